import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'zod';

import { HabeasError, type Result } from '../../../core/errors.ts';

/** A YAML text as a value of a shape, or one error that names file, line and column of everything that does not fit. */
export function readPlacedYaml<T>(text: string, file: string, shape: z.ZodType<T>): Result<T> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, prettyErrors: false, schema: 'core' });
  const placed = (offset: number): string => {
    const { line, col } = lines.linePos(offset);
    return `${file}, line ${line}, column ${col}`;
  };
  const [broken] = document.errors;
  if (broken !== undefined) return failed(`${placed(broken.pos[0])}: not readable as YAML: ${broken.message}`);
  const alias = /(?:^|[\s,[{])([*&][A-Za-z]\w*)/m.exec(text.replaceAll(/#.*|'[^'\n]*'|"[^"\n]*"/g, (other) => ' '.repeat(other.length)));
  if (alias !== null)
    return failed(
      `${placed(alias.index + alias[0].lastIndexOf(alias[1] ?? ''))}: anchors and aliases (${alias[1]}) have no place in a watch-list: write the value out`,
    );
  const parsed = shape.safeParse(document.toJS());
  if (parsed.success) return { ok: true, value: parsed.data };
  const problems = parsed.error.issues.map(
    (issue) => `${placed(offsetOf(document, issue.path))}: ${issue.path.join('.')}: ${issue.message}`,
  );
  return failed(problems.join('\n'));
}

/** Where the value at a path stands, or the nearest part around it that is written down. */
function offsetOf(document: Document.Parsed, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return 0;
}

const failed = (message: string): Result<never> => ({ ok: false, error: new HabeasError('WATCHLIST_SHAPE', message) });
