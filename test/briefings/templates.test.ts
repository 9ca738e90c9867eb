import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect } from 'chai';
import { composeWords } from '../../plans/briefings/words.js';
import { bureauTemplates } from '../../server/rendering/bureauTemplates.js';
import { checkTemplate } from '../../server/rendering/checkTemplate.js';
import { renderBriefingPdf } from '../../server/rendering/renderBriefing.js';
import { loadTemplates, ownTemplateSources } from '../../server/rendering/templates.js';
import { templateReference } from '../../server/rendering/templateFields.js';
import { titleLines } from '../../server/rendering/titleLines.js';
import { packageRoot } from '../../server/version.js';
import { textOf } from './pdf.js';
import { dress, ordinary, usePress } from './press.js';

describe("a bureau's own templates", function () {
  this.timeout(60_000);
  const made = usePress();
  const names = [...ownTemplateSources().keys()];
  let folder = '';
  beforeEach(() => {
    folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'dingban-templates-')), 'templates');
    mkdirSync(folder);
  });
  afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

  it('pass the check where they are the product’s own', () => {
    for (const [name, source] of ownTemplateSources()) {
      expect(checkTemplate(source, [...names, '@partial-block']), name).to.deep.equal([]);
    }
  });

  const refused: [string, string, RegExp][] = [
    ['raw output', '<p>{{{snapshot.scope.title}}}</p>', /未转义/],
    ['raw output by ampersand', '{{& snapshot.scope.title}}', /未转义/],
    ['a script', '\n<script>1</script>', /脚本/],
    ['an event attribute', '<p onclick="x()">', /事件属性/],
    ['a picture from elsewhere', '<img src="http://example.org/a.png">', /外部内容/],
    ['an import in styles', '<style>@import "a.css"</style>', /url\(\)/],
    ['an unclosed block', '{{#if snapshot}}', /成对/],
    ['an unknown helper', '{{danger snapshot}}', /没有名为“danger”的函数/],
    ['an unknown partial', '{{> nowhere}}', /没有名为“nowhere”的片段/],
    ['a computed partial', '{{> (lookup this "x")}}', /算出来的名字/],
    ['an inline partial', '{{#*inline "x"}}{{/inline}}', /内联/],
  ];
  for (const [what, source, message] of refused) {
    it(`are refused for ${what}`, () => {
      const problems = checkTemplate(source, names);
      expect(problems.map((problem) => problem.message).join()).to.match(message);
      expect(problems[0]?.line).to.equal(source.startsWith('\n') ? 2 : 1);
    });
  }

  it('stand beside the product’s and are taken up when their file changes', async () => {
    const file = path.join(folder, 'monthNote.hbs');
    writeFileSync(
      file,
      '{{#> document}}<h1>{{title}}</h1><p>本月逾期{{snapshot.headline.overdue}}项</p>{{/document}}',
    );
    writeFileSync(path.join(folder, 'broken.hbs'), '{{#if x}}');
    const { library, own, problems } = bureauTemplates(folder);
    expect(own).to.deep.equal(['monthNote']);
    expect(problems.map(({ name }) => name)).to.deep.equal(['broken']);
    const press = { ...made.press, templates: library };
    const words = composeWords(ordinary);
    const pdf = await renderBriefingPdf(press, ordinary, words, { dress, layout: 'monthNote' });
    expect(textOf(pdf)).to.contain(`本月逾期${ordinary.headline.overdue}项`);

    writeFileSync(file, '{{#> document}}<p>改了</p>{{/document}}');
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
    const { library: changed } = bureauTemplates(folder);
    expect(changed.render('monthNote', { fontStyles: '' })).to.contain('改了');
  });

  it('cannot reach what is not given to them', () => {
    const more = new Map([
      ['probe', '{{constructor.name}}|{{snapshot.__proto__}}|{{lookup snapshot "constructor"}}|end'],
    ]);
    expect(loadTemplates(more).render('probe', { snapshot: {} })).to.equal('|||end');
  });
});

describe('a title is broken by sense', () => {
  const titles: [string, string[]][] = [
    ['短标题', ['短标题']],
    [
      '清河区民政领域安全生产提升行动实施方案（2024—2026年）',
      ['清河区民政领域安全生产提升行动', '实施方案（2024—2026年）'],
    ],
  ];
  for (const [title, lines] of titles) {
    it(title, () => expect(titleLines(title)).to.deep.equal(lines));
  }

  it('never leaves a line longer than the page, nor a bracket or comma at a wrong end', () => {
    const title =
      '关于进一步加强全区养老机构、儿童福利机构和救助管理机构（含民办机构）消防安全与食品安全工作情况的通报';
    const lines = titleLines(title);
    expect(lines.join('')).to.equal(title);
    for (const line of lines) {
      expect(line.length).to.be.at.most(20);
      expect(line).to.not.match(/^[、，）》]|[（《]$/);
    }
  });
});

describe('docs/templates.md', () => {
  it('lists every field as the schemas have it (npm run docs:templates writes it)', () => {
    const written = readFileSync(path.join(packageRoot, 'docs', 'templates.md'), 'utf8');
    expect(written).to.contain(templateReference());
    expect(templateReference()).to.contain(
      '| `snapshot.headline.completionRate` | 数 | 办结率（百分数，一位小数） |',
    );
  });
});
