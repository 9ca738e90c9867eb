import { setTimeout as pause } from 'node:timers/promises';
import { addDuties, type SampleDuties } from './sampleDuties.js';
import { tourNotice } from './tourNotice.js';
import { Visitor } from './visitor.js';

/** A made-up bureau at work: a notice curated and given out, some units ahead, some behind, orders, hazards, a briefing. */
export interface SampleOffice extends SampleDuties {
  noticeId: string;
  draftNoticeId: string;
  planId: string;
  assignmentId: string;
  briefingId: string;
  accounts: Record<'supervisor' | 'unit' | 'leader' | 'viewer', { username: string; password: string }>;
}

interface Identified {
  id: string;
}
interface Given extends Identified {
  state: string;
  dueOn: string | null;
  unit: Identified & { name: string };
  milestones: Identified[];
  taskText: string;
}

const password = 'Tr4-nquil.Harbor';

/**
 * Fills an empty product through its API. `today` (YYYY-MM-DD, Asia/Shanghai) is the server's; the notice is dated in
 * its year, so that some of it lies behind and some ahead.
 */
export async function fillSampleOffice(url: string, admin: Visitor, today: string): Promise<SampleOffice> {
  const units = await makeUnits(admin);
  const south = units.get('南坪镇民政所') ?? '';
  const accounts = await makeAccounts(admin, units, south);
  const office = await new Visitor(url).signIn(accounts.supervisor.username, password);
  const year = today.slice(0, 4);
  const { noticeId, planId } = await publishNotice(office, tourNotice(year), today);
  const draft = await upload(office, draftNotice(year), '冬季安全通知.txt');

  const unit = await new Visitor(url).signIn(accounts.unit.username, password);
  const assignmentId = await workAsUnit(unit, office);
  // Two of the others stay behind, so that there is something to supervise
  for (let index = 0; index < units.size - 3; index += 1) {
    await workDiligently(await new Visitor(url).signIn(`unit${String(index)}`, password), office, today);
  }
  await supervise(office, today);
  await recordHazards(office, units, today);
  const briefing = await office.post<Identified>('/api/briefings', { planId, period: today.slice(0, 7) });
  await until(async () => {
    const { state } = await office.get<{ state: string }>(`/api/briefings/${briefing.id}`);
    return state !== 'rendering';
  });
  const below = await admin.post<Identified>('/api/units', {
    name: '南坪镇敬老院',
    kind: 'institution',
    parentId: south,
  });
  const duties = await addDuties({ office, unit }, units, below.id, today, upload);
  return {
    ...duties,
    noticeId,
    draftNoticeId: draft.id,
    planId,
    assignmentId,
    briefingId: briefing.id,
    accounts,
  };
}

async function makeUnits(admin: Visitor): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  const make = async (
    name: string,
    kind: string,
    parent: string | null,
    groups: string[] = [],
  ): Promise<void> => {
    const parentId = parent === null ? null : (made.get(parent) ?? null);
    const { id } = await admin.post<Identified>('/api/units', { name, kind, parentId, groups });
    made.set(name, id);
  };
  await make('云岭县民政局', 'bureau', null);
  for (const name of ['办公室', '养老服务股', '社会救助股', '社会事务股'])
    await make(name, 'office', '云岭县民政局');
  for (const name of ['南坪镇', '北山乡', '石桥镇', '柳河镇', '东岭乡']) {
    await make(`${name}民政所`, 'township', '云岭县民政局', ['乡镇民政所']);
  }
  for (const name of ['县社会福利中心', '县救助管理站']) {
    await make(name, 'institution', '云岭县民政局', ['局属二级机构', '民政服务机构']);
  }
  return made;
}

async function makeAccounts(
  admin: Visitor,
  units: Map<string, string>,
  unitId: string,
): Promise<SampleOffice['accounts']> {
  const people = [
    ['supervisor', 'li.min', '李敏', null],
    ['unit', 'zhou.xm', '周晓明', unitId],
    ['leader', 'chen.jz', '陈建中', null],
    ['viewer', 'wang.y', '王雨', null],
  ] as const;
  for (const [role, username, name, unit] of people) {
    await admin.post('/api/users', { role, username, name, unitId: unit, password });
  }
  for (const [index, id] of [...units.values()].filter((id) => id !== unitId).entries()) {
    const user = { role: 'unit', username: `unit${String(index)}`, name: `经办人${String(index + 1)}` };
    await admin.post('/api/users', { ...user, unitId: id, password });
  }
  const account = (username: string): { username: string; password: string } => ({ username, password });
  return {
    supervisor: account('li.min'),
    unit: account('zhou.xm'),
    leader: account('chen.jz'),
    viewer: account('wang.y'),
  };
}

async function upload(
  office: Visitor,
  text: string,
  fileName: string,
): Promise<Identified & { planId: string }> {
  const form = new FormData();
  form.append('file', new File([text], fileName, { type: 'text/plain' }));
  const { id } = await office.post<Identified>('/api/notices', form);
  let planId = '';
  await until(async () => {
    const notice = await office.get<{ job: { state: string }; planId: string | null }>(`/api/notices/${id}`);
    planId = notice.planId ?? '';
    return notice.job.state === 'done' || notice.job.state === 'failed';
  });
  return { id, planId };
}

