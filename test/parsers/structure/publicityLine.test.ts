import { expect } from 'chai';
import { parseText } from '../../../parsers/parseNotice.js';

describe('the line that says how a notice is made public', () => {
  for (const line of ['（信息公开形式：主动公开）', '（此件公开发布）']) {
    it(`parts the cover from the plan below it: ${line}`, () => {
      const { document } = parseText(
        `临文旅发〔2023〕6号\n各乡镇文化站：\n现将《临川县2023年图书馆工作要点》印发给你们，请认真执行。\n临川县文化和旅游局\n2023年3月2日\n${line}\n临川县2023年图书馆工作要点\n今年图书馆工作的总体要求是提高服务水平，办好群众身边的书房。\n一、充实馆藏\n各乡镇文化站要更新图书。`,
      );
      expect(document.title).to.equal('临川县2023年图书馆工作要点');
      expect(document.genre).to.equal('plan');
      expect(document.issuer).to.equal('临川县文化和旅游局');
    });
  }
});
