import { expect } from 'chai';
import { acceptAssignment } from '../../../plans/assignments/commands/acceptAssignment.js';
import { cancelAssignment } from '../../../plans/assignments/commands/cancelAssignment.js';
import { delegateAssignment } from '../../../plans/assignments/commands/delegateAssignment.js';
import { escalateAssignment } from '../../../plans/assignments/commands/escalateAssignment.js';
import { decideExtension, requestExtension } from '../../../plans/assignments/commands/extensions.js';
import { recheckAssignment } from '../../../plans/assignments/commands/recheckAssignment.js';
import { reviewSubmission } from '../../../plans/assignments/commands/reviewSubmission.js';
import { instruct, remind } from '../../../plans/assignments/commands/sayings.js';
import { submitWork } from '../../../plans/assignments/commands/submitWork.js';
import { AssignmentModel } from '../../../plans/assignments/model.js';
import type { AuditEntry } from '../../../plans/audit/entry.js';
import { AuditEntryModel } from '../../../plans/audit/model.js';
import { everyEntry } from '../../../plans/audit/queries.js';
import type { CommandContext } from '../../../plans/context.js';
import { remindDailyReports } from '../../../plans/incidents/commands/remindDailyReports.js';
import { tellMissedReports } from '../../../plans/incidents/commands/tellMissedReports.js';
import { addDailyDuty } from '../../../plans/incidents/commands/reportDay.js';
import { drawInspection } from '../../../plans/inspections/commands/drawInspection.js';
import { recordVisit } from '../../../plans/inspections/commands/recordVisit.js';
import { recordEntry } from '../../../plans/ledgers/commands/recordEntry.js';
import { ensureHazardLedger } from '../../../plans/ledgers/commands/saveLedger.js';
import {
  escalateEntry,
  rectifyEntry,
  reopenEntry,
  verifyEntry,
} from '../../../plans/ledgers/commands/workEntry.js';
import { tidingOf } from '../../../plans/notifications/tidings.js';
import { answerOrder, issueOrder } from '../../../plans/orders/commands/issueOrder.js';
import { hazardOf } from '../../support/hazard.js';
import { useDatabase } from '../../support/storage.js';
import { addUnit, publishTasks } from '../../support/publishedPlan.js';

const context: CommandContext = {
  actor: { id: 'p1', name: '沈维清', role: 'supervisor', unitId: null },
  now: new Date('2024-06-20T10:00:00+08:00'),
  origin: { ip: null, via: 'web' },
};

