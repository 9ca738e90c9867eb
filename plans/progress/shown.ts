/** Far more than sums of floating-point numbers go astray, far less than anyone sees. */
const hair = 1e-9;

/** To one decimal, as shown: a half goes up, in whatever order the sum was made. */
export function tenth(value: number): number {
  return Math.round((value + hair) * 10) / 10;
}

/** 「33.3%」, 「50%」. */
export function percent(value: number): string {
  return `${String(tenth(value))}%`;
}
