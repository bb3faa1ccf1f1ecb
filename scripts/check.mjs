// What can be checked without running the program: types, lint, format, unused code. `npm run check` adds every test.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const steps = [
  ['types of the pure folders', 'typescript/bin/tsc', '-p', 'tsconfig.pure.json'],
  ['types of everything else', 'typescript/bin/tsc', '-p', 'tsconfig.json'],
  ['types of the browser scripts', 'typescript/bin/tsc', '-p', 'tsconfig.islands.json'],
  ['lint', 'oxlint/bin/oxlint', '--type-aware'],
  ['format', 'oxfmt/bin/oxfmt', '--check', '.'],
  ['unused code', 'knip/bin/knip.js'],
];

const failures = [];
for (const [name, file, ...args] of steps) {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${file}`, ...args], { cwd: root, stdio: 'inherit' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status !== 0) failures.push(name);
}
if (failures.length > 0) console.error(`failed: ${failures.join(', ')}`);
process.exitCode = failures.length === 0 ? 0 : 1;
