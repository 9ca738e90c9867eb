import type { AuditEntry } from '../audit/entry.js';
import { inChinese } from '../calendar/days.js';
import type { NotificationKind } from './kinds.js';
import type { Link } from './model.js';

/** Whom a tiding is for; the one who did the deed is never told of it. */
export interface Audience {
  /** The users (承办人) of these units. */
  unitIds: string[];
  /** Supervisors; administrators where there is no supervisor. */
  office?: boolean;
  leaders?: boolean;
}

/** Entries that are told as one: a publication gives a unit many assignments in one moment. */
export interface Gathering {
  deed: string;
  at: Date;
  planId: string | null;
  rule: string | null;
}

/** Something worth telling, read from one entry of the audit chain. */
export interface Tiding {
  /** The same for what is told as one. */
  key: string;
  kind: NotificationKind;
  at: Date;
  actorId: string;
  audience: Audience;
  title: string;
  words: string;
  /** What those above the units read instead: it names units, of which a unit may not know. */
  forOffice: { title: string; words: string } | null;
  link: Link;
  gathering: Gathering | null;
}

type Told = Pick<Tiding, 'kind' | 'title' | 'words'> & {
  forOffice?: Tiding['forOffice'];
  audience?: Partial<Audience>;
  link?: Link;
  gather?: boolean;
};
type Teller = (entry: AuditEntry) => Told | null;

/** The rule by which what comes round every day is told of when it was missed: its own day, not the days since. */
export const missedRule = 'missed';

/** What is told of an entry; null for most of what happens. */
export function tidingOf(entry: AuditEntry): Tiding | null {
  const told = tellers[entry.deed]?.(entry);
  if (!told) return null;
  const { audience, link, gather, forOffice, ...words } = told;
  const rule = typeof entry.after?.['rule'] === 'string' ? entry.after['rule'] : null;
  const gathering = gather ? { deed: entry.deed, at: entry.at, planId: entry.planId, rule } : null;
  return {
    ...words,
    forOffice: forOffice ?? null,
    key: gathering ? gatheringKey(gathering) : entry._id,
    at: entry.at,
    actorId: entry.by.id,
    audience: { unitIds: entry.unitIds, ...audience },
    link: link ?? { kind: 'assignment', id: entry.object.id },
    gathering,
  };
}

function gatheringKey({ deed, at, planId, rule }: Gathering): string {
  return [deed, at.toISOString(), planId ?? '', rule ?? ''].join('|');
}

const task = ({ object }: AuditEntry): string => `「${object.label}」`;
const said = ({ after }: AuditEntry, field: string): string => {
  const value = after?.[field];
  return typeof value === 'string' ? value : '';
};
const officeOnly: Audience = { unitIds: [], office: true };
const by = ({ by: person }: AuditEntry): string => (person.id === 'system' ? '' : `${person.name}：`);

