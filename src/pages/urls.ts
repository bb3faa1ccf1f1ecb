import type { ClaimId, PartyId, RecordId, SourceId } from '../core/claim.ts';
import { recordKind } from '../core/claim.ts';
import type { Language } from '../core/words.ts';

/** Every page's path, without the prefix of its language. The server routes these; the publication writes files for them. */
export const ROUTES = {
  front: '/',
  arrangements: '/arrangements',
  arrangement: '/arrangements/:id',
  flights: '/flights',
  flightLog: '/flights/log',
  flightLogCsv: '/flights/data/log.csv',
  flightMonth: '/flights/months/:id',
  flightMonthJson: '/flights/data/:id',
  flight: '/flights/:id',
  aircraft: '/aircraft/:id',
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
  flightMonth: (month: string): string => `/flights/months/${month}`,
  flightMonthJson: (month: string): string => `/flights/data/${month}`,
  flightLog: (choice: Choice = {}): string => withChoice(ROUTES.flightLog, choice),
  flightLogCsv: (choice: Choice = {}): string => withChoice(ROUTES.flightLogCsv, choice),
  aircraft: (id: string): string => `/aircraft/${encodeURIComponent(id)}`,
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

type Choice = Readonly<Partial<Record<string, string>>>;

function withChoice(path: string, choice: Choice): string {
  const chosen = Object.entries(choice).flatMap(([name, value = '']) => (value === '' ? [] : [`${name}=${encodeURIComponent(value)}`]));
  return chosen.length === 0 ? path : `${path}?${chosen.join('&')}`;
}

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
