import type { ParsedOwner } from '../../schema.js';
import type { OutlineNode } from '../../structure/outline.js';
import type { BodySentence } from '../../structure/readBody.js';
import { addOwners, carried, isOneself } from '../owners/owner.js';
import type { ScheduledTime, TaskDraft } from './draft.js';

/**
 * Who acts where a sentence names nobody: the body of the sentence before it in the same item (一是、二是 each begin
 * anew from what stands before them; outside all items it is the paragraph that counts), else the body that the section, else the one that the whole notice addresses.
 */
export class Carry {
  private node: OutlineNode | null = null;
  private part = 0;
  private paragraph = -1;
  private ordinal = 0;
  private inItem: ParsedOwner[] = [];
  private beforeOrdinals: ParsedOwner[] = [];
  private beforeTitled: ParsedOwner[] | null = null;
  private ofNotice: ParsedOwner[] = [];
  private ofRow: readonly ParsedOwner[] = [];
  private readonly ofSections = new Map<OutlineNode, ParsedOwner[]>();
  private readonly titles = new Map<OutlineNode, ParsedOwner[]>();
  private readonly duties = new Map<OutlineNode | null, ParsedOwner[]>();
  private readonly dues = new Map<OutlineNode | null, ScheduledTime>();
  private fallbackLeads: { node: OutlineNode | null; owners: ParsedOwner[] } | null = null;
  /** Tasks before this position have had their line of duties. */
  dutiesGivenUpTo = 0;
  private lastDutiesLine = 0;
  private dutiesFrom = 0;
  private dutiesParagraph = -1;

  /** `unnumbered` where the notice has no items: what one paragraph says to all is not said to the next then. */
  constructor(private readonly unnumbered: boolean) {}

  /** Told of each sentence in order, before it is read, and of the bodies that the row of a table above it names. */
  enter(sentence: BodySentence, isDutyLine: boolean, ofRow: readonly ParsedOwner[]): void {
    if (ofRow !== this.ofRow) {
      this.ofRow = ofRow;
      this.inItem = [];
    }
    if ((!isDutyLine || sentence.node !== this.node) && this.lastDutiesLine > 0) {
      this.dutiesGivenUpTo = this.lastDutiesLine;
      this.lastDutiesLine = 0;
    }
    if (sentence.part !== this.part) {
      this.part = sentence.part;
      this.ofNotice = [];
      this.inItem = [];
      this.fallbackLeads = null;
    }
    if (sentence.node !== this.node) {
      this.node = sentence.node;
      this.inItem = [];
      this.ordinal = 0;
      this.beforeOrdinals = [];
      this.beforeTitled = null;
    }
    if (sentence.paragraph !== this.paragraph) {
      this.paragraph = sentence.paragraph;
      if (this.ordinal > 0) this.inItem = this.beforeOrdinals;
      if (this.node === null) this.inItem = [];
      this.ordinal = 0;
    }
    if (sentence.ordinal !== this.ordinal) {
      if (this.ordinal === 0) this.beforeOrdinals = this.inItem;
      else this.inItem = this.beforeOrdinals;
      this.ordinal = sentence.ordinal;
    }
  }

  /** A body was named to act. A bare post speaks for the body before it and does not replace it; 任何单位 is nobody who acts. */
  note(owners: readonly ParsedOwner[], barePost: boolean): void {
    if (owners.length === 0) return;
    if (barePost && this.owners().length > 0) return;
    if (owners[0]?.name.startsWith('任何') === true) return;
    if (owners.every((owner) => ONLY_SOME_PLACES.test(owner.name))) {
      this.inItem = [];
      return;
    }
    const first = !barePost && this.owners().length === 0;
    this.inItem = owners.map((owner) => carried(owner, 'item'));
    const collective = owners.some(({ name }) => COLLECTIVE.test(name) || isOneself(name));
    if (this.node === null && collective && !this.unnumbered)
      this.ofNotice = owners.map((owner) => carried(owner, 'notice'));
    else if (this.node !== null && (owners[0]?.from === 'section' || collective || first)) {
      this.ofSections.set(
        this.node,
        owners.map((owner) => carried(owner, 'section')),
      );
    }
  }

  /** A body was spoken of, though nothing was asked of it: the sentences behind it in the same item are about it. */
  mention(owners: ParsedOwner[]): void {
    this.inItem = owners;
  }

  /** An unnumbered paragraph with a title of its own begins: it stands beside those before it, below what is above them all. */
  beginTitledParagraph(): void {
    this.beforeTitled ??= this.inItem;
    this.inItem = this.beforeTitled;
  }

  /** The text speaks of itself again (「现将…印发给你们」): who was told in the item before is told no more. */
  closeItem(): void {
    this.inItem = [];
  }

