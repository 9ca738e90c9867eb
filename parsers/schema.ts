import { z } from 'zod';

/**
 * The contract that `dingban parse FILE --format json` prints (version 1), and what the tracker builds drafts from.
 * Offsets are UTF-16 code units in {@link ParsedNotice.text}; days are calendar days in Asia/Shanghai.
 */

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** A stretch of {@link ParsedNotice.text}: start inclusive, end exclusive. */
export const spanSchema = z.object({ start: z.number().int().min(0), end: z.number().int().min(0) });
export type Span = z.infer<typeof spanSchema>;

export const genreSchema = z.enum(['plan', 'notice', 'opinion', 'speech', 'report']);
export type Genre = z.infer<typeof genreSchema>;

export const periodSchema = z.object({ start: isoDate, end: isoDate });
export type Period = z.infer<typeof periodSchema>;

export const documentSchema = z.object({
  title: z.string().nullable(),
  documentNumber: z.string().nullable(),
  issuer: z.string().nullable(),
  issuedOn: isoDate.nullable(),
  recipients: z.array(z.string()),
  genre: genreSchema,
  period: periodSchema.nullable(),
  /** Where each field was read; a field that the text does not have is absent here. */
  evidence: z.partialRecord(
    z.enum(['title', 'documentNumber', 'issuer', 'issuedOn', 'recipients', 'genre', 'period']),
    spanSchema,
  ),
});
export type DocumentFields = z.infer<typeof documentSchema>;

/** One heading of the numbering tree, in reading order; `level` 1 is 「一、」 or what stands in its place. */
export const outlineItemSchema = z.object({
  id: z.string(),
  parentId: z.string().nullable(),
  level: z.number().int().min(1),
  /** The number as written (「（一）」), or an empty string where the numbering was lost. */
  marker: z.string(),
  title: z.string(),
  /** The whole item with everything below it. */
  span: spanSchema,
  titleSpan: spanSchema,
  kind: z.enum([
    'goals',
    'tasks',
    'schedule',
    'safeguards',
    'background',
    'done',
    'contacts',
    'attachment',
    'other',
  ]),
});
export type OutlineItem = z.infer<typeof outlineItemSchema>;

export const phaseSchema = z.object({
  name: z.string(),
  start: isoDate.nullable(),
  end: isoDate.nullable(),
  evidence: spanSchema,
});
export type ParsedPhase = z.infer<typeof phaseSchema>;

export const ownerRoleSchema = z.enum(['lead', 'support']);

export const ownerSchema = z.object({
  /** The notice's own words. */
  name: z.string(),
  role: ownerRoleSchema,
  evidence: spanSchema.nullable(),
  /** How the owner was found: named in the task itself, or carried over from what stands before or above it. */
  from: z.enum(['sentence', 'item', 'section', 'notice', 'parenthesis', 'table']),
  /** True for names of a group of bodies (各乡镇民政所): publishing gives each member its own assignment. */
  collective: z.boolean(),
  /** The post within the body (主要负责人), where the owner is a person's post; else null. */
  post: z.string().nullable(),
});
export type ParsedOwner = z.infer<typeof ownerSchema>;

export const deadlineSchema = z.object({
  /** Last day by which the task must be done; null where the words could not be resolved (「**月底前」). */
  date: isoDate.nullable(),
  /** HH:mm, where the notice names a time of day. */
  time: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  /** For 「收到通知后5个工作日内」: counted from an event that the notice does not date. */
  relative: z
    .object({
      from: z.enum(['issued', 'received', 'event']),
      amount: z.number(),
      unit: z.enum(['minute', 'hour', 'day', 'workday', 'week', 'month', 'year']),
    })
    .nullable(),
  text: z.string(),
  evidence: spanSchema,
});
export type ParsedDeadline = z.infer<typeof deadlineSchema>;

export const recurrenceUnitSchema = z.enum(['day', 'week', 'month', 'quarter', 'halfyear', 'year']);

export const recurrenceSchema = z.object({
  unit: recurrenceUnitSchema,
  /** At least how often in each period; null where the number is masked in the text (「x次」). */
  times: z.number().int().min(1).nullable(),
  /** Day of the period on which it is due: 25 for 「每月25日前」, 1 (Monday) to 7 for weeks; null is the last day. */
  dueDay: z.number().int().min(1).nullable(),
  /** HH:mm for 「每天下午3点前」. */
  dueTime: z
    .string()
    .regex(/^\d{2}:\d{2}$/)
    .nullable(),
  text: z.string(),
  evidence: spanSchema,
});
export type ParsedRecurrence = z.infer<typeof recurrenceSchema>;

export const targetSchema = z.object({
  /** What is counted or measured: 「持证上岗率」. */
  metric: z.string(),
  comparator: z.enum(['>=', '<=', '=', '>', '<']),
  /** Null for 全覆盖 and the like with no number; percentages as written (95 for 95%). */
  value: z.number().nullable(),
  /** As written: %、个、家、次、场、人次、全覆盖. */
  unit: z.string(),
  text: z.string(),
  evidence: spanSchema,
});
export type ParsedTarget = z.infer<typeof targetSchema>;

export const flagSchema = z.object({
  /** Stable code for filters: 'masked-date', 'no-owner', 'vague-owner', 'unresolved-deadline', … */
  code: z.string(),
  /** What the curator should look at, in Chinese. */
  reason: z.string(),
  evidence: spanSchema.nullable(),
});
export type ParsedFlag = z.infer<typeof flagSchema>;

export const parsedTaskSchema = z.object({
  id: z.string(),
  /** Verbatim words of the notice; equal to text.slice(span.start, span.end) without line breaks. */
  text: z.string(),
  span: spanSchema,
  /** Id of the outline item that it stands in; null before the first heading. */
  outlineId: z.string().nullable(),
  owners: z.array(ownerSchema),
  deadline: deadlineSchema.nullable(),
  recurrence: recurrenceSchema.nullable(),
  targets: z.array(targetSchema),
  phase: z.string().nullable(),
  /** Estimated chance that a careful clerk would list this very task, 0 to 1. */
  confidence: z.number().min(0).max(1),
  flags: z.array(flagSchema),
  /** Names of the rules that fired, for `npm run eval -- --rules` and the debug hook. */
  rules: z.array(z.string()),
});
export type ParsedTask = z.infer<typeof parsedTaskSchema>;

export const parsedNoticeSchema = z.object({
  schemaVersion: z.literal(1),
  document: documentSchema,
  phases: z.array(phaseSchema),
  tasks: z.array(parsedTaskSchema),
  outline: z.array(outlineItemSchema),
  /** The text as read, lines parted by \n; what all spans point into. */
  text: z.string(),
  /** What the reader or the parser wants the curator to know, in Chinese (「第3页为扫描件，由文字识别得到」). */
  warnings: z.array(z.string()),
});
export type ParsedNotice = z.infer<typeof parsedNoticeSchema>;
