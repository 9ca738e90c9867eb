import { link } from '../figures.js';
import type { BriefingSnapshot } from '../snapshot.js';
import { paragraph, sentence } from './sentence.js';

/** 分阶段、分部分进展: the phase that runs now, and the parts that are ahead or behind. */
export function phaseWords(snapshot: BriefingSnapshot): string[] {
  return [...paragraph(phases(snapshot)), ...paragraph(parts(snapshot))];
}

function phases({ phases }: BriefingSnapshot): string {
  if (phases.length === 0) return '';
  const said = phases.flatMap((phase, index) => {
    if (!phase.current && phase.actual === 0) return [];
    const pace = phase.actual >= phase.expected ? '达到序时要求' : '未达到序时要求';
    return [
      `${phase.current ? '当前的' : ''}${titled(phase.name)}实际进度${link(`phases.${index}.actual`)}、` +
        `序时进度${link(`phases.${index}.expected`)}，${pace}`,
    ];
  });
  return said.length === 0 ? '' : `分阶段看，${said.join('；')}。`;
}

/** 「“总结提升”阶段」, and 「“总结提升阶段”」 where the name says so itself. */
function titled(name: string): string {
  return name.endsWith('阶段') ? `“${name}”` : `“${name}”阶段`;
}

function parts({ sections }: BriefingSnapshot): string {
  const behind = sections.flatMap((section, index) =>
    section.tasks > 0 && section.actual < section.expected
      ? [{ section, index, gap: section.expected - section.actual }]
      : [],
  );
  const counted = sections.filter((section) => section.tasks > 0);
  if (counted.length < 2) return '';
  if (behind.length === 0) return sentence(`按方案内容看，${link('sections.count')}个部分均达到序时要求`);
  const worst = behind.sort((a, b) => b.gap - a.gap || a.index - b.index).slice(0, 3);
  const named = worst.map(
    ({ section, index }) =>
      `“${section.name}”（实际${link(`sections.${index}.actual`)}、序时${link(`sections.${index}.expected`)}）`,
  );
  return behind.length === counted.length
    ? sentence('按方案内容看，各部分均慢于序时进度', `差距较大的是${named.join('、')}`)
    : sentence(
        `按方案内容看，${named.join('、')}${behind.length > worst.length ? '等部分' : ''}慢于序时进度`,
        '其余部分达到序时要求',
      );
}
