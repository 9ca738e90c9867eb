/** What the JavaScript engine of a parsing process is told, for the sake of its first notices and of single ones. */
export const ENGINE_OPTIONS: readonly string[] = [
  // Nearly all that reading a notice makes is dropped when it is done: with room for a whole notice (megabytes of the
  // young generation) little of it is copied first, which spares up to a fifth of the processor's time.
  '--min-semi-space-size=32',
  '--max-semi-space-size=64',
  // Only small functions are copied into those that call them (by default, those of up to 460 bytes). The code is about
  // as fast without, and the compiler takes far less of the processor while the process is young.
  '--max-inlined-bytecode-size=150',
  // A pattern is compiled for good when it is first asked: else it would be compiled twice, for an interpreter before.
  '--no-regexp-tier-up',
];
