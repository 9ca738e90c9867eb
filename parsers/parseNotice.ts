import { extractPhases, phaseOf, type Phase } from './extract/phases/extractPhases.js';
import { tablePhases } from './extract/phases/tablePhases.js';
import { buildTasks } from './extract/tasks/buildTasks.js';
import type { TaskDraft } from './extract/tasks/draft.js';
import { tableRows } from './extract/tasks/tableRows.js';
import { withoutRepeats } from './extract/tasks/repeats.js';
import { completeTask } from './extract/tasks/completeTask.js';
import { readFrontMatter } from './structure/frontMatter/readFrontMatter.js';
import { isAnswer, isCommission, yearReviewed } from './structure/frontMatter/genre.js';
import { documentFields, yearOfNotice } from './structure/frontMatter/documentFields.js';
import { noticeTextOf } from './structure/noticeText.js';
import type { OutlineNode } from './structure/outline.js';
import { readBody } from './structure/readBody.js';
import { yearOfHeadings } from './structure/outline.js';
import { outlineItem } from './structure/outlineItem.js';
import type { DebugHook } from './extract/rule.js';
import type { ParsedNotice } from './schema.js';
import type { TextDocument } from './textDocument.js';

/** As far as an answer says what it answers. */
const OPENING = 400;

export interface ParseOptions {
  /** Told of every rule that fired for a task, with the task's words. */
  debug?: DebugHook;
  /** Told of every task before it takes its final form: what the fitting of the confidence reads. */
  onDraft?: (draft: TaskDraft) => void;
}

/**
 * Reads a document into what a careful clerk would put on the task list, by the rules of the annotation guide
 * (docs/accuracy.md). Pure and synchronous; dates are resolved with the notice's own, in Asia/Shanghai, never by a
 * clock. Work and memory grow linearly with the text. Never throws for any text.
 */
export function parseNotice(document: TextDocument, options: ParseOptions = {}): ParsedNotice {
  const notice = noticeTextOf(document);
  const front = readFrontMatter(notice);
  const body = readBody(notice, front.roles);
  const fields = documentFields(notice, front, body);
  const reference = { issuedOn: fields.issuedOn, year: yearOfNotice(notice, front, fields) };
  const phases = extractPhases(body.nodes, notice, reference);
  const rows = tableRows(notice, body);
  const rowPhases = tablePhases(notice, rows, reference);
  const phaseByNode = new Map<OutlineNode, Phase>(phases.map((phase) => [phase.node, phase]));
  const years = new Map<OutlineNode | null, number | null>();
  const yearOf = (node: OutlineNode | null): number | null => {
    const known = years.get(node);
    if (known !== undefined) return known;
    const phase = phaseOf(node, phaseByNode);
    const year =
      phase?.start == null ? (yearOfHeadings(node) ?? reference.year) : Number(phase.start.slice(0, 4));
    years.set(node, year);
    return year;
  };
  const drafts = withoutRepeats(
    buildTasks({
      notice,
      body,
      rows,
      rowPhases,
      genre: fields.genre,
      answers: isAnswer(front.title?.value ?? null, notice.shadow.slice(0, OPENING)),
      commissions: isCommission(front.title?.value ?? null),
      reference,
      reviews: yearReviewed(front.title?.value ?? null),
      yearOf,
      debug: options.debug,
    }),
  );
  if (options.onDraft !== undefined) drafts.forEach(options.onDraft);
  return {
    schemaVersion: 1,
    document: fields,
    phases: [
      ...phases.map(({ name, start, end, node }) => ({
        name,
        start,
        end,
        evidence: { start: node.titleStart, end: node.titleEnd },
      })),
      ...[...new Set(rowPhases.values())].map(({ name, start, end, evidence }) => ({
        name,
        start,
        end,
        evidence,
      })),
    ].sort((a, b) => a.evidence.start - b.evidence.start),
    tasks: drafts.map((draft, i) =>
      completeTask(draft, i, notice, draft.phase ?? phaseOf(draft.node, phaseByNode), options.debug),
    ),
    outline: body.nodes.map((node) => outlineItem(node, notice)),
    text: notice.text,
    warnings: document.warnings,
  };
}

/** Parses plain text, one paragraph a line: what a test or a pasted notice needs. */
export function parseText(text: string, options: ParseOptions = {}): ParsedNotice {
  const lines = text
    .split(/\r\n|[\n\r\u2028\u2029\f]/)
    .map((line) => ({ text: line, kind: 'paragraph' as const }));
  return parseNotice({ format: 'text', lines, warnings: [] }, options);
}
