import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../../../scripts/make-point-loop.mjs', import.meta.url));

test('the WebAssembly of the point scanner is what its source compiles to', { timeout: 60_000 }, () => {
  expect(() => execFileSync(process.execPath, [SCRIPT, '--check'], { stdio: 'pipe' })).not.toThrow();
});
