/** Choosing units. */
export const units = {
  choose: '请选择单位',
  byGroup: '按群组选择',
  group: (name: string, count: number) => `${name}（${count}）`,
};
