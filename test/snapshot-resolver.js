/** Keeps snapshots beside the TypeScript sources, because `dist` is wiped before each build. */
const path = require('node:path');

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist');

module.exports = {
  resolveSnapshotPath: (testPath, extension) =>
    path.join(
      root,
      path.dirname(path.relative(dist, testPath)),
      '__snapshots__',
      path.basename(testPath, '.js') + extension,
    ),
  resolveTestPath: (snapshotPath, extension) =>
    path.join(
      dist,
      path.dirname(path.dirname(path.relative(root, snapshotPath))),
      `${path.basename(snapshotPath, extension)}.js`,
    ),
  testPathForConsistencyCheck: path.join(dist, 'test', 'any.test.js'),
};
