import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import { parseNotice } from '../../parsers/parseNotice.js';
import { readDocument } from '../../parsers/readers/readDocument.js';
import type { ParsedNotice } from '../../parsers/schema.js';
import type { DocumentFormat } from '../../parsers/textDocument.js';
import { pdfFile } from '../parsers/readers/made/pdfFile.js';
import {
  fixedLayoutForm,
  tabbedTable,
  textForm,
  textMergedTable,
  webForm,
  webMergedTable,
  webTable,
  wordForm,
  wordMergedTable,
  wordTable,
  workbookMergedTable,
  workbookTable,
} from './makeForms.js';
import { chromium, PRINT_STYLES, printPdf, scanPages } from './printPdf.js';

const SHARED = new URL('../../../shared/formats/', import.meta.url);

/** What a clerk would put on the list, whatever form the notice came in. White space is no part of it. */
function taskList(notice: ParsedNotice): unknown[] {
  return notice.tasks.map((task) => ({
    text: task.text.replace(/\s/g, ''),
    owners: task.owners.map((owner) => `${owner.role} ${owner.name}`).sort(),
    deadline: task.deadline?.date ?? null,
    recurrence: task.recurrence && {
      unit: task.recurrence.unit,
      times: task.recurrence.times,
      day: task.recurrence.dueDay,
    },
    targets: task.targets.map(
      (target) => `${target.metric}${target.comparator}${target.value ?? ''}${target.unit}`,
    ),
    phase: task.phase,
  }));
}

async function parse(bytes: Uint8Array, format: DocumentFormat): Promise<ParsedNotice> {
  const document = await readDocument(bytes);
  expect(document.format).to.equal(format);
  return parseNotice(document);
}

/** Share of the paragraphs' words that two lists of tasks have in common, task by task. */
function likeness(one: ParsedNotice, other: ParsedNotice): number {
  const texts = (notice: ParsedNotice) => notice.tasks.map((task) => task.text.replace(/\s/g, ''));
  const others = texts(other);
  const close = texts(one).filter((text) => others.some((candidate) => commonShare(text, candidate) > 0.8));
  return close.length / Math.max(one.tasks.length, other.tasks.length, 1);
}

/** Share of neighbouring pairs of characters that two texts have in common. */
function commonShare(one: string, other: string): number {
  const pairs = (text: string) =>
    new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const [first, second] = [pairs(one), pairs(other)];
  const common = [...first].filter((pair) => second.has(pair)).length;
  return common / Math.max(first.size, second.size, 1);
}

describe('the same notice in each format', function () {
  this.timeout(180_000);
  let meant: ParsedNotice;
  let printed: Uint8Array | null = null;

  before(async () => {
    meant = await parse(textForm(), 'text');
    const browser = chromium();
    if (browser) printed = await printPdf(webForm(PRINT_STYLES), browser);
  });

  it('has tasks with owners, deadlines, recurrences and targets to compare', () => {
    expect(meant.tasks.length).to.be.at.least(8);
    expect(meant.tasks.filter((task) => task.deadline?.date).length).to.be.at.least(3);
    expect(meant.tasks.filter((task) => task.recurrence).length).to.be.at.least(4);
    expect(meant.tasks.every((task) => task.owners.length > 0)).to.equal(true);
  });

  const same = (notice: ParsedNotice) => {
    expect(taskList(notice)).to.deep.equal(taskList(meant));
    const { evidence: _, ...fields } = notice.document;
    const { evidence: __, ...meantFields } = meant.document;
    expect(fields).to.deep.equal(meantFields);
  };

  it('.docx with automatic numbering', async () => same(await parse(await wordForm(), 'docx')));
  it('web page', async () => same(await parse(Buffer.from(webForm()), 'html')));
  it('.ofd', async () => same(await parse(fixedLayoutForm(), 'ofd')));

  it('.pdf', async function () {
    if (!printed) return this.skip();
    same(await parse(printed, 'pdf'));
  });

  it('scanned .pdf, allowing for misread characters', async function () {
    if (!printed) return this.skip();
    const pages = (await scanPages(printed)).map((picture) => ({ picture }));
    const scanned = await parse(pdfFile({ pages }), 'scan');
    expect(likeness(meant, scanned)).to.be.at.least(0.9);
    const dates = (notice: ParsedNotice) => notice.tasks.map((task) => task.deadline?.date ?? null);
    expect(dates(scanned)).to.deep.equal(dates(meant));
  });
});

