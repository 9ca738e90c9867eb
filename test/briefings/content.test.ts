import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { nextTasks } from '../../plans/briefings/nextTasks.js';
import { sampleSnapshot } from '../../plans/briefings/sampleSnapshot.js';
import type { BriefingSnapshot } from '../../plans/briefings/snapshot.js';
import { composeWords } from '../../plans/briefings/words.js';
import { figuresOf, withFigures } from '../../plans/briefings/figures.js';
import { printPdf } from '../../server/rendering/printPdf.js';
import { renderBriefingPdf } from '../../server/rendering/renderBriefing.js';
import { pagesOf, textOf } from './pdf.js';
import { dress, ordinary, usePress } from './press.js';

const bare = (text: string) => text.replace(/\s+/g, '');

describe('what a printed briefing says', function () {
  this.timeout(120_000);
  const made = usePress();
  const print = (snapshot: BriefingSnapshot) =>
    renderBriefingPdf(made.press, snapshot, composeWords(snapshot), { dress });

  function expectFigures(printed: string, snapshot: BriefingSnapshot): void {
    const figures = figuresOf(snapshot);
    const { headline, units, overdueItems } = snapshot;
    // A page number between two lines of a paragraph is not part of it.
    const flowing = printed.replace(/—\d+—/g, '');
    for (const { text } of composeWords(snapshot)) {
      for (const paragraph of withFigures(text, figures).split('\n'))
        expect(flowing).to.contain(bare(paragraph));
    }
    for (const value of [headline.completionRate, headline.actual, headline.expected]) {
      expect(printed).to.contain(`${value}%`);
    }
    for (const unit of units) expect(printed).to.contain(unit.name);
    for (const { lastWords } of overdueItems)
      if (lastWords) expect(flowing).to.contain(bare(lastWords.text).slice(0, 8));
  }

  it('carries every figure and sentence of the snapshot', async () => {
    const pdf = await print(ordinary);
    expectFigures(textOf(pdf), ordinary);
    expect(textOf(pdf)).to.contain('报送：区委办公室、区政府办公室。').and.contain('共印60份');
  });

  it('lists what falls due next once for all its units, and says so', async () => {
    const [shared] = nextTasks(ordinary.next.items);
    const units = shared?.lights.map((group) => group.units.join('、')) ?? [];
    expect(units).to.deep.equal(['白沙镇民政所、双塔镇民政所', '凤栖镇民政所']);
    const list = (snapshot: BriefingSnapshot) =>
      print(snapshot).then((pdf) => textOf(pdf).split('2024年7月到期事项').at(-1) ?? '');
    const printed = await list(ordinary);
    for (const names of units) expect(printed).to.contain(names);
    expect(printed.split(bare(shared?.task ?? '').slice(0, 12))).to.have.lengthOf(2);
    expect(printed).to.contain('事项数按单位计');
    const lone = { ...ordinary, next: { ...ordinary.next, items: ordinary.next.items.slice(0, 1) } };
    expect(await list(lone))
      .to.contain('白沙镇民政所')
      .and.not.contain('事项数按单位计');
  });

  it('comes out well for 200 units and 500 tasks', async () => {
    const large = sampleSnapshot({ units: 200, tasks: 500 });
    const pdf = await print(large);
    const pages = pagesOf(pdf);
    expect(pages.length).to.be.within(20, 160);
    const printed = textOf(pdf);
    for (const { name } of large.units) expect(printed).to.contain(name);
    for (const { words } of pages) expect(words.length, 'words on a page').to.be.greaterThan(2);
  });

  it('comes out well for one unit and one task', async () => {
    const small = sampleSnapshot({ units: 1, tasks: 1 });
    const pdf = await print(small);
    expectFigures(textOf(pdf), small);
    expect(pagesOf(pdf).length).to.be.lessThan(12);
  });

  it('prints what users typed as they typed it and nothing else', async () => {
    const asked: string[] = [];
    const listener = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const { port } = listener.address() as AddressInfo;
    const nasty = [
      '<script>document.title="x"</script>',
      `<img src="http://127.0.0.1:${port}/leak.png" onerror="alert(1)">`,
      '</td></tr></table><h1>假标题</h1>',
      '{{#each snapshot.units}}{{name}}{{/each}}',
      '{{{snapshot.scope.title}}}',
      '<style>body{display:none}@import url(file:///etc/passwd)</style>',
      '<iframe src="file:///etc/passwd"></iframe>',
      '"\'&amp;<!-- -->]]>',
    ];
    const words = nasty.join(' ');
    const hostile: BriefingSnapshot = {
      ...ordinary,
      units: ordinary.units.map((unit, index) => ({
        ...unit,
        name: nasty[index % nasty.length] ?? unit.name,
      })),
      sections: ordinary.sections.map((section) => ({ ...section, name: words })),
      overdueItems: ordinary.overdueItems.map((item) => ({
        ...item,
        task: words,
        lastWords: { text: words, on: '2024-06-01' },
      })),
    };
    const sections = composeWords(ordinary);
    const pdf = await renderBriefingPdf(made.press, hostile, sections, { dress });
    const printed = textOf(pdf);
    for (const text of nasty) expect(printed).to.contain(bare(text));
    expect(printed).to.not.contain('root:x:0:0');
    listener.close();
    expect(asked).to.deep.equal([]);
  });

  it('runs no script and fetches nothing even where a document asks for it', async () => {
    const asked: string[] = [];
    const listener = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.end();
    }).listen(0, '127.0.0.1');
    await once(listener, 'listening');
    const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}`;
    const html = `<!doctype html><title>x</title><link rel="stylesheet" href="${address}/a.css">
      <script>document.write('ran')</script><img src="${address}/b.png"><iframe src="file:///etc/passwd"></iframe>
      <iframe src="${address}/c"></iframe><meta http-equiv="refresh" content="0;url=${address}/d"><p>done</p>`;
    const properties = { author: 'a', subject: 's', date: new Date(0) };
    const printed = textOf(await printPdf(made.press, html, properties));
    listener.close();
    expect(printed).to.contain('done').and.not.contain('ran').and.not.contain('root:');
    expect(asked).to.deep.equal([]);
  });
});
