import { readdir, stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

import { HabeasError } from '../core/errors.ts';
import type { Program } from '../engines/terms/compile.ts';
import { prepare } from '../engines/terms/evaluate.ts';
import { packNamed, readPack, type PackFile, type PackReading } from '../engines/terms/read-pack.ts';
import { readTextFile } from './read-text-file.ts';
import { unexpected, workedExamples } from './worked-examples.ts';

/** The rule packs that come with the program. */
export const SHIPPED_RULES = fileURLToPath(new URL('../../rules/', import.meta.url));
/** A rule file has at most a million characters, each of at most four bytes. */
const MOST_BYTES = 4_000_000;
const MOST_FILES = 1_000;

/** Rules ready to judge with, and the folders that they came from. */
export interface Rules {
  readonly program: Program;
  readonly folders: readonly string[];
}

/** Where a user's own packs are looked for: the folder that was named, else `rules` in the data folder, if there is one. */
export async function ownRulesFolder(named: string | undefined, dataFolder: string): Promise<string | undefined> {
  if (named !== undefined) return named;
  const beside = join(dataFolder, 'rules');
  return (await isFolder(beside)) ? beside : undefined;
}

/**
 * The shipped packs with those of a folder. A pack of the same name stands in the place of the shipped one, all its files; others are added.
 * Throws the first thing that has to be mended, with all of them in its message (`RULES_…`).
 */
export async function loadRules(own: string | undefined): Promise<Rules> {
  const reading = await readRules(own === undefined ? [] : [own]);
  const [first] = reading.ok ? [] : reading.problems;
  if (reading.ok) return { program: prepare(reading.rulebook), folders: own === undefined ? [SHIPPED_RULES] : [SHIPPED_RULES, own] };
  throw new HabeasError(
    first?.code ?? 'RULES_SHAPE',
    reading.problems.map(({ message }) => message).join('\n        '),
    first?.fields ?? {},
  );
}

/** Reads the shipped packs with those of files and folders. Throws INPUT_NOT_FOUND where one is not there. */
async function readRules(paths: readonly string[]): Promise<PackReading> {
  const own = (await Promise.all(paths.map(packFiles))).flat();
  const replaced = new Set(own.map(packNamed));
  const shipped = (await packFiles(SHIPPED_RULES)).filter((file) => !replaced.has(packNamed(file)));
  return readPack([...shipped, ...own]);
}

/** What checking rule files found. */
export interface RuleCheck {
  readonly rules: number;
  readonly packs: number;
  readonly examples: number;
  readonly problems: readonly HabeasError[];
}

/** Checks the shipped packs with those of files and folders, then the worked examples beside them. */
export async function checkRules(paths: readonly string[]): Promise<RuleCheck> {
  const reading = await readRules(paths);
  if (!reading.ok) return { rules: 0, packs: 0, examples: 0, problems: reading.problems };
  const program = prepare(reading.rulebook);
  const worked = await Promise.all((paths.length === 0 ? [SHIPPED_RULES] : paths).map((path) => workedExamples(path, program)));
  const examples = worked.flatMap((each) => each.examples);
  return {
    rules: program.rules.length,
    packs: reading.rulebook.packs.length,
    examples: examples.length,
    problems: [...worked.flatMap(({ problems }) => problems), ...examples.flatMap((example) => unexpected(example, program))],
  };
}

/** The rule files of a folder and the folders in it, or the one file; names are relative to where the program was started, if that is shorter. */
async function packFiles(path: string): Promise<readonly PackFile[]> {
  const paths = (await isFolder(path)) ? await yamlIn(path) : [path];
  return Promise.all(paths.map(async (file) => ({ name: shortest(file), text: await readTextFile(file, MOST_BYTES) })));
}

async function yamlIn(folder: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => /\.ya?ml$/i.test(name)).toSorted();
  if (names.length > MOST_FILES) {
    const message = `${folder} holds ${names.length} rule files; at most ${MOST_FILES} are read. Name the folder of the packs alone.`;
    throw new HabeasError('RULES_TOO_LARGE', message, { folder });
  }
  return names.map((name) => join(folder, name));
}

function shortest(path: string): string {
  const near = relative('', path);
  return near.length < path.length ? near : path;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
