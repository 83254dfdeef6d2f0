/** What Node.js is told for the gateway's process; CONFIG.md says why. */
export const GATEWAY_NODE_FLAGS: readonly string[] = [
  '--max-semi-space-size=64',
  '--no-allocation-site-pretenuring',
];