const tellers: Record<string, Teller> = {
  assignTask: (entry) => ({
    kind: 'assigned',
    title: `新交办：${task(entry)}`,
    words: due(entry),
    gather: true,
  }),
  reassignTask: (entry) => ({
    kind: 'changed',
    title: `交办内容有变：${task(entry)}`,
    words: '请打开查看新的要求。',
    gather: true,
  }),
  cancelAssignment: (entry) => ({
    kind: 'withdrawn',
    title: `交办已撤销：${task(entry)}`,
    words: said(entry, 'reason') || entry.summary,
    gather: true,
  }),
  delegateAssignment: (entry) => ({
    kind: 'assigned',
    title: `${entry.summary}：${task(entry)}`,
    words: said(entry, 'words'),
  }),
  submitWork: (entry) => ({
    kind: 'submitted',
    title: `待审核：${task(entry)}`,
    words: `${by(entry)}${said(entry, 'words')}`,
    audience: officeOnly,
  }),
  reviewSubmission: (entry) => ({
    kind: 'reviewed',
    title: `${entry.after?.['verdict'] === 'complete' ? '已办结' : '被退回'}：${task(entry)}`,
    words: said(entry, 'reason'),
  }),
  requestExtension: (entry) => ({
    kind: 'extension',
    title: `${entry.summary}：${task(entry)}`,
    words: `${by(entry)}${said(entry, 'reason')}`,
    audience: officeOnly,
  }),
  decideExtension: (entry) => ({
    kind: 'extension',
    title: `${entry.after?.['approved'] === true ? entry.summary : '不同意延期'}：${task(entry)}`,
    words: said(entry, 'reason'),
  }),
  remind: (entry) => reminded(entry),
  issueOrder: (entry) => ({
    kind: 'order',
    title: entry.summary,
    words: said(entry, 'words'),
    link: { kind: 'order', id: entry.object.id },
  }),
  answerOrder: (entry) => ({
    kind: 'order',
    title: entry.summary,
    words: said(entry, 'words'),
    audience: officeOnly,
    link: { kind: 'order', id: entry.object.id },
  }),
  instruct: (entry) => ({
    kind: 'instruction',
    title: `领导批示：${task(entry)}`,
    words: `${by(entry)}${said(entry, 'words')}`,
    audience: { office: true },
  }),
  escalateAssignment: (entry) => ({
    kind: 'escalation',
    title: `提级协调：${task(entry)}`,
    words: `${by(entry)}${said(entry, 'words')}`,
    audience: { unitIds: [said(entry, 'toUnitId')].filter(Boolean), office: true },
  }),
  recheckAssignment: (entry) => ({
    kind: 'recheck',
    title: `回头看${entry.after?.['verdict'] === 'sound' ? '合格' : '不合格'}：${task(entry)}`,
    words: said(entry, 'words'),
  }),
  recordLedgerEntry: (entry) => ({
    ...hazard(entry, `新登记隐患${entry.object.label}`, said(entry, 'description')),
    gather: true,
  }),
  rectifyLedgerEntry: (entry) => ({
    ...hazard(entry, `待销号：隐患${entry.object.label}`, said(entry, 'rectification')),
    audience: officeOnly,
  }),
  verifyLedgerEntry: (entry) =>
    hazard(
      entry,
      `${entry.after?.['state'] === 'closed' ? '已销号' : '退回整改'}：隐患${entry.object.label}`,
      said(entry, 'verification'),
    ),
  reopenLedgerEntry: (entry) =>
    hazard(entry, `重新立账：隐患${entry.object.label}`, said(entry, 'verification')),
  escalateLedgerEntry: (entry) => ({
    ...hazard(entry, entry.summary, lastEscalation(entry)?.reason ?? ''),
    audience: {
      unitIds: [...entry.unitIds, lastEscalation(entry)?.toUnitId ?? ''].filter(Boolean),
      office: true,
    },
  }),
  reportIncident: (entry) => ({
    kind: 'incident',
    title: `突发事件：${entry.object.label}`,
    words: said(entry, 'description') || entry.summary,
    audience: { office: true, leaders: true },
    link: { kind: 'incident', id: entry.object.id },
  }),
  addDailyDuty: (entry) => ({
    kind: 'assigned',
    title: `每日报告：${entry.object.label}`,
    words: `${said(entry, 'start')}至${said(entry, 'end')}，每天${said(entry, 'dueTime')}前报告，没有情况零报告。`,
    link: { kind: 'dailyDuty', id: entry.object.id },
  }),
  remindDailyDuty: (entry) => ({
    kind: 'near',
    title: `每日报告待提交：${entry.object.label}`,
    words: `请在${inChinese(said(entry, 'day'))}${said(entry, 'dueTime')}前报告，没有情况零报告。`,
    link: { kind: 'dailyDuty', id: entry.object.id },
  }),
  missDailyReports: (entry) => {
    const late = (entry.after?.['unitNames'] ?? []) as string[];
    const due = `${inChinese(said(entry, 'day'))}${said(entry, 'dueTime')}前`;
    return {
      kind: 'overdue',
      title: `每日报告逾期未报：${entry.object.label}`,
      words: `${due}没有收到报告，请尽快补报，没有情况零报告。`,
      forOffice: {
        title: `${String(late.length)}个单位逾期未报：${entry.object.label}`,
        words: `${due}没有收到：${firstOf(late, '个单位')}。`,
      },
      audience: { office: true },
      link: { kind: 'dailyDuty', id: entry.object.id },
    };
  },
  recordVisit: (entry) => ({
    kind: 'inspection',
    title: `${entry.before ? '检查结果有更正' : '检查结果'}：${entry.object.label}`,
    words: `${inChinese(said(entry, 'visitedOn'))}检查：${said(entry, 'findings') || '未记录发现的问题'}`,
    link: { kind: 'inspection', id: entry.object.id },
  }),
  issueBriefing: (entry) => ({
    kind: 'briefing',
    title: `已印发：${entry.object.label}`,
    words: '',
    audience: { office: true, leaders: true },
    link: { kind: 'briefing', id: entry.object.id },
  }),
  failReading: (entry) => ({
    kind: 'notice',
    title: `文件没有读成：${entry.object.label}`,
    words: entry.summary,
    audience: officeOnly,
    link: { kind: 'notice', id: entry.object.id },
  }),
};

