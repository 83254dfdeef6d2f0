/** Tests are compiled by tsc and run as JavaScript; source maps bring errors back to TypeScript lines. */
module.exports = {
  rootDir: __dirname,
  roots: ['<rootDir>/dist'],
  testMatch: ['**/*.test.js'],
  transform: {},
  testEnvironment: 'node',
  snapshotResolver: '<rootDir>/test/snapshot-resolver.js',
};
