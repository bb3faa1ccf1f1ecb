import { isWord, type Mark } from './mark.ts';
import type { Placed } from './placed.ts';
import { ARTICLE } from './statement.ts';
import type { Tables } from './tables.ts';

/** A statement with what is denied in it told apart from what is not. */
export const withDenials = (one: Placed, tables: Tables): readonly Placed[] => explained(one).map((part) => contradicted(part, tables));

/** "Denied that it was a prison: people came and went": only what stands before the colon is denied. */
function explained(one: Placed): readonly Placed[] {
  const { statement } = one;
  const at = statement.denied ? statement.marks.findIndex((mark, index) => index > 3 && isWord(mark, ':', ';')) : -1;
  if (at < 0 || !statement.marks.slice(at).some((mark) => mark.kind === 'word' && mark.pos === 'VERB')) return [one];
  const part = (marks: readonly Mark[], denied: boolean): Placed => ({ ...one, statement: { ...statement, marks, denied } });
  return [part(statement.marks.slice(0, at), true), part(statement.marks.slice(at + 1), false)];
}

/** "Desmiente que haya nadie recluido": behind a denial the second "nobody" denies nothing more. */
const somebody = (mark: Mark): Mark => {
  const word = mark.kind === 'word' ? ANYBODY[mark.word] : undefined;
  return word === undefined || mark.kind !== 'word' ? mark : { ...mark, word };
};
const ANYBODY: Readonly<Record<string, string>> = { nadie: 'alguien', ninguno: 'alguno', ninguna: 'alguna', ningún: 'algún', nada: 'algo' };

/** "Es falso que haya un pago": what follows is denied. */
function contradicted(one: Placed, { untrue }: Tables): Placed {
  const { statement } = one;
  if (untrue === undefined) return one;
  if (statement.denied) return { ...one, statement: { ...statement, marks: statement.marks.map(somebody) } };
  const at = statement.marks.findIndex((mark, index) => isWord(mark, ...untrue) && isWord(statement.marks[index + 1], 'que'));
  if (at < 0) return one;
  const truth = isWord(statement.marks[at], 'cierto', 'verdad');
  if (truth && !statement.marks.slice(Math.max(0, at - 3), at).some((mark) => isWord(mark, 'no', 'tampoco'))) return one;
  const verb = statement.voice === ARTICLE ? statement.verb : 'denies';
  return { ...one, statement: { ...statement, marks: statement.marks.slice(at + 2), denied: !statement.denied, verb } };
}