/** What people read of each deed; the deeds are done, and the entries of the chain are put into words. */
describe('the words in which people are told', () => {
  const database = useDatabase();
  beforeEach(() => database.empty());

  async function told(): Promise<Record<string, string[]>> {
    const all: Record<string, string[]> = {};
    for await (const entry of everyEntry()) {
      const tiding = tidingOf(entry);
      if (!tiding) continue;
      const { title, words, audience, link } = tiding;
      const to = [
        ...audience.unitIds.map((id) => names.get(id) ?? id),
        ...(audience.office ? ['办公室'] : []),
        ...(audience.leaders ? ['领导'] : []),
      ];
      (all[entry.deed] ??= []).push([title, words, to.join('、'), link.kind].join('｜'));
    }
    return all;
  }
  const names = new Map<string, string>();

  async function unitsOfTheStory(): Promise<{ above: string; own: string; below: string }> {
    const above = await addUnit(context, '区民政局');
    const own = await addUnit(context, '南坪镇民政所', above);
    const below = await addUnit(context, '松风敬老院', own);
    for (const [id, name] of [
      [above, '区局'],
      [own, '本所'],
      [below, '下级'],
    ] as const)
      names.set(id, name);
    return { above, own, below };
  }

  it('of an assignment, from its giving to its re-check', async () => {
    const { own, below } = await unitsOfTheStory();
    await publishTasks(context, [
      { text: '排查消防隐患', unitIds: [own], dueOn: '2024-06-30' },
      { text: '更新档案', unitIds: [own] },
    ]);
    const [one, other] = await AssignmentModel.find().sort({ dueOn: 1 }).lean();
    const id = one?._id ?? '';
    await acceptAssignment(context, { id });
    await remind(context, { id, words: '请抓紧办理' });
    await instruct(context, { id, words: '月底前办结' });
    await escalateAssignment(context, { id, words: '需住建部门配合' });
    await delegateAssignment(context, { id, unitId: below, words: '请先行自查' });
    await delegateAssignment(context, { id, unitId: null, words: '' });
    const { extension } = await requestExtension(context, { id, until: '2024-07-10', reason: '汛期停工' });
    await decideExtension(context, { extensionId: extension._id, approved: false, reason: '时间充裕' });
    const again = await requestExtension(context, { id, until: '2024-07-10', reason: '汛期停工' });
    await decideExtension(context, { extensionId: again.extension._id, approved: true, reason: '' });
    const order = await issueOrder(context, {
      assignmentId: id,
      colour: 'yellow',
      words: '进度滞后',
      dueOn: '2024-06-25',
    });
    await answerOrder(context, { id: order._id, words: '本周补齐' });
    const report = { id, words: '已排查12处', progress: 100, numbers: [], files: [] };
    const first = await submitWork(context, report);
    await reviewSubmission(context, {
      submissionId: first.submission._id,
      verdict: 'return',
      reason: '缺照片',
    });
    const second = await submitWork(context, report);
    await reviewSubmission(context, { submissionId: second.submission._id, verdict: 'complete', reason: '' });
    await recheckAssignment(context, { id, verdict: 'failed', words: '通道又被占', dueOn: '2024-07-15' });
    await cancelAssignment(context, { id: other?._id ?? '', reason: '上级统一办理' });
    expect(await told()).to.deep.equal({
      assignTask: [
        '新交办：「排查消防隐患」｜期限2024-06-30，请及时签收办理。｜本所｜assignment',
        '新交办：「更新档案」｜期限2024-12-31，请及时签收办理。｜本所｜assignment',
        '新交办：「排查消防隐患」｜期限2024-07-15，请及时签收办理。｜本所｜assignment',
      ],
      remind: ['催办：「排查消防隐患」｜请抓紧办理｜本所｜assignment'],
      instruct: ['领导批示：「排查消防隐患」｜沈维清：月底前办结｜本所、办公室｜assignment'],
      escalateAssignment: ['提级协调：「排查消防隐患」｜沈维清：需住建部门配合｜区局、办公室｜assignment'],
      delegateAssignment: [
        '转给「松风敬老院」办理：「排查消防隐患」｜请先行自查｜本所、下级｜assignment',
        '收回转办：「排查消防隐患」｜｜本所、下级｜assignment',
      ],
      requestExtension: [
        '申请延期至2024年7月10日：「排查消防隐患」｜沈维清：汛期停工｜办公室｜assignment',
        '申请延期至2024年7月10日：「排查消防隐患」｜沈维清：汛期停工｜办公室｜assignment',
      ],
      decideExtension: [
        '不同意延期：「排查消防隐患」｜时间充裕｜本所｜assignment',
        '同意延期至2024年7月10日：「排查消防隐患」｜｜本所｜assignment',
      ],
      issueOrder: ['下发黄色督办单（督办〔2024〕1号）｜进度滞后｜本所｜order'],
      answerOrder: ['回复督办单（督办〔2024〕1号）｜本周补齐｜办公室｜order'],
      submitWork: [
        '待审核：「排查消防隐患」｜沈维清：已排查12处｜办公室｜assignment',
        '待审核：「排查消防隐患」｜沈维清：已排查12处｜办公室｜assignment',
      ],
      reviewSubmission: [
        '被退回：「排查消防隐患」｜缺照片｜本所｜assignment',
        '已办结：「排查消防隐患」｜｜本所｜assignment',
      ],
      recheckAssignment: ['回头看不合格：「排查消防隐患」｜通道又被占｜本所｜assignment'],
      cancelAssignment: ['交办已撤销：「更新档案」｜上级统一办理｜本所｜assignment'],
    });
  });

  it('of a daily report that is asked for', async () => {
    const { own } = await unitsOfTheStory();
    await addDailyDuty(context, {
      name: '汛期每日零报告',
      unitIds: [own],
      start: '2024-06-21',
      end: '2024-08-31',
      dueTime: '15:00',
      planId: null,
    });
    expect(await told()).to.deep.equal({
      addDailyDuty: [
        '每日报告：汛期每日零报告｜2024-06-21至2024-08-31，每天15:00前报告，没有情况零报告。｜本所｜dailyDuty',
      ],
    });
  });

  it('of a daily report that is nearly due', async () => {
    const { own, below } = await unitsOfTheStory();
    await addDailyDuty(context, {
      name: '汛期每日零报告',
      unitIds: [own, below],
      start: '2024-06-20',
      end: '2024-08-31',
      dueTime: '10:30',
      planId: null,
    });
    await remindDailyReports(context);
    expect((await told())['remindDailyDuty']).to.deep.equal([
      '每日报告待提交：汛期每日零报告｜请在2024年6月20日10:30前报告，没有情况零报告。｜本所、下级｜dailyDuty',
    ]);
  });

  it('of daily reports that are late, with names only for the office', async () => {
    const { own, below } = await unitsOfTheStory();
    const duty = { name: '汛期每日零报告', unitIds: [own, below], start: '2024-06-20', end: '2024-08-31' };
    await addDailyDuty(context, { ...duty, dueTime: '10:30', planId: null });
    await tellMissedReports({ ...context, now: new Date('2024-06-20T10:30:00+08:00') });
    expect((await told())['missDailyReports']).to.deep.equal([
      '每日报告逾期未报：汛期每日零报告｜2024年6月20日10:30前没有收到报告，请尽快补报，没有情况零报告。｜本所、下级、办公室｜dailyDuty',
    ]);
    const entry = await AuditEntryModel.findOne({ deed: 'missDailyReports' }).lean<AuditEntry | null>();
    expect(entry && tidingOf(entry)?.forOffice).to.deep.equal({
      title: '2个单位逾期未报：汛期每日零报告',
      words: '2024年6月20日10:30前没有收到：南坪镇民政所、松风敬老院。',
    });
  });

  it('of what was found at a visit, and of nothing before it', async () => {
    const { own } = await unitsOfTheStory();
    const { _id: id } = await drawInspection(context, {
      name: '二季度抽查',
      planId: null,
      seed: '2024-Q2',
      units: [{ id: own, name: '南坪镇民政所' }],
      inspectors: [],
      unitCount: 1,
      inspectorsPerUnit: 0,
    });
    expect(await told()).to.deep.equal({});
    const visit = { unitId: own, visitedOn: '2024-06-19' };
    await recordVisit(context, id, { ...visit, findings: '灭火器过期2具' });
    await recordVisit(context, id, { ...visit, findings: '灭火器过期2具' });
    await recordVisit(context, id, { ...visit, findings: '' });
    expect(await told()).to.deep.equal({
      recordVisit: [
        '检查结果：二季度抽查｜2024年6月19日检查：灭火器过期2具｜本所｜inspection',
        '检查结果有更正：二季度抽查｜2024年6月19日检查：未记录发现的问题｜本所｜inspection',
      ],
    });
  });

  it('of a hazard, from its finding to its escalation', async () => {
    const { above, own } = await unitsOfTheStory();
    await ensureHazardLedger(context);
    const unit = { id: own, name: '南坪镇民政所' };
    const entry = await recordEntry(context, 'hazards', hazardOf(unit));
    const at = { id: entry._id, expectedVersion: null };
    const done = { rectification: '已清理', rectifiedOn: '2024-06-20', evidenceAfter: [] };
    await escalateEntry(context, at, { unit: { id: above, name: '区民政局' }, reason: '需协调消防' });
    await rectifyEntry(context, at, done);
    await verifyEntry(context, at, { passed: false, words: '仍有杂物' });
    await rectifyEntry(context, at, { ...done, rectification: '已再次清理' });
    await verifyEntry(context, at, { passed: true, words: '现场核实' });
    await reopenEntry(context, at, { reason: '又见堆放', dueOn: '2024-07-01' });
    expect(await told()).to.deep.equal({
      recordLedgerEntry: ['新登记隐患〔2024〕1号｜疏散通道堆放杂物｜本所｜ledgerEntry'],
      escalateLedgerEntry: ['提级至区民政局：隐患〔2024〕1号｜需协调消防｜本所、区局、办公室｜ledgerEntry'],
      rectifyLedgerEntry: [
        '待销号：隐患〔2024〕1号｜已清理｜办公室｜ledgerEntry',
        '待销号：隐患〔2024〕1号｜已再次清理｜办公室｜ledgerEntry',
      ],
      verifyLedgerEntry: [
        '退回整改：隐患〔2024〕1号｜仍有杂物｜本所｜ledgerEntry',
        '已销号：隐患〔2024〕1号｜现场核实｜本所｜ledgerEntry',
      ],
      reopenLedgerEntry: ['重新立账：隐患〔2024〕1号｜又见堆放｜本所｜ledgerEntry'],
    });
  });
});
