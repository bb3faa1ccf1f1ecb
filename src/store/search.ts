import type { Queries, Database } from './database.ts';
import { markedExcerpt, wordsIn } from './excerpt.ts';
import type { SearchHit } from './ledger.ts';
import { documentPassages, searchable } from './passages.ts';
import { writePassages } from './write-rows.ts';

/**
 * Claims, parties, arrangements, facilities and sources in which the words occur, best first. Words as in a web search ("a
 * phrase", or, -not), in English or Spanish, with or without accents. Rejected and withdrawn claims are not found. Of
 * what matches in several places the best one is given. Names stand first, as they are what is mostly looked for.
 */
export async function search(database: Database, words: string, limit: number): Promise<readonly SearchHit[]> {
  await indexWaiting(database);
  // At most 2,000 passages are weighed: a word that stands in more of them than that tells nothing apart.
  const rows = await database.query<{ kind: SearchHit['kind']; id: string; text: string; rank: number; query: string }>(
    `with asked as (select search_query($1) as query),
     matching as (
       select passage.kind, passage.id, passage.text, asked.query::text as query,
              passage.kind not in ('claim', 'source') as is_name, ts_rank_cd(passage.words, asked.query) as rank
       from passage cross join asked left join claim_state on claim_state.index = passage.entry
       where passage.words @@ asked.query and coalesce(claim_state.state, 'drafted') in ('drafted', 'accepted')
       limit 2000),
     best as (select distinct on (kind, id) * from matching order by kind, id, rank desc)
     select kind, id, text, rank, query from best order by is_name desc, rank desc, kind, id limit $2`,
    [searchable(words), limit],
  );
  const matches = await matchingWords(
    database,
    rows.map(({ text }) => text),
    rows[0]?.query ?? '',
  );
  return rows.map(({ kind, id, text, rank }) => ({ kind, id, rank, excerpt: markedExcerpt(text, matches) }));
}

/**
 * Which words of the texts a query has found, as the database stems them. `ts_headline` would tell as well, but stems every word of every text
 * in both languages, which takes many times as long as the search; few words begin like one that was asked for.
 */
async function matchingWords(queries: Queries, texts: readonly string[], query: string): Promise<ReadonlySet<string>> {
  const stems = [...query.matchAll(/'((?:[^']|'')+)'/g)].map(([, stem = '']) => stem.replaceAll("''", "'"));
  const beginnings = new Set(stems.map(beginning));
  const candidates = new Set(texts.flatMap((text) => wordsIn(text).flatMap(({ word }) => (beginnings.has(beginning(word)) ? [word] : []))));
  if (candidates.size === 0) return new Set();
  const rows = await queries.query<{ word: string }>(
    `select word from json_array_elements_text($1::json) as word
     where tsvector_to_array(search_words(word)) && array(select json_array_elements_text($2::json))`,
    [JSON.stringify([...candidates]), JSON.stringify(stems)],
  );
  return new Set(rows.map(({ word }) => word));
}

/** The first letter, lower case and without its mark: no stem begins with another than its word. */
const beginning = (word: string): string => (word.normalize('NFD')[0] ?? '').toLowerCase();

/** Makes the text of a document searchable, in place of what there was of it. */
export async function indexDocument(database: Database, source: string, text: string): Promise<void> {
  const passages = documentPassages(source, text);
  await database.transaction(async (queries) => {
    await queries.query(`delete from passage where kind = 'source' and id = $1 and part > 0`, [source]);
    await writePassages(queries, passages);
  });
  await indexWaiting(database);
}

/** Whether the text of a document has been made searchable. */
export async function hasDocument(queries: Queries, source: string): Promise<boolean> {
  return (await queries.query(`select 1 from passage where kind = 'source' and id = $1 and part > 0 limit 1`, [source])).length > 0;
}

/** Passages of a step: a twentieth of a second where they are a document's, and an embedded database answers nobody else meanwhile. */
const STEP = 20;

/**
 * Fills in the words of passages that have been left for later: splitting text into words takes longer than all the rest of an append, and
 * a search is soon enough. In steps, each for itself: what one cut off leaves is done by the next.
 */
async function indexWaiting(queries: Queries): Promise<void> {
  for (let waiting = STEP; waiting === STEP;) {
    const [step] = await queries.query<{ waiting: number }>(
      `with waiting as materialized (select ctid from passage where words is null limit ${STEP}),
       filled as (update passage set words = search_words(text) from waiting where passage.ctid = waiting.ctid and words is null)
       select count(*)::int as waiting from waiting`,
    );
    waiting = step?.waiting ?? 0;
  }
}
