import { link } from '../figures.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { paragraph, sentence } from './sentence.js';

/** 隐患排查整治: found, rectified, open, overdue; serious ones by name. */
export function hazardWords({ hazards, period }: BriefingSnapshot): string[] {
  if (!hazards) return [];
  if (hazards.found === 0) return paragraph(sentence('隐患台账尚无登记'));
  const kinds = hazards.byKind
    .map((kind, index) => ({ kind, index }))
    .filter(({ kind }) => kind.found > 0)
    .slice(0, 3);
  return [
    ...paragraph(
      sentence(
        `累计排查登记隐患${link('hazards.found')}条`,
        hazards.foundThisPeriod > 0
          ? `其中${period.word}新增${link('hazards.foundThisPeriod')}条`
          : `${period.word}没有新增`,
        hazards.open === 0
          ? '已全部整改'
          : `已整改${link('hazards.rectified')}条，整改率${link('hazards.rectifiedRate')}，未整改${link('hazards.open')}条`,
        hazards.overdue > 0 && `其中逾期未整改${link('hazards.overdue')}条`,
      ),
      kinds.length > 1
        ? sentence(
            `数量较多的是${kinds.map(({ kind, index }) => `${kind.name}（${link(`hazards.byKind.${index}.found`)}条）`).join('、')}`,
          )
        : '',
    ),
    ...paragraph(
      hazards.serious > 0
        ? sentence(
            `未整改的重大隐患${link('hazards.serious')}条：${hazards.seriousItems
              .slice(0, 5)
              .map((item) => `${item.unit}“${item.title}”`)
              .join('；')}${hazards.seriousItems.length > 5 ? '等' : ''}`,
          )
        : '',
    ),
  ];
}