async function publishNotice(
  office: Visitor,
  text: string,
  today: string,
): Promise<{ noticeId: string; planId: string }> {
  const { id: noticeId, planId } = await upload(office, text, '养老机构安全提升行动方案.txt');
  const draft = await office.get<{ tasks: Identified[] }>(`/api/notices/${noticeId}/draft`);
  const ids = draft.tasks.map((task) => task.id);
  await office.post(`/api/plans/${planId}/tasks/bulk`, { ids, decision: 'accepted' });
  const year = today.slice(0, 4);
  await office.send('PATCH', `/api/plans/${planId}`, {
    period: { start: `${year}-01-05`, end: `${year}-12-31` },
  });
  await office.post(`/api/plans/${planId}/publish`, { skipUnresolved: true, trackFrom: `${year}-07-01` });
  return { noticeId, planId };
}

/** Signs for what it has, ticks milestones, reports some; the office completes one and leaves one waiting. */
async function workAsUnit(unit: Visitor, office: Visitor): Promise<string> {
  const { items } = await unit.get<{ items: Given[] }>('/api/assignments?mine=true&limit=50');
  const signed = items.slice(0, 8);
  for (const item of signed) await unit.post(`/api/assignments/${item.id}/accept`);
  for (const item of signed.slice(0, 4)) {
    const [first] = item.milestones;
    if (first) await unit.send('PATCH', `/api/assignments/${item.id}/milestones/${first.id}`, { done: true });
  }
  const reports = [
    '辖区三家养老机构已逐一检查，发现的5处问题已整改4处。',
    '已按要求完成，台账附后。',
    '演练已组织，参加42人。',
  ];
  for (const [index, words] of reports.entries()) {
    const item = signed[index];
    if (item === undefined) continue;
    const { id } = await unit.post<Identified>(`/api/assignments/${item.id}/submissions`, { words });
    if (index === 1) await office.post(`/api/submissions/${id}/review`, { verdict: 'complete' });
    if (index === 2) {
      await office.post(`/api/submissions/${id}/review`, {
        verdict: 'return',
        reason: '请补充演练照片和参加人员名单。',
      });
    }
  }
  return signed.at(-1)?.id ?? '';
}

/** Signs for everything; what is due has been done and reviewed, what lies ahead is under way. */
async function workDiligently(unit: Visitor, office: Visitor, today: string): Promise<void> {
  const { items } = await unit.get<{ items: Given[] }>('/api/assignments?mine=true&limit=100');
  for (const item of items.filter(({ state }) => state === 'pending')) {
    await unit.post(`/api/assignments/${item.id}/accept`);
    if (item.dueOn === null || item.dueOn > today) continue;
    const { id } = await unit.post<Identified>(`/api/assignments/${item.id}/submissions`, {
      words: '已按要求完成。',
    });
    await office.post(`/api/submissions/${id}/review`, { verdict: 'complete' });
  }
}

async function supervise(office: Visitor, today: string): Promise<void> {
  const { items } = await office.get<{ items: Given[] }>('/api/assignments?due=overdue&limit=20');
  const [first, second] = items.filter((item) => item.unit.name !== '南坪镇民政所');
  const dueOn = `${today.slice(0, 4)}-12-28`;
  if (first) {
    await office.post(`/api/assignments/${first.id}/orders`, {
      colour: 'red',
      words: '逾期未反馈，请于期限内办结并书面说明原因。',
      dueOn,
    });
  }
  if (second)
    await office.post(`/api/assignments/${second.id}/reminders`, { words: '请抓紧办理并及时反馈进展。' });
}

async function recordHazards(office: Visitor, units: Map<string, string>, today: string): Promise<void> {
  const { categories, grades } = await office.get<{
    categories: { key: string }[];
    grades: { key: string }[];
  }>('/api/ledgers/hazards/settings');
  const found = [
    ['养老院二楼疏散通道堆放杂物，安全出口指示灯不亮', '南坪镇民政所', '赵立新'],
    ['厨房燃气报警器失效，未按期检定', '石桥镇民政所', '孙桂兰'],
    ['消防水泵控制柜处于手动状态，值班人员不会操作', '县社会福利中心', '何志强'],
  ] as const;
  for (const [index, [description, unit, responsiblePerson]] of found.entries()) {
    await office.post('/api/ledgers/hazards/entries', {
      description,
      category: categories[index % categories.length]?.key,
      grade: grades[index === 2 ? grades.length - 1 : 0]?.key,
      foundVia: 'inspection',
      foundOn: `${today.slice(0, 8)}02`,
      unitId: units.get(unit),
      responsiblePerson,
      measures: '立行立改，举一反三开展自查。',
    });
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 600; tries += 1) {
    if (await holds()) return;
    await pause(100);
  }
  throw new Error('waited a minute in vain');
}

function draftNotice(year: string): string {
  return `云岭民〔${year}〕57号

关于做好今冬明春民政服务机构安全工作的通知

各乡镇民政所、局属各二级机构：

一、压实工作责任。各乡镇民政所要于${year}年12月10日前与辖区养老机构签订安全责任书。办公室负责汇总。

二、排查风险隐患。各民政服务机构每周至少开展1次用火用电用气自查，隐患整改率达到100%。养老服务股要会同县社会福利中心于**月底前完成重点机构督查。

三、加强应急值守。各单位主要负责人每月到岗带班不少于2次，每天下午3点前报告值守情况。

云岭县民政局

${year}年11月18日
`;
}
