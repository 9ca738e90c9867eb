import { expect } from 'chai';
import { parseText } from '../../../../parsers/parseNotice.js';

/** The owners of the tasks of an item that says only this. */
const ownersOf = (sentence: string): string[] =>
  parseText(
    `关于做好有关工作的通知\n各有关单位：\n现将有关事项通知如下。\n一、工作任务\n${sentence}`,
  ).tasks.flatMap((task) => task.owners.map((owner) => owner.name));

describe('bodies that only tell how an institution is to work', () => {
  for (const [sentence, owners] of [
    ['要建立政府统一领导，水利部门牵头，有关部门各负其责的工作机制。', []],
    ['各镇要形成党委领导、政府负责，部门协同，群众参与的治理格局。', ['各镇']],
    ['各校要成立由校长任组长，班主任为成员的工作小组。', ['各校']],
    ['县政府要建立由分管副县长任召集人，公安、交通等部门负责同志为成员的联席会议。', ['县政府']],
    ['各镇要高度重视，建立由分管领导牵头的协调机制。', ['各镇']],
    ['健全由县水利局负责、有关部门参与的会商制度。', []],
    ['建立河长制，由县水利局负责日常调度。', ['县水利局']],
    ['要健全领导机制，县教育局每月通报一次检查结果。', ['县教育局']],
    ['要完善工作制度，各镇要按照分工抓好河道保洁。', ['各镇']],
    ['对由亲属携带乞讨的，应当予以教育。', []],
    ['建立工作台账，由县民政局每月更新一次。', ['县民政局']],
  ] as const)
    it(sentence, () => {
      expect([...new Set(ownersOf(sentence))]).to.deep.equal(owners);
    });
});
