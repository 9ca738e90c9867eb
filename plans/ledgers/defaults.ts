import type { Ledger } from './model.js';

/** The ledger that every bureau starts with; an administrator edits its lists or adds further ledgers. */
export const hazardLedger: Pick<Ledger, '_id' | 'name' | 'categories' | 'grades'> = {
  _id: 'hazards',
  name: '隐患台账',
  categories: [
    { key: 'fire', name: '消防安全' },
    { key: 'electricity', name: '用电安全' },
    { key: 'gas', name: '燃气安全' },
    { key: 'building', name: '房屋建筑' },
    { key: 'construction', name: '施工安全' },
    { key: 'food', name: '食品安全' },
    { key: 'health', name: '医疗卫生' },
    { key: 'traffic', name: '交通出行' },
    { key: 'management', name: '制度管理' },
    { key: 'other', name: '其他' },
  ],
  grades: [
    { key: 'general', name: '一般隐患', serious: false, days: 15 },
    { key: 'larger', name: '较大隐患', serious: false, days: 30 },
    { key: 'major', name: '重大隐患', serious: true, days: 60 },
  ],
};
