import type { ClaimId, PartyId, RecordId, SourceId } from '../core/claim.ts';
import { recordKind } from '../core/claim.ts';
import type { Language } from '../core/words.ts';

/** Every page's path, without the prefix of its language. The server routes these; the publication writes files for them. */
export const ROUTES = {
  front: '/',
  arrangements: '/arrangements',
  arrangement: '/arrangements/:id',
  flight: '/flights/:id',
  event: '/events/:id',
  facilities: '/facilities',
  facility: '/facilities/:id',
  parties: '/parties',
  party: '/parties/:id',
  sources: '/sources',
  source: '/sources/:id',
  reading: '/sources/:id/read',
  addClaim: '/sources/:id/add',
  addDocument: '/add',
  claim: '/claims/:id',
  decide: '/claims/:id/decide',
  edit: '/claims/:id/edit',
  reader: '/reader',
  test: '/test',
  testList: '/test/people.csv',
  rules: '/rules',
  rule: '/rules/:id',
  writingRules: '/rules/writing',
  findings: '/findings',
  finding: '/findings/:id',
  findingsCsv: '/findings.csv',
  findingsJson: '/findings.json',
  search: '/search',
  verification: '/verification',
  about: '/about',
} as const satisfies Record<string, string>;

/** Path of one page of the record. */
export const PATHS = {
  arrangement: (id: string): string => `/arrangements/${encodeURIComponent(id)}`,
  flight: (id: string): string => `/flights/${encodeURIComponent(id)}`,
  event: (id: string): string => `/events/${encodeURIComponent(id)}`,
  facility: (id: string): string => `/facilities/${encodeURIComponent(id)}`,
  party: (id: PartyId): string => `/parties/${encodeURIComponent(id)}`,
  source: (id: SourceId): string => `/sources/${encodeURIComponent(id)}`,
  reading: (id: SourceId): string => `/sources/${encodeURIComponent(id)}/read`,
  addClaim: (id: SourceId): string => `/sources/${encodeURIComponent(id)}/add`,
  decide: (id: ClaimId): string => `/claims/${encodeURIComponent(id)}/decide`,
  edit: (id: ClaimId): string => `/claims/${encodeURIComponent(id)}/edit`,
  claim: (id: ClaimId): string => `/claims/${encodeURIComponent(id)}`,
  rule: (id: string): string => `/rules/${encodeURIComponent(id)}`,
  finding: (id: string): string => `/findings/${encodeURIComponent(id)}`,
};

/** Path of the page about a record: `flight:x` is `/flights/x`. */
export function recordPath(record: RecordId): string {
  const kind = recordKind(record);
  const id = record.slice(record.indexOf(':') + 1);
  return kind === undefined ? ROUTES.front : PATHS[kind](id);
}

/** The address under which a server answers: Spanish pages lie under `/es`, English ones have no prefix. */
export function serverPath(path: string, language: Language): string {
  if (language === 'en') return path;
  return path === '/' ? '/es/' : `/es${path}`;
}
