import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import asc from 'assemblyscript/asc';

/**
 * Compiles `wasm/point-loop.ts` and what it imports (AssemblyScript) and writes it as text into `src/engines/flights/formats/point-loop.ts`. Run it after a change of the
 * source: `npm run build:scanner`. With `--check` it writes nothing and fails where the two differ.
 */

const SOURCE = 'point-loop.ts';
const GENERATED = fileURLToPath(new URL('../src/engines/flights/formats/point-loop.ts', import.meta.url));
const FLAGS = ['--optimizeLevel', '3', '--runtime', 'stub', '--enable', 'simd', '--noAssert', '--use', 'abort='];

/** The compiler asks for files that are not there as well. */
function sourceOf(name) {
  const path = new URL(`../wasm/${name}`, import.meta.url);
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** The text of the generated module. */
async function pointLoopModule() {
  let binary;
  const { error } = await asc.main([SOURCE, '--outFile', 'point-loop.wasm', ...FLAGS], {
    readFile: (name) => sourceOf(name),
    listFiles: () => [],
    writeFile: (_name, contents) => void (binary = contents),
  });
  if (error) throw new Error(error.message);
  const lines = Buffer.from(binary)
    .toString('hex')
    .match(/.{1,128}/g);
  return `/** WebAssembly in hexadecimal, made from \`wasm/point-loop.ts\` by \`npm run build:scanner\`: change the source, not this. */\nexport const POINT_LOOP = \`\n${lines.join('\n')}\n\`;\n`;
}

const made = await pointLoopModule();
if (process.argv[2] !== '--check') writeFileSync(GENERATED, made);
else if (readFileSync(GENERATED, 'utf8') !== made)
  throw new Error('point-loop.ts is not what its source compiles to: npm run build:scanner');
