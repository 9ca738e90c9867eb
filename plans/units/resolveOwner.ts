import type { OwnerDecision, Unit } from './model.js';
import { groupName, nameKey, withoutPost } from './ownerNames.js';

export type HowResolved = 'exact' | 'alias' | 'suffix' | 'group' | 'curator' | 'unresolved';

/** One reading of an owner's name; `score` from 0 to 1. */
export interface Candidate {
  unitIds: string[];
  score: number;
  how: HowResolved;
  /** What a curator sees: the unit's name, or the group's with its count. */
  label: string;
}

/** What the resolver looks in: the units that are not archived, and what curators decided before. */
export interface Directory {
  units: readonly Unit[];
  decisions: readonly Pick<OwnerDecision, 'nameKey' | 'issuerKey' | 'unitIds'>[];
}

/** Below this a reading is offered but not taken. */
const sureEnough = 0.7;
/** Two different readings nearer to each other than this are a toss-up, left to the curator. */
const tossUp = 0.05;

/** The reading to take, or `unresolved` where none is sure: nothing is guessed. */
export function resolveOwner(name: string, issuer: string | null, directory: Directory): Candidate {
  const [best, second] = ownerCandidates(name, issuer, directory);
  const unsure = !best || best.score < sureEnough || (second && best.score - second.score < tossUp);
  return unsure ? { unitIds: [], score: 0, how: 'unresolved', label: '' } : best;
}

/** All readings of the name, best first. */
export function ownerCandidates(
  name: string,
  issuer: string | null,
  { units, decisions }: Directory,
): Candidate[] {
  const live = units.filter((unit) => !unit.archived);
  const found = [
    ...decided(name, issuer, live, decisions),
    ...[nameKey(name), withoutPost(name)].flatMap((key, index) =>
      [...byName(key, live), ...byGroup(key, live), ...bySuffix(key, live)].map((candidate) =>
        index === 0 ? candidate : { ...candidate, score: candidate.score * 0.98 },
      ),
    ),
  ].sort((a, b) => b.score - a.score);
  const seen = new Set<string>();
  return found.filter(({ unitIds }) => {
    const same = unitIds.toSorted().join();
    return unitIds.length > 0 && !seen.has(same) && seen.add(same);
  });
}

function decided(
  name: string,
  issuer: string | null,
  units: readonly Unit[],
  decisions: Directory['decisions'],
): Candidate[] {
  const issuerKey = nameKey(issuer ?? '');
  const live = new Map(units.map((unit) => [unit._id, unit.name]));
  return decisions
    .filter((decision) => decision.nameKey === nameKey(name))
    .map((decision) => {
      const unitIds = decision.unitIds.filter((id) => live.has(id));
      const first = live.get(unitIds[0] ?? '') ?? '';
      return {
        unitIds,
        // Words may mean something else in another bureau's notice: then it is a strong hint only.
        score: decision.issuerKey === issuerKey ? 1 : 0.85,
        how: 'curator' as const,
        label: unitIds.length > 1 ? `${first}等${String(unitIds.length)}个单位` : first,
      };
    });
}

function byName(key: string, units: readonly Unit[]): Candidate[] {
  return units.flatMap((unit): Candidate[] => {
    const own = { unitIds: [unit._id], label: unit.name };
    if (nameKey(unit.name) === key) return [{ ...own, score: 1, how: 'exact' }];
    if (unit.shortName && nameKey(unit.shortName) === key) return [{ ...own, score: 0.97, how: 'alias' }];
    return unit.aliases.some((alias) => nameKey(alias) === key)
      ? [{ ...own, score: 0.96, how: 'alias' }]
      : [];
  });
}

function byGroup(key: string, units: readonly Unit[]): Candidate[] {
  const core = groupName(key);
  const members = new Map<string, string[]>();
  for (const unit of units) {
    for (const group of unit.groups) members.set(group, [...(members.get(group) ?? []), unit._id]);
  }
  return [...members].flatMap(([group, unitIds]): Candidate[] => {
    const score = groupScore(key, core, group);
    return score
      ? [{ unitIds, score, how: 'group', label: `${group}（${String(unitIds.length)}个单位）` }]
      : [];
  });
}

function groupScore(key: string, core: string, group: string): number {
  const tag = groupName(group);
  if (nameKey(group) === key) return 0.96;
  if (tag === core && tag.length >= 2) return 0.93;
  // Only words that name all of a kind (各…) may mean a group that is called a little otherwise.
  if (key !== core && core.length >= 3 && (tag.endsWith(core) || core.endsWith(tag)) && tag.length >= 3) {
    return 0.72 + (0.15 * Math.min(tag.length, core.length)) / Math.max(tag.length, core.length);
  }
  return 0;
}

/** 「民政局」 for 「清河县民政局」, or the other way round; the more of the longer name is covered, the surer. */
function bySuffix(key: string, units: readonly Unit[]): Candidate[] {
  if (key.length < 2) return [];
  return units.flatMap((unit): Candidate[] => {
    const scores = [unit.name, unit.shortName, ...unit.aliases]
      .filter(Boolean)
      .map((name) => suffixScore(key, nameKey(name)));
    const score = Math.max(0, ...scores);
    return score ? [{ unitIds: [unit._id], score, how: 'suffix', label: unit.name }] : [];
  });
}

function suffixScore(key: string, name: string): number {
  const [short, long] = key.length < name.length ? [key, name] : [name, key];
  if (short.length < 2 || short === long || !long.endsWith(short)) return 0;
  return 0.6 + (0.3 * short.length) / long.length;
}
