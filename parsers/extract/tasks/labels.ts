import type { BodySentence } from '../../structure/readBody.js';
import type { BodyName } from '../owners/bodyNames.js';
import { bodiesAlone } from './headingOwners.js';

/** 「县水利局。负责…」, 「各单位职责如下：县水利局。…」: what may be no more than the name of whoever does what follows. */
const NAME_ALONE = /^(?:[^，。；：]{2,20}(?:如下|分工)：)?(?![不要应须请严])[\u4e00-\u9fff（）、]{2,20}。$/;

/** The longest match of the pattern above. */
const LONGEST_LABEL = 44;

/** 「第一组：带队领导 某某」: who is in a group. What follows in its lines is for the group. */
const GROUP =
  /^(第[一二三四五六七八九十\d]{1,2}(?:小|检查|督查|督导|巡查|工作)?组)：\s?(?:带队|组长|组员|成员|牵头|领队|负责人|领导)/;

/** The bodies that a sentence does no more than name, for what follows it; positions are in the sentence. */
export function bodiesOfLabel({ shadow, siblings }: BodySentence): BodyName[] {
  const group = shadow.startsWith('第') ? GROUP.exec(shadow)?.[1] : undefined;
  if (group !== undefined) return [{ name: group, start: 0, end: group.length }];
  if (siblings <= 1 || shadow.length > LONGEST_LABEL || !NAME_ALONE.test(shadow)) return [];
  const from = shadow.indexOf('：') + 1;
  return bodiesAlone(shadow.slice(from)).map(({ name, start, end }) => ({
    name,
    start: start + from,
    end: end + from,
  }));
}