function due(entry: AuditEntry): string {
  const until = [said(entry, 'dueOn'), said(entry, 'dueTime')].filter(Boolean).join(' ');
  return until ? `期限${until}，请及时签收办理。` : '请及时签收办理。';
}

const ruleKinds: Record<string, NotificationKind> = {
  near: 'near',
  overdue: 'overdue',
  unsigned: 'unsigned',
  missed: 'overdue',
};

/** A reminder by hand stands alone; those of one rule on one day are told together. */
function reminded(entry: AuditEntry): Told {
  const rule = said(entry, 'rule');
  const kind = ruleKinds[rule.split('-')[0] ?? ''] ?? 'reminder';
  const missed = rule === missedRule;
  const what = missed ? '逾期未办' : entry.summary.startsWith('催办') ? '催办' : '提醒';
  return {
    kind,
    title: `${what}：${task(entry)}`,
    words: said(entry, 'words'),
    gather: rule !== '',
    audience: { office: missed },
  };
}

/** The first names, and how many there are where that is not all: 「甲、乙、丙等12个单位」. */
export function firstOf(names: readonly string[], counted: string, most = 5): string {
  const first = names.slice(0, most).join('、');
  return names.length > most ? `${first}等${String(names.length)}${counted}` : first;
}

function hazard(entry: AuditEntry, title: string, words: string): Told {
  return { kind: 'hazard', title, words, link: { kind: 'ledgerEntry', id: entry.object.id } };
}

function lastEscalation({ after }: AuditEntry): { toUnitId: string; reason: string } | undefined {
  return ((after?.['escalations'] ?? []) as { toUnitId: string; reason: string }[]).at(-1);
}

/** How several of one kind (and rule, where one reminded) are told in one line. */
export function gatheredTitle(
  { kind, rule }: { kind: NotificationKind; rule: string | null },
  count: number,
  planTitle: string,
): string {
  const plan = planTitle ? `《${planTitle}》` : '';
  const many = String(count);
  if (rule === missedRule) return `${plan}有${many}件每日事项逾期未办`;
  switch (kind) {
    case 'assigned':
      return `${plan}新交办${many}项任务`;
    case 'changed':
      return `${plan}有${many}项交办内容有变`;
    case 'withdrawn':
      return `${plan}撤销${many}项交办`;
    case 'near':
      return `${plan}有${many}件交办件临近期限`;
    case 'overdue':
      return `${plan}有${many}件交办件已逾期`;
    case 'unsigned':
      return `${plan}有${many}件交办件还没有签收`;
    case 'hazard':
      return `新登记${many}条隐患`;
    default:
      return `${plan}有${many}项新消息`;
  }
}
