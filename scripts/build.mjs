// Builds dist/: the program by the TypeScript compiler, the browser's few scripts by Vite.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (file, ...args) => execFileSync(process.execPath, [`${root}node_modules/${file}`, ...args], { cwd: root, stdio: 'inherit' });

if (!existsSync(`${root}node_modules/typescript`)) process.exit(0); // installed without development packages: dist/ came along
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
if (existsSync(`${root}vite.config.ts`)) run('vite/bin/vite.js', 'build', '--logLevel', 'warn');

// `npx habeas` finds the command here, at once and offline. With `bin` in package.json npx would link the checkout into its cache instead and
// build it once more (npm 11, libnpmexec).
const own = `${root}node_modules/.bin/habeas`;
chmodSync(`${root}bin/habeas.js`, 0o755);
if (process.platform === 'win32') {
  writeFileSync(`${own}.cmd`, '@node "%~dp0\\..\\..\\bin\\habeas.js" %*\r\n');
} else {
  rmSync(own, { force: true });
  symlinkSync('../../bin/habeas.js', own);
}
