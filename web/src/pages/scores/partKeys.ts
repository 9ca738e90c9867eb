/** The parts of a score in the order of its formula; the last is a deduction. */
export const partKeys = ['onTime', 'completion', 'signing', 'firstPass', 'hazards', 'orders'] as const;

/** Those that have points of their own. */
export const shareKeys = ['onTime', 'completion', 'signing', 'firstPass', 'hazards'] as const;
