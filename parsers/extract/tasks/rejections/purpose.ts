import type { RejectionRule } from '../candidate.js';

/** 为…，制定本方案。 根据…，结合实际，现… */
export const purpose: RejectionRule = {
  name: 'not.purpose',
  needs: ['旨在', '意在', '目的在于', '为', '根据', '按照', '遵照', '依据', '依照', '结合'],
  rejects: ({ words, subjects, sentence }, standing) =>
    /^(?:[^，。；]{2,16})?(?:旨在|意在|目的在于)/.test(words) ||
    /^(?:为|为了|根据|按照|遵照|依[照据]|结合)[^。]{4,400}(?:制[定订](?:本(?!级|地|单位|部门|辖|行业|系统|校|院|企业|人|年|季|月|村|社区|机构)|如下|了|此|《)|特制[定订]|决定，?(?:建立|成立|设立|举办|实行|在|开展|对|于|从|组织)|(?<![实体表发呈展])现(?:就|将|提出|对|制定|印发|通知)|提出(?:如下|以下)|通知如下|(?<!已)经[^，]{2,20}(?:同意(?!后)|研究(?!生|所|院|中心|会)))/.test(
      words,
    ) ||
    (standing.intro &&
      !(
        !words.includes('决定') &&
        subjects.some(
          (subject) =>
            subject !== null &&
            (subject.told || sentence.shadow.charAt(subject.start - 1) === '请') &&
            /^[各请]/.test(subject.bodies[0]?.name ?? ''),
        )
      ) &&
      /^(?:为|为了|为进一步|为贯彻|为深入|为切实|为全面|为加强|为做好)/.test(words)),
};
