/** Adds up what several runs of jest have written with `--outputFile`; fails when one of them did. */
const { readFileSync } = require('node:fs');

let passed = 0;
let failed = 0;
for (const file of process.argv.slice(2)) {
  const run = JSON.parse(readFileSync(file, 'utf8'));
  // a file that does not load has no tests to count
  const failedHere = (run.numFailedTests ?? 0) + (run.numRuntimeErrorTestSuites ?? 0);
  passed += run.numPassedTests ?? 0;
  failed += run.success ? failedHere : Math.max(failedHere, 1);
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
