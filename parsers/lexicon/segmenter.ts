import nodejieba from 'nodejieba';
import { ACTION_VERBS } from './actionVerbs.js';
import { BODY_ENDINGS, BRANCHES } from './bodies.js';
import { readVerbs } from './dictionaryVerbs.js';
import type { WordScan } from './wordScan.js';

/** Segments with nodejieba and the project's own dictionary; words are tagged one by one and remembered. */

let verbs: WordScan | undefined;

function prepare(): WordScan {
  if (verbs !== undefined) return verbs;
  for (const branch of BRANCHES) if (branch.length > 2) nodejieba.insertWord(branch, 'nt');
  for (const ending of BODY_ENDINGS)
    if (ending.length > 2 && !/[（“]/.test(ending)) nodejieba.insertWord(ending, 'nt');
  for (const name of COMPOUNDS) nodejieba.insertWord(name, 'nt');
  const more = ACTION_VERBS.filter((verb) => verb.length > 2);
  for (const verb of more) nodejieba.insertWord(verb, 'v');
  return (verbs = readVerbs(more));
}

/** Names of bodies and groups that the segmenter would break at a verb inside them. */
const COMPOUNDS: readonly string[] = (
  '民政服务机构 养老服务机构 养老机构 儿童福利机构 福利机构 救助管理机构 殡葬服务机构 婚姻登记机构 社会福利机构 行政审批局 应急管理局 市场监管局 市场监督管理局 社会事务处 社会救助科 养老服务科 ' +
  '社会组织管理局 殡葬管理处 福彩中心 应急管理科 施工单位 监理单位 建设单位 使用单位 责任单位 牵头单位 配合单位 成员单位 承办单位 主办单位 协办单位 产权单位 管理单位 用人单位 直属单位 运营单位 服务单位 ' +
  '经营单位 生产经营单位 监管部门 主管部门 执法部门 审批部门 职能部门 管理部门 组织部门 宣传部门 用户单位 供水企业 供气企业 燃气企业 物业服务企业 物业企业 生产企业 经营企业 运输企业 服务企业 ' +
  '试点城市 办案单位 举办单位 培训机构 检测机构 评估机构 服务机构 医疗机构 金融机构 保险机构 托育机构 校外培训机构 领导班子 党组中心组 理论学习中心组 党支部书记'
).split(/\s+/);

const KEPT = 20_000;
const cuts = new Map<string, string[]>();

/** Splits into words. The text should be short, a few words rather than a clause: what was cut once is remembered. */
export function wordsOf(text: string): readonly string[] {
  const known = cuts.get(text);
  if (known !== undefined) return known;
  prepare();
  const words = nodejieba.cut(text);
  if (cuts.size >= KEPT) cuts.clear();
  cuts.set(text, words);
  return words;
}

const tags = new Map<string, string>();

/** The part of speech of one word in jieba's notation: n, v, vn, d, p, r, m, … */
export function tagOf(word: string): string {
  const known = tags.get(word);
  if (known !== undefined) return known;
  prepare();
  const tagged = nodejieba.tag(word);
  const tag = tagged.length === 1 ? (tagged[0]?.tag ?? 'x') : (tagged.at(-1)?.tag ?? 'x');
  if (tags.size >= KEPT) tags.clear();
  tags.set(word, tag);
  return tag;
}

/**
 * Bits of the verbs in the dictionary that begin at a place (lexicon/dictionaryVerbs.ts). Where none does, no word that
 * {@link wordsOf} finds there is tagged as one: of the places that are asked about nine in ten need no cutting.
 */
export const verbsAt = (text: string, at: number): number => prepare().bitsAt(text, at);
