import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { readPack } from '../src/engines/terms/read-pack.ts';
import type { Rulebook } from '../src/engines/terms/rule.ts';

/** Folder of the rule packs that Habeas ships. */
export const RULES_FOLDER = fileURLToPath(new URL('../rules/', import.meta.url));

/** The shipped rule packs, read; throws with every problem if they cannot be. */
export function shippedRulebook(): Rulebook {
  const names = readdirSync(RULES_FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
  const reading = readPack(names.sort().map((name) => ({ name, text: readFileSync(join(RULES_FOLDER, name), 'utf8') })));
  if (!reading.ok) throw new Error(reading.problems.map((problem) => problem.message).join('\n'));
  return reading.rulebook;
}
