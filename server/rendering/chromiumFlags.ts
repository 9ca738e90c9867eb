/**
 * Flags for a headless Chromium that runs without a graphics card, also as root in a container, and asks nothing of the
 * network by itself.
 */
export const chromiumFlags: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
