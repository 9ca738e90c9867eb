import { actionLengthAt } from '../../actionWords.js';
import type { RejectionRule } from '../candidate.js';

/** Guiding thought and principles: 以…为指导; 坚持以…为中心，以…为主线; …为…提供保障. */
export const principle: RejectionRule = {
  name: 'not.principle',
  needs: '原则 高举 以 贡献 基础 保障 支撑 环境 条件 相结合 相适应 相衔接 相协调 相统一'.split(' '),
  rejects: ({ words, subjects, sentence, clauses, heads }) =>
    (THOUGHT.test(words) && !(subjects[0]?.told === true && DEEDS.test(words))) ||
    (!subjects.some((subject) => subject?.told === true) &&
      (FOLLOWED.test(words) ||
        (subjects.every((subject) => subject === null) && KEEPS_STEP.test(words)) ||
        GUIDED.test(words) ||
        TWICE_GUIDED.test(words) ||
        (words.length < 40 &&
          CONTRIBUTES.test(words) &&
          !(clauses.length > 1 && actionLengthAt(sentence.shadow, heads[0] ?? 0) >= 2)))),
};

/** 「2025年水利工作要坚持以习近平新时代…思想为指导，…」: a guiding thought, whoever is told it. */
const THOUGHT = /以习近平[^，。；]{2,24}思想为(?:指导|指引|引领|统领)/;

/** 「各镇要以…思想为指导，…，制定管护办法，明确责任人」: behind the thought stands what is to be done. */
const DEEDS =
  /，[^，。；]{0,6}(?:制定|出台|印发|建立|明确|开展|排查|组织|成立|报送)[^。；]{4,60}，[^，。；]{0,6}(?:制定|出台|印发|建立|明确|开展|排查|组织|成立|报送|落实|健全|完善)[^，。；]{3,}/;

const GUIDED =
  /^(?:高举|以习近平|以[^，]{2,40}(?:思想|理论|精神)[^，]{0,12}为(?:指导|指引|统领|引领))|^以.{0,200}(?:为(?:[^，]{0,12})?(?:提供|奠定|营造|作出|贡献|打下)[^，]{0,30}(?:贡献|基础|保障|支撑|环境|条件))$/;

const TWICE_GUIDED =
  /^[^，。]{0,20}(?:坚持)?以[^，。]{2,30}为(?:中心|主线|统领|引领|指导|指引|遵循|宗旨)，以[^，。]{2,30}为(?:中心|主线|统领|引领|目标|目的|抓手|导向|动力)/;

/** An aim, where no order stands before it (「充分利用各方面资源，为活动提供保障」). */
const CONTRIBUTES =
  /为(?:[^，]{0,12})?(?:提供|奠定|营造|作出|贡献|打下)[^，]{0,30}(?:贡献|基础|保障|支撑|环境|条件)$/;

/** 「积分管理坚持自愿、公开的原则」, 「设备管理应遵循“统一领导、归口管理”的原则」: what a thing goes by, said of no body. */
const FOLLOWED =
  /^(?![要应须])[^，。；要应须坚遵]{2,24}，?(?:应当?|要|须)?(?:坚持|遵循|实行)[^。；，]{2,60}(?:原则|方针(?=，))(?:，(?:坚持|遵循|实行)[^。；]{2,60}原则)*$/;

/** 「整治工作实行集中整治和长效管理相结合」, 「救助制度坚持托底线，与其他制度相衔接」 */
const KEEPS_STEP =
  /^(?!逐步|不断|继续|推进|推动|建立|健全|完善|积极)[^，。；要应须将把对]{2,20}(?:实行|坚持|与)[^。；要应须将把对]{4,60}相(?:结合|适应|衔接|协调|统一)(?:，[^，。；要应须]{2,30}相(?:结合|适应|衔接|协调|统一))*$/;
