import { tenth } from '../progress/shown.js';

/** What a unit did in a year, counted; the score is made of nothing else. */
export interface ScoreFigures {
  /** Assignments whose date fell in the year, cancelled ones left out. */
  due: number;
  /** Of `due`: completed on or before their date. */
  completedOnTime: number;
  /** Of `due`: completed, whenever. */
  completed: number;
  /** Assignments published to the unit in the year. */
  assigned: number;
  /** Of `assigned`: signed within the days that the formula allows. */
  signedOnTime: number;
  submissions: number;
  /** Of `submissions`: returned by the reviewer. */
  returned: number;
  /** Hazard entries whose rectification date fell in the year. */
  hazardsDue: number;
  /** Of `hazardsDue`: rectified on or before their date and not reopened. */
  hazardsOnTime: number;
  yellowOrders: number;
  redOrders: number;
}

/** A year in which nothing was done or asked. */
export const noFigures: Readonly<ScoreFigures> = {
  due: 0,
  completedOnTime: 0,
  completed: 0,
  assigned: 0,
  signedOnTime: 0,
  submissions: 0,
  returned: 0,
  hazardsDue: 0,
  hazardsOnTime: 0,
  yellowOrders: 0,
  redOrders: 0,
};

/** Points of each part; an administrator may change them. Parts need not add up to 100: the score is scaled to it. */
export interface ScoreFormula {
  onTime: number;
  completion: number;
  signing: number;
  firstPass: number;
  hazards: number;
  /** Days (calendar) from publication within which signing counts as on time. */
  signingDays: number;
  deductionPerYellowOrder: number;
  deductionPerRedOrder: number;
  maxDeduction: number;
}

export const defaultFormula: ScoreFormula = {
  onTime: 50,
  completion: 15,
  signing: 10,
  firstPass: 10,
  hazards: 15,
  signingDays: 3,
  deductionPerYellowOrder: 1,
  deductionPerRedOrder: 3,
  maxDeduction: 20,
};

export interface ScorePart {
  key: 'onTime' | 'completion' | 'signing' | 'firstPass' | 'hazards' | 'orders';
  name: string;
  /** Points reached, and the most that could be; a deduction has a negative `points` and `most` 0. */
  points: number;
  most: number;
  /** The figures and the reckoning in words, so that a unit can check them. */
  reckoning: string;
}

export interface Score {
  /** 0 to 100 with one decimal, or null where the year has nothing to judge by. */
  total: number | null;
  parts: ScorePart[];
}

/**
 * The yearly score of a unit. A part without any case does not count, and the others are scaled up to 100, so that a
 * unit with no hazards is neither rewarded nor punished for it. Orders (督办单) are deducted at the end.
 */
export function scoreOf(figures: ScoreFigures, formula: ScoreFormula = defaultFormula): Score {
  const shares = [
    share(
      'onTime',
      '按期办结',
      formula.onTime,
      figures.completedOnTime,
      figures.due,
      '按期办结',
      '到期交办件',
    ),
    share(
      'completion',
      '办结情况',
      formula.completion,
      figures.completed,
      figures.due,
      '已办结',
      '到期交办件',
    ),
    share(
      'signing',
      '及时签收',
      formula.signing,
      figures.signedOnTime,
      figures.assigned,
      `${formula.signingDays}日内签收`,
      '交办件',
    ),
    share(
      'firstPass',
      '反馈质量',
      formula.firstPass,
      figures.submissions - figures.returned,
      figures.submissions,
      '未被退回',
      '次反馈',
    ),
    share(
      'hazards',
      '隐患整改',
      formula.hazards,
      figures.hazardsOnTime,
      figures.hazardsDue,
      '按期整改',
      '到期隐患',
    ),
  ].filter((part) => part !== null);
  const most = shares.reduce((sum, part) => sum + part.most, 0);
  if (most === 0) return { total: null, parts: [] };
  const scale = 100 / most;
  const parts = shares.map((part) => ({
    ...part,
    points: tenth(part.points * scale),
    most: tenth(part.most * scale),
  }));
  const orders = deduction(figures, formula);
  if (orders) parts.push(orders);
  const sum = shares.reduce((total, part) => total + part.points * scale, 0) + (orders?.points ?? 0);
  return { total: tenth(Math.min(100, Math.max(0, sum))), parts };
}

function share(
  key: ScorePart['key'],
  name: string,
  most: number,
  reached: number,
  all: number,
  reachedName: string,
  allName: string,
): ScorePart | null {
  if (all === 0 || most === 0) return null;
  return {
    key,
    name,
    points: (most * reached) / all,
    most,
    reckoning: `${all}${allName.startsWith('次') ? '' : '件'}${allName}中${reached}${allName.startsWith('次') ? '次' : '件'}${reachedName}，${reached}÷${all}`,
  };
}

function deduction(figures: ScoreFigures, formula: ScoreFormula): ScorePart | null {
  const { yellowOrders, redOrders } = figures;
  const raw = yellowOrders * formula.deductionPerYellowOrder + redOrders * formula.deductionPerRedOrder;
  if (raw === 0) return null;
  const points = -Math.min(raw, formula.maxDeduction);
  const capped = raw > formula.maxDeduction ? `，最多扣${formula.maxDeduction}分` : '';
  return {
    key: 'orders',
    name: '督办扣分',
    points,
    most: 0,
    reckoning: `黄色督办单${yellowOrders}份、红色督办单${redOrders}份，每份分别扣${formula.deductionPerYellowOrder}分、${formula.deductionPerRedOrder}分${capped}`,
  };
}
