// `npm test`: builds, runs every test, and ends with one line that says how many passed and failed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'habeas-test-'));
const report = join(folder, 'report.json');
// The command line's own tests run what was just built.
const env = { ...process.env, HABEAS_TEST_BUILT: '1' };
const node = (...args) => spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });

const built = node('scripts/build.mjs');
const reporter = process.env.CI ? 'dot' : 'default';
const vitest = join('node_modules', 'vitest', 'vitest.mjs');
const ran =
  built.status === 0
    ? node(vitest, 'run', `--reporter=${reporter}`, '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2))
    : built;

let passed = 0;
let failed = 0;
let skipped = 0;
try {
  const result = JSON.parse(readFileSync(report, 'utf8'));
  passed = result.numPassedTests;
  failed = result.numFailedTests;
  skipped = result.numPendingTests + result.numTodoTests;
  // A file that does not load has no tests to count: it is a failure of its own.
  failed += result.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0).length;
} catch {
  failed = 1; // the run ended before it could report
}
rmSync(folder, { recursive: true, force: true });
if (ran.status !== 0 && failed === 0) failed = 1;

if (skipped > 0)
  console.log(`\n${skipped} skipped: they need the test data folder beside the checkout (../shared), or a part that this machine lacks`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
