/** A rule of making briefings as the form holds it. */
export interface RuleForm {
  /** Absent on a new one. */
  id?: string | undefined;
  kind: 'monthly' | 'quarterly' | 'yearly';
  /** The empty text for all plans. */
  planId: string;
  /** Day of the period's last month; 0 for its last working day. */
  day: number;
  /** HH:MM in Asia/Shanghai. */
  time: string;
  enabled: boolean;
  /** When it runs next, in words. */
  next: string;
}

export const newRule = (): RuleForm => ({
  kind: 'monthly',
  planId: '',
  day: 0,
  time: '16:00',
  enabled: true,
  next: '',
});
