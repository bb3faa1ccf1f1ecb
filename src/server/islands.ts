import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { sha256Hex } from '../core/json.ts';

/** A script that a browser runs, as it was bundled. */
export interface Island {
  /** Changes with the content, so that a browser may keep it for good. */
  readonly path: string;
  readonly code: string;
}

/**
 * A bundled script by its name in `src/islands`. Undefined where the program runs from its sources and nothing was built yet: pages work
 * without their scripts.
 */
export function islandOf(name: string): Island | undefined {
  for (const folder of ['../islands/', '../../dist/islands/']) {
    try {
      const code = readFileSync(fileURLToPath(new URL(`${folder}${name}.js`, import.meta.url)), 'utf8');
      return { path: `/islands/${name}-${sha256Hex(code).slice(0, 12)}.js`, code };
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    }
  }
  return undefined;
}
