import { isOneOf, isWord, type Mark, type SpeakerMark } from './mark.ts';
import { countryIn, isName, leftEdge, markPeople, rightEdge, type Person, type SpeakerWords } from './speakers.ts';

/** Second pass: persons and bodies become marks, titles and appositions taken in. */
export function markSpeakers(marks: readonly Mark[], people: readonly Person[], text: string, words: SpeakerWords): readonly Mark[] {
  return joinNames(markBodies(markPeople(marks, people, words), text, words), text);
}

/** Bodies and offices become marks: the noun of an office or a body, with what stands before it and behind "of" or "for". */
function markBodies(marks: readonly Mark[], text: string, words: SpeakerWords): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length;) {
    const mark = marks[at];
    if (mark === undefined) break;
    const role = mark.kind === 'word' ? (words.heads[mark.word] ?? (mark.capital ? words.bodies[mark.word] : undefined)) : undefined;
    const weak =
      mark.kind === 'word' &&
      ((words.weak.has(mark.word) && !strengthened(out, words) && !(mark.capital && words.bodies[mark.word] !== undefined)) ||
        isWord(marks[at + 1], 'airport', 'aeropuerto', 'hotel', 'prison'));
    if (role === undefined || weak) {
      out.push(mark);
      at += 1;
      continue;
    }
    let head = at;
    while (headFollows(marks, head + 1, words)) head += 1;
    const headMark = marks[head];
    const headRole = headMark?.kind === 'word' ? (words.heads[headMark.word] ?? words.bodies[headMark.word] ?? role) : role;
    // "the government press conference", "a court order": the head only tells what kind of thing it is.
    if (isModifier(marks, head, words)) {
      out.push(...marks.slice(at, head + 1));
      at = head + 1;
      continue;
    }
    const left = leftEdge(out, out.length, words);
    const named = headMark?.kind === 'word' && !words.titles.has(headMark.word) ? nameAfter(marks, head + 1, words) : head + 1;
    const end = rightEdge(marks, named, words);
    const taken = [...out.splice(left), ...marks.slice(at, end)];
    const first = taken[0] ?? mark;
    const last = marks[end - 1] ?? mark;
    const own = isWord(taken[1], 'own', 'same') ? 2 : 1;
    const bare = isOneOf(first, words.determiners) ? (taken[own]?.start ?? first.start) : first.start;
    const critic = taken.some(
      (part) => part.kind === 'word' && (words.heads[part.word] === 'critic' || (part.capital && words.bodies[part.word] === 'critic')),
    );
    out.push({
      kind: 'speaker',
      person: false,
      name: text.slice(bare, last.end),
      role: words.neutral.test(text.slice(bare, last.end)) ? 'office' : critic ? 'critic' : headRole,
      country: countryIn(taken, words),
      start: first.start,
      end: last.end,
    } satisfies SpeakerMark);
    at = end;
  }
  return out;
}

/** A thing stands right behind the head, and no verb of saying, no papers that speak for it. */
function isModifier(marks: readonly Mark[], head: number, words: SpeakerWords): boolean {
  const next = marks[head + 1];
  return (
    next?.kind === 'word' &&
    next.pos === 'NOUN' &&
    !next.capital &&
    next.word.length > 2 &&
    !words.sayingVerbs.has(next.word) &&
    !words.saying.has(next.word) &&
    !words.announcing.has(next.word) &&
    !words.written.has(next.word) &&
    !words.heads[next.word] &&
    !/^(?:estimates?|statistics|sources?|census|registers?|shows?|reports?|claims?|plans?|fears?|hopes?|puts?|counts?|lists?|notes?|points?|demands?|objects?|worries|asks?|answers?|promises|hints?|details|insists|predicts|calculates)$/.test(
      next.word,
    )
  );
}

/** "the refugee organisation Asylbund Nord": where the name ends that follows what it is. */
function nameAfter(marks: readonly Mark[], from: number, words: SpeakerWords): number {
  let to = from;
  while (to - from < 5) {
    const mark = marks[to];
    if (!(mark?.kind === 'place' && mark.by !== 'capital' && isName(marks[to + 1], words)) && !isName(mark, words)) break;
    to += 1;
  }
  return to;
}

function headFollows(marks: readonly Mark[], at: number, words: SpeakerWords): boolean {
  for (let ahead = at; ahead < at + 3; ahead += 1) {
    const mark = marks[ahead];
    if (mark?.kind !== 'word' || !(mark.pos === 'NOUN' || mark.pos === 'PROPN' || mark.pos === 'ADJ' || mark.capital || mark.word === "'s"))
      return false;
    if (words.heads[mark.word] !== undefined || words.followers.has(mark.word) || (mark.capital && words.bodies[mark.word] !== undefined))
      return true;
  }
  return false;
}

function strengthened(before: readonly Mark[], words: SpeakerWords): boolean {
  return before.slice(-3).some((mark) => mark.kind === 'word' && words.strengthens.has(mark.word));
}

/** "A. B. of Amnesty International" is one speaker, and "UNHCR, the UN refugee agency," is called by its name. */
function joinNames(marks: readonly Mark[], text: string): readonly Mark[] {
  const out: Mark[] = [];
  for (let at = 0; at < marks.length; at += 1) {
    const mark = marks[at];
    if (mark === undefined) break;
    const link = marks[at + 1];
    const body = marks[at + 2];
    if (body?.kind !== 'speaker' || body.person) {
      out.push(mark);
      continue;
    }
    const named = mark.kind === 'word' && /^[\p{Lu}.]{3,}$/u.test(text.slice(mark.start, mark.end));
    const aside = /^(?:an?|the)\s/i.test(text.slice(body.start, body.end));
    if (
      mark.kind === 'speaker' &&
      !mark.person &&
      aside &&
      isWord(link, ',') &&
      (isWord(marks[at + 3], ',') || marks[at + 3] === undefined)
    ) {
      // "the Legal Aid Forum, a non-governmental group,"
      out.push({ ...mark, role: body.role, end: body.end });
      at += 3;
    } else if (mark.kind === 'speaker' && mark.person && isWord(link, 'of', 'from', 'at', 'with')) {
      out.push({ ...mark, role: mark.role === 'unnamed' ? body.role : mark.role, country: mark.country ?? body.country, end: body.end });
      at += 2;
    } else if (named && isWord(link, ',') && isWord(marks[at + 3], ',')) {
      out.push({ ...body, name: text.slice(mark.start, mark.end), start: mark.start });
      at += 3;
    } else out.push(mark);
  }
  return out;
}
