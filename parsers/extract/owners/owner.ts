import { COLLECTIVE } from '../../lexicon/bodies.js';
import type { ParsedOwner } from '../../schema.js';
import type { BodyName } from './bodyNames.js';
import { postOf } from './posts.js';

/** Makes an owner of a name; `offset` is where the string that was read begins in the notice's text. */
export function ownerOf(
  body: BodyName,
  text: string,
  offset: number,
  role: ParsedOwner['role'],
  from: ParsedOwner['from'],
): ParsedOwner {
  // 「“三防办”：」 is the body 三防办.
  const quotes = QUOTED.test(body.name) ? 1 : 0;
  const start = offset + body.start + quotes;
  const end = offset + body.end - quotes;
  const name = text.slice(start, end);
  return {
    name,
    role,
    evidence: { start, end },
    from,
    collective: COLLECTIVE.test(body.name),
    post: postOf(body.name),
  };
}

const QUOTED = /^“[^“”]+”$/;

/** Adds owners that are not there yet; a lead stays a lead. */
export function addOwners(owners: ParsedOwner[], more: readonly ParsedOwner[]): void {
  for (const owner of more) {
    if (!owners.some((known) => bare(known.name) === bare(owner.name))) owners.push(owner);
  }
}

/** 「各乡镇政府」 and 「乡镇政府」 are the same owner of one task. */
const bare = (name: string): string => (name.startsWith('各') ? name.slice(1) : name);

export const carried = (owner: ParsedOwner, from: ParsedOwner['from']): ParsedOwner => ({ ...owner, from });

/** 「我局」, 「本院」: the body that speaks. 「我市」 is a place. */
export const isOneself = (name: string): boolean => ONESELF.test(name);
const ONESELF = /^[我本](?:[局委办院校站所馆]|中心|公司|街道|单位|部门)$/;
