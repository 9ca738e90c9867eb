import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

const ownersOf = (text: string): string[][] =>
  parseText(text).tasks.map((task) => task.owners.map((owner) => `${owner.role} ${owner.name}`));

describe('duties in brackets', () => {
  for (const [open, close] of ['〔〕', '【】', '[]', '（）'].map((pair) => pair.split('')))
    it(`${open ?? ''}责任单位：…${close ?? ''} closes the tasks of its item`, () => {
      const text = `一、主要任务\n（一）改造管网。推进老旧管网改造。建立巡查台账。${open ?? ''}责任单位：市住建局、市水务局按职责分工负责；配合单位：市财政局${close ?? ''}\n（二）改善水质。每月检测水质。${open ?? ''}责任单位：市生态环境局${close ?? ''}`;
      const first = ['lead 市住建局', 'lead 市水务局', 'support 市财政局'];
      expect(ownersOf(text)).to.deep.equal([first, first, ['lead 市生态环境局']]);
    });
});
