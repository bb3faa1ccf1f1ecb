// Builds dist/: the program by the TypeScript compiler, the browser's few scripts by Vite.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (file, ...args) => execFileSync(process.execPath, [`${root}node_modules/${file}`, ...args], { cwd: root, stdio: 'inherit' });

if (!existsSync(`${root}node_modules/typescript`)) process.exit(0); // installed without development packages: dist/ came along
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
if (existsSync(`${root}vite.config.ts`)) run('vite/bin/vite.js', 'build', '--logLevel', 'warn');
