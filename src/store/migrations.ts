// Letters that lose their mark one for one; what has no single plain letter (such as \u00df) stays.
const ACCENTED =
  'ÀÁÂÃÄÅÇÈÉÊËÌÍÎÏÑÒÓÔÕÖØÙÚÛÜÝàáâãäåçèéêëìíîïñòóôõöøùúûüýÿĀāĂăĄąĆćĈĉĊċČčĎďĐđĒēĔĕĖėĘęĚěĜĝĞğĠġĢģĤĥĦħĨĩĪīĬĭĮįİıĴĵĶķĹĺĻļĽľŁłŃńŅņŇňŌōŎŏŐőŔŕŖŗŘřŚśŜŝŞşŠšŢţŤťŨũŪūŬŭŮůŰűŲųŴŵŶŷŸŹźŻżŽžȘșȚț';
const PLAIN =
  'AAAAAACEEEEIIIINOOOOOOUUUUYaaaaaaceeeeiiiinoooooouuuuyyAaAaAaCcCcCcCcDdDdEeEeEeEeEeGgGgGgGgHhHhIiIiIiIiIiJjKkLlLlLlLlNnNnNnOoOoOoRrRrRrSsSsSsSsTtTtUuUuUuUuUuUuWwYyYZzZzZzSsTt';

/**
 * How the database comes to its present form, step by step; a step that has been released is never changed.
 *
 * `entry` and `tree_head` are the ledger: added to, never changed. The other tables are derived from them, for looking
 * things up, and can be rebuilt. Only SQL that PostgreSQL 15 has.
 */
export const MIGRATIONS: readonly { readonly version: number; readonly sql: string }[] = [
  {
    version: 1,
    sql: `
-- One line of the ledger. \`body\` is its canonical JSON (RFC 8785), kept as text so that not a byte changes; \`key\` is a
-- claim's id, else the hash of the body. The columns after \`recorded_at\` repeat parts of the body for lookup: a claim's,
-- the \`source\` that a source entry describes, and the index of the \`claim\` that a decision is about.
create table entry (
  index       bigint primary key,
  key         bytea not null unique,
  kind        text collate "C" not null,
  body        text not null,
  recorded_at timestamptz not null,
  record      text collate "C",
  field       text collate "C",
  said_by     text collate "C",
  source      text collate "C",
  refers_to   text collate "C",
  claim       bigint
);
create index entry_record on entry (record) where record is not null;
create index entry_said_by on entry (said_by, index) where said_by is not null;
create index entry_source on entry (source, index) where source is not null;
create index entry_refers_to on entry (refers_to) where refers_to is not null;
create index entry_claim on entry (claim) where claim is not null;
create index entry_kind on entry (kind, index) where kind <> 'claim';

-- One signed note for each append: the entries below \`size\` had this root. \`leaves\` are the RFC 6962 leaf hashes of
-- the entries that it added, in order, so that a changed entry can be told by its index and not only by the root;
-- \`peaks\` the roots of the complete subtrees, by which the next append goes on.
create table tree_head (
  size   bigint primary key,
  note   text not null,
  leaves bytea not null,
  peaks  bytea not null
);
-- Hashes do not compress.
alter table tree_head alter column leaves set storage external;

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'the ledger is only added to: % of % is refused', tg_op, tg_table_name using errcode = '42501';
end $$;
create trigger entry_is_kept before update or delete on entry for each row execute function refuse_change();
create trigger entry_is_not_emptied before truncate on entry for each statement execute function refuse_change();
create trigger tree_head_is_kept before update or delete on tree_head for each row execute function refuse_change();
create trigger tree_head_is_not_emptied before truncate on tree_head for each statement execute function refuse_change();
-- Where the user is no superuser, the right itself goes as well.
revoke update, delete, truncate on entry, tree_head from public, current_user;

-- State of each claim after its last decision; a claim without a row is drafted.
create table claim_state (
  index bigint primary key,
  state text collate "C" not null
);
create index claim_state_index on claim_state (state, index);

-- How many claims of a record, and of a source, are in each state.
create table record_tally (
  record text collate "C" not null,
  state  text collate "C" not null,
  claims bigint not null,
  primary key (record, state)
);
create table source_tally (
  source text collate "C" not null,
  state  text collate "C" not null,
  claims bigint not null,
  primary key (source, state)
);

-- What can be searched: a claim's words, a name, a source's title, a piece of a document's text. Accents are folded letter by
-- letter, so that a match in the folded words stands at the same place in the original. \`words\` is filled at once
-- for small appends, else by the next search.
create function folded(original text) returns text language sql immutable parallel safe
  return translate(original, '${ACCENTED}', '${PLAIN}');
create function search_words(original text) returns tsvector language sql immutable parallel safe
  return to_tsvector('english'::regconfig, folded(original)) || to_tsvector('spanish'::regconfig, folded(original));
create function search_query(words text) returns tsquery language sql immutable parallel safe
  return websearch_to_tsquery('english'::regconfig, folded(words)) || websearch_to_tsquery('spanish'::regconfig, folded(words));
create table passage (
  kind  text collate "C" not null,
  id    text collate "C" not null,
  part  int not null,
  entry bigint,
  text  text not null,
  words tsvector
);
create index passage_id on passage (kind, id);
create index passage_words on passage using gin (words);
create index passage_waiting on passage (kind) where words is null;
`,
  },
  {
    version: 2,
    sql: `
-- Names and titles of all records are needed by every page; without this they are looked for among all claims.
create index entry_naming on entry (field, index) where field in ('name', 'title');
-- Decisions about a claim, in order.
drop index entry_claim;
create index entry_claim on entry (claim, index) where claim is not null;
-- Columns that no query compares need no statistics, and sampling long texts takes long.
alter table entry alter column key set statistics 0, alter column body set statistics 0;
alter table tree_head alter column note set statistics 0, alter column leaves set statistics 0, alter column peaks set statistics 0;
alter table passage alter column text set statistics 0, alter column words set statistics 0;
`,
  },
];
