import { secondTourNotice } from './tourNotice.js';
import type { Visitor } from './visitor.js';

/** What the office runs beside its plan: daily reports, an inspection draw, work handed down, a second version. */
export interface SampleDuties {
  dutyId: string;
  inspectionId: string;
  orderId: string;
  /** An assignment that its unit has given to the unit below it. */
  delegatedId: string;
  newNoticeId: string;
}

interface Identified {
  id: string;
}

/** `today` (YYYY-MM-DD, Asia/Shanghai) is the server's day; `unit` is a unit's user, `below` a unit under its own. */
export async function addDuties(
  { office, unit }: { office: Visitor; unit: Visitor },
  units: ReadonlyMap<string, string>,
  below: string,
  today: string,
  upload: (office: Visitor, text: string, fileName: string) => Promise<Identified>,
): Promise<SampleDuties> {
  const [order] = (await office.get<{ items: Identified[] }>('/api/orders')).items;
  const notice = await upload(office, secondTourNotice(today.slice(0, 4)), '行动方案（修订）.txt');
  return {
    dutyId: await reportDaily({ office, unit }, units, today),
    inspectionId: await inspect(office, units, today),
    orderId: order?.id ?? '',
    delegatedId: await handDown(unit, below),
    newNoticeId: notice.id,
  };
}

async function reportDaily(
  { office, unit }: { office: Visitor; unit: Visitor },
  units: ReadonlyMap<string, string>,
  today: string,
): Promise<string> {
  const names = [...units.keys()].filter((name) => name.endsWith('民政所'));
  const before = (days: number): string =>
    new Date(Date.parse(today) - days * 86_400_000).toISOString().slice(0, 10);
  const duty = await office.post<Identified>('/api/daily-reports', {
    name: '冬季取暖安全每日报告',
    unitIds: names.map((name) => units.get(name)),
    start: before(6),
    end: `${today.slice(0, 4)}-12-31`,
  });
  const path = `/api/daily-reports/${duty.id}/reports`;
  const own = units.get('南坪镇民政所');
  for (const days of [6, 5, 3, 2, 1]) {
    const words = days === 3 ? '一户取暖设备冒烟，已断电检修，无人员受伤。' : '';
    await unit.post(path, { unitId: own, day: before(days), hasMatter: words !== '', words });
  }
  for (const name of names.slice(1, 4)) {
    const words = name.startsWith('石桥') ? '敬老院锅炉停机检修半天，已启用备用电暖。' : '';
    await office.post(path, { unitId: units.get(name), day: today, hasMatter: words !== '', words });
  }
  return duty.id;
}

async function inspect(office: Visitor, units: ReadonlyMap<string, string>, today: string): Promise<string> {
  const { items: people } = await office.get<{ items: (Identified & { unitId: string | null })[] }>(
    '/api/users?role=unit&limit=100',
  );
  const inspection = await office.post<Identified & { visits: { unit: Identified }[] }>('/api/inspections', {
    name: '第四季度养老机构双随机抽查',
    unitIds: [...units.entries()].filter(([name]) => /民政所|中心|站/.test(name)).map(([, id]) => id),
    inspectorIds: people.slice(0, 6).map(({ id }) => id),
    unitCount: 3,
    inspectorsPerUnit: 2,
    seed: `${today.slice(0, 4)}-Q4`,
  });
  const [first] = inspection.visits;
  await office.post(`/api/inspections/${inspection.id}/visits`, {
    unitId: first?.unit.id,
    visitedOn: today,
    findings: '二楼西侧疏散指示灯损坏1处；微型消防站器材台账与实物不符。',
  });
  return inspection.id;
}

async function handDown(unit: Visitor, below: string): Promise<string> {
  const { items } = await unit.get<{ items: Identified[] }>(
    '/api/assignments?mine=true&state=pending,accepted,returned',
  );
  const [first] = items;
  if (first === undefined) throw new Error('nothing to hand down');
  await unit.post(`/api/assignments/${first.id}/delegate`, {
    unitId: below,
    words: '请按要求准备，月底前报所里汇总。',
  });
  return first.id;
}
