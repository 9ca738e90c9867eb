import type { UnitKind } from '../units/model.js';

/** An invented county bureau: no such place is on the map. */

export interface SampleUnit {
  name: string;
  kind: UnitKind;
  /** Name of the unit above. */
  parent: string | null;
  shortName?: string;
  aliases?: string[];
  groups?: string[];
  /** 主要负责人. */
  head?: string;
}

const bureau = '云岭县民政局';
const townships = '乡镇民政所';
const institutions = '民政服务机构';
const offices = '局机关股室';

export const sampleUnits: readonly SampleUnit[] = [
  {
    name: bureau,
    kind: 'bureau',
    parent: null,
    shortName: '县民政局',
    aliases: ['县民政部门', '局机关'],
    head: '陆明远',
  },
  { name: '局办公室', kind: 'office', parent: bureau, shortName: '办公室', groups: [offices], head: '何清' },
  {
    name: '养老服务股',
    kind: 'office',
    parent: bureau,
    aliases: ['养老股'],
    groups: [offices],
    head: '宋雅琴',
  },
  {
    name: '社会救助股',
    kind: 'office',
    parent: bureau,
    aliases: ['救助股'],
    groups: [offices],
    head: '丁立',
  },
  {
    name: '社会事务股',
    kind: 'office',
    parent: bureau,
    aliases: ['事务股'],
    groups: [offices],
    head: '邵文',
  },
  {
    name: '规划财务股',
    kind: 'office',
    parent: bureau,
    aliases: ['财务股'],
    groups: [offices],
    head: '潘越',
  },
  ...['南坪镇', '北山乡', '柳溪镇', '石桥镇', '青枫乡', '东湖镇'].map((place, index): SampleUnit => ({
    name: `${place}民政所`,
    kind: 'township',
    parent: bureau,
    shortName: place,
    groups: [townships],
    head: ['韩松', '叶秋', '汪洋', '秦朗', '罗敏', '顾城远'][index] ?? '',
  })),
  ...['南坪镇敬老院', '北山乡敬老院', '柳溪镇敬老院', '县社会福利院', '县儿童福利院', '县救助管理站'].map(
    (name, index): SampleUnit => ({
      name,
      kind: 'institution',
      parent: index < 3 ? `${name.slice(0, 3)}民政所` : bureau,
      groups: index < 4 ? [institutions, '养老机构'] : [institutions],
      head: ['方伯年', '贺兰', '孟川', '蒋为民', '苏棠', '尹正'][index] ?? '',
    }),
  ),
];

export interface SamplePerson {
  username: string;
  name: string;
  role: 'supervisor' | 'unit' | 'leader' | 'viewer';
  unit: string | null;
}

export const samplePeople: readonly SamplePerson[] = [
  { username: 'duban', name: '何清', role: 'supervisor', unit: '局办公室' },
  { username: 'juzhang', name: '陆明远', role: 'leader', unit: bureau },
  { username: 'chakan', name: '潘越', role: 'viewer', unit: '规划财务股' },
  { username: 'yanglao', name: '宋雅琴', role: 'unit', unit: '养老服务股' },
  { username: 'nanping', name: '韩松', role: 'unit', unit: '南坪镇民政所' },
  { username: 'beishan', name: '叶秋', role: 'unit', unit: '北山乡民政所' },
  { username: 'fuliyuan', name: '蒋为民', role: 'unit', unit: '县社会福利院' },
];
