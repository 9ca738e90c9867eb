import { expect } from 'chai';
import { markerAt } from '../../../parsers/structure/markers.js';

const MARKERS: readonly [string, string, number][] = [
  ['一、总体要求', 'han', 1],
  ['十二、附则', 'han', 12],
  ['二、2024年工作安排', 'han', 2],
  ['（三）加强领导', 'han-bracket', 3],
  ['1.常态自查', 'arabic', 1],
  ['2.7日内上报自查情况', 'arabic', 2],
  ['3.10个工作日内办结', 'arabic', 3],
  ['1、 提高站位', 'arabic', 1],
  ['12．其他', 'arabic', 12],
  ['2 优化服务', 'arabic', 2],
  ['2.1.3 数据比对', 'decimal', 3],
  ['1.2024年底前完成普查', 'arabic', 1],
  ['3.5月10日前上报', 'arabic', 3],
  ['2.11月底前完成', 'arabic', 2],
  ['（1）深化宣讲', 'arabic-bracket', 1],
  ['3）自查报告', 'arabic-bracket', 3],
  ['㈢健全组织', 'han-bracket', 3],
  ['⑵ 入户登记', 'arabic-bracket', 2],
  ['⒋建立台账', 'arabic', 4],
  ['④年底前贯通', 'circled', 4],
  ['第二章 职责', 'chapter', 2],
  ['第三部分 保障', 'part', 3],
  ['第二阶段：专项整治', 'stage', 2],
  ['第一步：建册', 'stage', 1],
  ['三是强化督查', 'ordinal', 3],
  ['第一，统一思想', 'ordinal', 1],
];

describe('numbers of items', () => {
  for (const [line, style, number] of MARKERS) {
    it(line, () => {
      const marker = markerAt(line);
      expect([marker?.style, marker?.number]).to.deep.equal([style, number]);
    });
  }
  for (const line of [
    '2024年3月底前完成',
    '3月5日前报送',
    '1.5倍',
    '2.5个月内办结',
    '一定要做好',
    '第三季度完成',
    '各单位要落实',
  ]) {
    it(`sees none in ${line}`, () => {
      expect(markerAt(line)).to.equal(null);
    });
  }
});