  owners(): readonly ParsedOwner[] {
    if (this.inItem.length > 0) return this.inItem;
    if (this.ofRow.length > 0) return this.ofRow;
    for (let at = this.node; at !== null; at = at.parent) {
      const titled = this.titles.get(at);
      if (titled !== undefined) return titled;
      const section = at === this.node ? undefined : this.ofSections.get(at);
      if (section !== undefined) return section;
    }
    return this.ofNotice;
  }

  /** A line of duties was read: once other text follows, the next line speaks of later tasks only. */
  dutiesLine(sentence: BodySentence): void {
    this.lastDutiesLine = sentence.end;
  }

  /** 「3.市民政局：…」: the heading of the item is the body itself. */
  setTitleBodies(node: OutlineNode, owners: ParsedOwner[]): void {
    this.titles.set(node, owners);
  }

  /** Duties of an item; of the whole paper where `node` is null. */
  setItemDuties(node: OutlineNode | null, owners: ParsedOwner[]): void {
    const known = this.duties.get(node) ?? [];
    addOwners(known, owners);
    this.duties.set(node, known);
  }

  /** Duties of the item or of the nearest item above that has them. */
  itemDuties(node: OutlineNode | null): ParsedOwner[] {
    for (let at = node; at !== null; at = at.parent) {
      const owners = this.duties.get(at);
      if (owners !== undefined) return owners;
    }
    return this.duties.get(null) ?? [];
  }

  /** 「整改时限：6月底」 above the tasks of the item, or of the whole paper. */
  setItemDue(node: OutlineNode | null, due: ScheduledTime): void {
    this.dues.set(node, due);
  }

  /** By when the item is to be done, or the nearest above that says so; the whole paper where `node` is null. */
  itemDue(node: OutlineNode | null): ScheduledTime | null {
    for (let at = node; at !== null; at = at.parent) {
      const due = this.dues.get(at);
      if (due !== undefined) return due;
    }
    return node === null ? (this.dues.get(null) ?? null) : null;
  }

  /**
   * A parenthesis of duties closes a run of tasks in its paragraph: they all take its owners. 「以下均需…落实」 in it
   * names the lead of the runs that follow in the section where only helpers are named.
   */
  closeDuties(
    duties: readonly ParsedOwner[],
    sentence: BodySentence,
    tasks: readonly TaskDraft[],
  ): TaskDraft[] {
    if (this.dutiesParagraph !== sentence.paragraph) {
      this.dutiesParagraph = sentence.paragraph;
      this.dutiesFrom = sentence.start - 100_000;
    }
    const hasLead = duties.some((owner) => owner.role === 'lead');
    const section = sectionOf(sentence.node);
    const given: TaskDraft[] = [];
    for (let i = tasks.length - 1; i >= 0; i--) {
      const task = tasks[i];
      if (task === undefined || task.paragraph !== sentence.paragraph || task.span.start < this.dutiesFrom)
        break;
      given.push(task);
      const named = task.owners.filter(
        (owner) => owner.from === 'sentence' && !task.owners[0]?.name.startsWith('任何'),
      );
      task.owners.length = 0;
      addOwners(task.owners, named);
      if (!hasLead && named.length === 0 && this.fallbackLeads?.node === section)
        addOwners(task.owners, this.fallbackLeads.owners);
      addOwners(task.owners, duties);
      task.rules.push('owner.parenthesis');
    }
    this.dutiesFrom = sentence.end;
    const below = /以下[^，。）]{0,6}(?:需|由|均由|均需)/.test(sentence.shadow);
    if (below)
      this.fallbackLeads = { node: section, owners: duties.filter((owner) => owner.role === 'lead') };
    return given;
  }
}

/** 「各乡镇」, 「全县各级各部门」 */
const COLLECTIVE = /^(?:全[省市州县区镇乡校院局厂])?各/;

/** 「有条件的地方」, 「留守儿童较多的村」, 「欠发达地区」: what only some places have to do says nothing of the sentence behind it. */
const ONLY_SOME_PLACES =
  /^(?:(?:有|具备|符合)[^，、]{0,6}条件的|条件[^，、]{1,4}的|[^，、]{2,12}较[^，、]{1,3}的)(?:[省市县区乡镇村]|地方|地区|省份|城市|市县|县[市区]|区县|街道|社区|乡镇){1,2}(?:（[^）]{1,6}）)?$|^(?:老少边穷|欠发达|(?:经济)?发达)地区$/;

function sectionOf(node: OutlineNode | null): OutlineNode | null {
  let at = node;
  while (at !== null && at.parent !== null) at = at.parent;
  return at;
}
