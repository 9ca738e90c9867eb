import { link } from '../figures.js';
import type { BriefingSnapshot, UnitFigures } from '../snapshot.js';
import { nameList, paragraph, sentence } from './sentence.js';

/** 各单位进展: who leads, who is commended, who is last, who never signed. */
export function unitWords(snapshot: BriefingSnapshot): string[] {
  const { units } = snapshot;
  if (units.length === 0) return [];
  const [only] = units;
  if (units.length === 1 && only) {
    return paragraph(
      sentence(
        `承办单位为${only.name}，承办事项${link('units.0.total')}项`,
        only.completed > 0 && `办结${link('units.0.completed')}项`,
        `实际进度${link('units.0.actual')}`,
      ),
    );
  }
  return [...paragraph(leading(units), trailing(units)), ...paragraph(commended(units), unsigned(units))];
}

function leading(units: readonly UnitFigures[]): string {
  const first = units.filter((unit) => unit.rank === 1 && unit.actual > 0);
  const complete = units.filter((unit) => unit.completed === unit.total);
  if (complete.length === units.length) return sentence(`${link('units.count')}个承办单位的事项全部办结`);
  const top =
    first.length > 3
      ? `${nameList(
          first.map((unit) => unit.name),
          '个单位',
          3,
        )}并列第一`
      : null;
  return sentence(`承办单位共${link('units.count')}个`, top ?? foremost(units));
}

/** Units rank by what they are ahead of the time elapsed: one that has nothing to do yet leads without having done anything. */
function foremost(units: readonly UnitFigures[]): string | null {
  const named = units.slice(0, 3).flatMap((unit, index) => (unit.actual > 0 ? [pace(unit, index)] : []));
  return named.length === 0 ? null : `排名居前的是${named.join('、')}`;
}

function pace(unit: UnitFigures, index: number): string {
  const late = unit.overdue > 0 ? `，逾期${link(`units.${index}.overdue`)}项` : '';
  return `${unit.name}（实际${link(`units.${index}.actual`)}、序时${link(`units.${index}.expected`)}${late}）`;
}

function trailing(units: readonly UnitFigures[]): string {
  const late = units
    .map((unit, index) => ({ unit, index }))
    .filter(({ unit }) => unit.rank > 1 && (unit.overdue > 0 || unit.actual < unit.expected))
    .slice(-3);
  if (units.length < 6 || late.length === 0) return '';
  return sentence(`排名靠后的是${late.map(({ unit, index }) => pace(unit, index)).join('、')}`);
}

function commended(units: readonly UnitFigures[]): string {
  const names = units.filter((unit) => unit.commended).map((unit) => unit.name);
  return names.length === 0 ? '' : sentence(`${nameList(names)}签收及时、没有逾期事项且进度居前，予以表扬`);
}

function unsigned(units: readonly UnitFigures[]): string {
  const names = units.filter((unit) => unit.neverSigned > 0).map((unit) => unit.name);
  return names.length === 0
    ? sentence('各单位均已签收')
    : sentence(`${nameList(names)}尚有交办事项未签收`, `未签收事项共${link('headline.neverSigned')}项`);
}