describe('the same table of tasks in each format', function () {
  this.timeout(60_000);
  let meant: ParsedNotice;
  before(async () => {
    meant = await parse(await workbookTable(), 'xlsx');
  });

  it('makes each row a task with its owners and deadline', () => {
    expect(meant.tasks).to.have.length(3);
    expect(meant.tasks[1]?.owners.map((owner) => [owner.role, owner.name])).to.deep.equal([
      ['lead', '市民政局'],
      ['support', '市应急管理局'],
      ['support', '市消防救援支队'],
    ]);
    expect(meant.tasks.map((task) => task.deadline?.date)).to.deep.equal([
      '2025-04-30',
      '2025-06-30',
      '2025-09-30',
    ]);
  });

  const same = (notice: ParsedNotice) => expect(taskList(notice)).to.deep.equal(taskList(meant));

  it('.docx', async () => same(await parse(await wordTable(), 'docx')));
  it('web page', async () => same(await parse(Buffer.from(webTable()), 'html')));
  it('pasted text', async () => same(await parse(tabbedTable(), 'text')));
  it('.pdf', async function () {
    const browser = chromium();
    if (!browser) return this.skip();
    same(await parse(await printPdf(webTable(PRINT_STYLES), browser), 'pdf'));
  });
  it('.pdf whose table has no drawn lines', async function () {
    const browser = chromium();
    if (!browser) return this.skip();
    const bare = '<style>table, td { border: none !important } td { padding: 4px 10px }</style>';
    same(await parse(await printPdf(webTable(PRINT_STYLES + bare), browser), 'pdf'));
  });
});

describe('the same table with merged cells in each format', function () {
  this.timeout(60_000);
  let meant: ParsedNotice;
  before(async () => {
    meant = await parse(await workbookMergedTable(), 'xlsx');
  });

  it('makes each item of each row a task with what the merged cells beside it say', () => {
    expect(
      meant.tasks.map(({ text, owners, deadline, recurrence }) => [
        text,
        owners.map(({ name, role }) => `${role} ${name}`).join('，'),
        deadline?.date ?? recurrence?.unit,
      ]),
    ).to.deep.equal([
      ['建成12个助餐点；', 'lead 市民政局，support 市财政局，support 各区民政局', '2025-06-30'],
      ['制定助餐补贴办法。', 'lead 市民政局，support 市财政局，support 各区民政局', '2025-06-30'],
      ['开展助餐点食品安全检查', 'lead 市民政局', 'quarter'],
      ['改造护理型床位300张', 'lead 各区民政局，lead 市养老服务指导中心，support 市住建局', '2025-11-30'],
    ]);
  });

  const same = (notice: ParsedNotice) => expect(taskList(notice)).to.deep.equal(taskList(meant));

  it('.docx', async () => same(await parse(await wordMergedTable(), 'docx')));
  it('web page', async () => same(await parse(Buffer.from(webMergedTable()), 'html')));
  it('text with tabs', async () =>
    same(
      await parse(
        textMergedTable((cells) => cells.join('\t')),
        'text',
      ),
    ));
  it('text with bars', async () =>
    same(
      await parse(
        textMergedTable((cells) => `${cells.join(' | ')} |`),
        'text',
      ),
    ));
  it('text with bars on both sides', async () =>
    same(
      await parse(
        textMergedTable((cells) => `| ${cells.join(' | ')} |`),
        'text',
      ),
    ));
  it('.pdf', async function () {
    const browser = chromium();
    if (!browser) return this.skip();
    same(await parse(await printPdf(webMergedTable(PRINT_STYLES), browser), 'pdf'));
  });
});

describe('a public notice made by an office program in seven forms', function () {
  this.timeout(180_000);
  const file = (form: string) => readFile(new URL(`qingyang-three-year-plan-2024.${form}`, SHARED));
  let meant: ParsedNotice;

  before(async function () {
    const text = await file('gb18030.txt').catch(() => this.skip());
    meant = await parse(text, 'text');
  });

  for (const [form, format] of [
    ['docx', 'docx'],
    ['doc', 'doc'],
    ['html', 'html'],
    ['pdf', 'pdf'],
  ] as const) {
    it(`.${form}`, async () =>
      expect(taskList(await parse(await file(form), format))).to.deep.equal(taskList(meant)));
  }

  it('.wps, the same container as .doc', async () => {
    const { format, warnings } = await readDocument(await file('doc'), { fileName: '方案.wps' });
    expect([format, warnings]).to.deep.equal(['doc', []]);
  });

  it('a scan of its first two pages', async () => {
    const scan = await readFile(new URL('qingyang-two-pages-scan.pdf', SHARED));
    const scanned = await parse(scan, 'scan');
    expect(scanned.tasks.length).to.be.at.least(20);
    const found = scanned.tasks.filter((task) =>
      meant.tasks.some(
        (other) => commonShare(task.text.replace(/\s/g, ''), other.text.replace(/\s/g, '')) > 0.9,
      ),
    );
    expect(found.length / scanned.tasks.length).to.be.at.least(0.9);
  });
});
