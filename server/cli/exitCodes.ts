/** What the command line's exit status means; 0 is success. */
export const exitCodes = {
  /** The server could not start, or the program itself failed. */
  failure: 1,
  /** The command was written wrongly. */
  usage: 2,
  /** The file is missing or cannot be read as what it claims to be. */
  unreadable: 3,
  /** The file was read, and no task is in it. */
  noTasks: 4,
  /** The product refused what was asked: a step out of order, something that is not there. */
  refused: 5,
  /** A check was made and found something wrong. */
  unsound: 6,
} as const;
