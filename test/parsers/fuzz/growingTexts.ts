/** Texts of any length that would make careless reading run away; each has one line or very many. */
export const growingTexts: Record<string, (length: number) => string> = {
  'one character over and over': repeated('要'),
  'blanks in one line': repeated(' 　'),
  'digits in one line': repeated('2024'),
  'Chinese numerals in one line': repeated('一二三四五六七八九十'),
  'opening parentheses': repeated('（'),
  'opening title marks': repeated('《'),
  'opening quotation marks': repeated('“'),
  'closing marks': repeated('）》”'),
  'pairs of parentheses': repeated('（民政局）'),
  commas: repeated('，'),
  'full stops': repeated('。'),
  stars: repeated('*'),
  underscores: repeated('_'),
  'dates without a mark between': repeated('2024年3月15日'),
  'months in a list': repeated('3月、'),
  'deadlines in one sentence': repeated('3月底前完成自查，'),
  'recurrences in one sentence': repeated('每月25日前报送1次，'),
  'periods in one sentence': repeated('收到通知后5个工作日内反馈，'),
  'dates and recurrences in one sentence': repeated('每年3月底前开展2次检查，4月1日至5日整改，'),
  'targets in one sentence': repeated('整改率和办结率均达到95%，新增床位500张，'),
  'rates in a list': repeated('整改率、'),
  'bodies in a list': repeated('市民政局、'),
  'bodies that are told': repeated('市民政局要开展检查，市财政局要安排资金，'),
  'bodies without a mark between': repeated('各县区民政局'),
  duties: repeated('开展检查（民政局牵头，财政局配合）；'),
  'labels of duties': repeated('责任单位：'),
  'sentences of one paragraph': repeated('各单位要在3月底前开展检查。'),
  paragraphs: repeated('各单位要在3月底前开展检查，每季度不少于1次。\n'),
  'headings only': repeated('一、总体要求\n'),
  'numbering ever deeper': (length) => {
    const lines = Array.from(
      { length: Math.ceil(length / 40) },
      (_, i) => `${'1.'.repeat(1 + (i % 15))}开展检查`,
    );
    return lines.join('\n').slice(0, length);
  },
  'items of every kind': repeated('一、要求\n（一）检查\n1.各单位要开展检查。\n（1）整改。\n①报送。\n'),
  'duty lines below tasks': repeated('1.各单位要开展检查。\n责任单位：市民政局、市财政局\n'),
  'dates that speak of what stands above': repeated('各单位要开展检查。以上工作于4月底前完成。'),
  'titles within titles': repeated('《关于印发〈'),
  phases: repeated('（一）动员部署阶段（2024年3月至4月）。各单位要召开会议。\n'),
  'traditional characters': repeated('各單位應當開展檢查。'),
  'characters of two units': repeated('\ud83d\ude00x'),
  'characters of two units alone': repeated('\ud83d\ude00'),
  'line breaks': repeated('\n'),
  'short lines': repeated('的\n'),
};

function repeated(unit: string): (length: number) => string {
  return (length) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}
