/** Tests are compiled by tsc and run as JavaScript; source maps bring errors back to TypeScript lines. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  // most of what runs are processes that wait for each other, so no core is kept free
  maxWorkers: '100%',
  // every wait is for an event; how long that takes on a busy machine is nobody's failure
  testTimeout: 120_000,
  globalSetup: '<rootDir>/dist/test/seeded-stores.setup.js',
  globalTeardown: '<rootDir>/dist/test/seeded-stores.teardown.js',
  snapshotResolver: '<rootDir>/test/snapshot-resolver.js',
};
