import { expect } from 'chai';
import { dutiesIn } from '../../../../parsers/extract/owners/duties.js';

const DUTIES: readonly [string, readonly string[]][] = [
  [
    '市民政局牵头，市财政局、市卫生健康委按职责分工负责',
    ['lead 市民政局', 'lead 市财政局', 'lead 市卫生健康委'],
  ],
  ['生态环境局牵头，财政局、农业农村局参与', ['lead 生态环境局', 'support 财政局', 'support 农业农村局']],
  ['县发展改革局、县教育局指导', ['support 县发展改革局', 'support 县教育局']],
  ['县水利局负责', ['lead 县水利局']],
  ['县教育局、县公安局', ['lead 县教育局', 'lead 县公安局']],
  ['责任单位：党建办、各村；配合单位：司法所', ['lead 党建办', 'lead 各村', 'support 司法所']],
  ['牵头单位：市住建局；责任单位：各县（区）人民政府', ['lead 市住建局', 'lead 各县（区）人民政府']],
  ['组织单位：县妇联、团县委', ['lead 县妇联', 'lead 团县委']],
  ['整改责任单位：县水务集团；协作单位：县住建局', ['lead 县水务集团', 'support 县住建局']],
  ['责任股室：社会救助股', ['lead 社会救助股']],
  ['主责单位：市城管局；支持单位：市财政局', ['lead 市城管局', 'support 市财政局']],
  [
    '责任单位：县司法局、县委编办及县直相关单位，各乡镇人民政府，6月底完成',
    ['lead 县司法局', 'lead 县委编办', 'lead 县直相关单位', 'lead 各乡镇人民政府'],
  ],
  [
    '县大数据局牵头，县级各有关部门及各乡镇人民政府按职责分工负责',
    ['lead 县大数据局', 'lead 县级各有关部门', 'lead 各乡镇人民政府'],
  ],
  ['责任单位：县发展和改革局，长期坚持', ['lead 县发展和改革局']],
  ['责任领导：镇人大主席', ['lead 镇人大主席']],
  ['以下各项工作均需要各所站负责', ['lead 各所站']],
  ['以上任务均由县水利局负责', ['lead 县水利局']],
  [
    '责任单位：市水利局牵头，市财政局、市气象局、城投集团等部门分工负责',
    ['lead 市水利局', 'lead 市财政局', 'lead 市气象局', 'lead 城投集团'],
  ],
  ['责任单位：市住建局牵头，各区政府配合', ['lead 市住建局', 'support 各区政府']],
  ['责任单位：由县水利局牵头，会同县财政局办理', ['lead 县水利局', 'support 县财政局']],
  [
    '责任单位：县水利局牵头，县财政局、县应急局等有关部门和各乡镇按职责分工落实',
    ['lead 县水利局', 'lead 县财政局', 'lead 县应急局', 'lead 各乡镇'],
  ],
  ['牵头单位：县水利局，配合单位：县财政局等部门按职责分工负责', ['lead 县水利局', 'support 县财政局']],
  ['落实单位：县水利局（牵头）、县财政局、县应急局', ['lead 县水利局', 'lead 县财政局', 'lead 县应急局']],
  ['责任单位：县信访办理中心、县林业局', ['lead 县信访办理中心', 'lead 县林业局']],
  ['市信访局负责，各相关部门配合', ['lead 市信访局', 'support 各相关部门']],
];

describe('duties in parentheses and on lines of their own', () => {
  for (const [words, owners] of DUTIES) {
    it(words, () => {
      expect(dutiesIn(words, 0, words.length).map((duty) => `${duty.role} ${duty.name}`)).to.deep.equal(
        owners,
      );
    });
  }
});
