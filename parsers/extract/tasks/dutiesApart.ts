import { subjectAt } from '../owners/subject.js';
import { PatternAt } from '../patternAt.js';
import type { Clause } from './clauses.js';

/** 「县公安局要打击走私、县交通局要检查车辆」: where each body has a duty of its own, 、 parts them as a comma does. */
export function dutiesApart(shadow: string, clauses: Clause[]): Clause[] {
  return shadow.includes('、') ? clauses.flatMap((clause) => dutiesOf(shadow, clause)) : clauses;
}

function dutiesOf(shadow: string, clause: Clause): Clause[] {
  const parts: Clause[] = [];
  let { start } = clause;
  for (let at = shadow.indexOf('、', start); at >= 0 && at < clause.end; at = shadow.indexOf('、', at + 1)) {
    if (at - start > LONGEST_DUTY || !NEXT_DUTY.testAt(shadow, at) || !holdsDuty(shadow, start, at)) continue;
    if (!opensWithDuty(shadow, at + 1, clause.end)) continue;
    parts.push({ start, end: at });
    start = at + 1;
  }
  if (parts.length === 0 || NO_ORDER.test(shadow.slice(clause.start, clause.end))) return [clause];
  return [...parts, { start, end: clause.end }];
}

/** True where a body is told something of its own between the two positions, with all quotations closed. */
const holdsDuty = (shadow: string, from: number, to: number): boolean =>
  !isQuoting(shadow.slice(from, to)) && opensWithDuty(shadow, from, to);

function opensWithDuty(shadow: string, from: number, to: number): boolean {
  const at = shadow.charAt(from) === '由' ? from + 1 : from;
  const subject = subjectAt(shadow, at, to);
  return subject?.start === at && subject.end <= to - SHORTEST_DUTY && DUTY.testAt(shadow, subject.end);
}

const isQuoting = (words: string): boolean =>
  ['“”', '（）', '《》', '「」'].some(
    ([open = '', close = '']) => words.lastIndexOf(open) > words.lastIndexOf(close),
  );

/** What a body is told right behind its name; 「要和组员、组员要和户主谈话」 is one work. */
const ITS_DUTY = '(?:负责(?!人|同志)|牵头|(?<![主重需首必])要(?![求点素件害和与同])|应当|必须)[^，。；、]{2}';
const DUTY = new PatternAt(new RegExp(ITS_DUTY));
const SHORTEST_DUTY = 3;
const LONGEST_DUTY = 200;
const NEXT_DUTY = new PatternAt(new RegExp(`、[\\u4e00-\\u9fff]{2,14}?${ITS_DUTY}`));
/** 「县负责统筹、乡负责实施的机制」: how something is set up. */
const NO_ORDER = /的[^、]{0,12}(?:机制|体系|格局|体制|制度|模式|局面|原则|要求|方式|责任制)[。；]?$/;
