import { canonicalJson, type Json } from '../core/json.ts';
import { csvLine } from '../core/csv-cell.ts';
import { claimId, type Claim, type ClaimId } from '../core/claim.ts';
import type { Decision } from '../core/entry.ts';
import type { Ledger } from '../store/ledger.ts';

/** Columns of the CSV export. Values that are objects stand as JSON. */
const COLUMNS = [
  'id',
  'state',
  'record',
  'field',
  'value',
  'scope',
  'act',
  'by',
  'via',
  'saidOn',
  'on',
  'source',
  'start',
  'end',
  'quote',
  'recordedAt',
  'decidedBy',
  'decidedAt',
  'reason',
] as const;

/** The whole ledger as JSON Lines, an entry a line in the ledger's order, each in its canonical spelling: `habeas import` takes it back. */
export async function* exportEntries(ledger: Ledger): AsyncIterable<string> {
  for await (const { entry } of ledger.entries()) yield `${canonicalJson(entry as unknown as Json)}\n`;
}

/**
 * Every claim with its present state as CSV with a head line, in the ledger's order, safe to open in a spreadsheet.
 * The ledger is passed through twice, so that only the last decision about each claim is held in memory.
 */
export async function* exportClaims(ledger: Ledger): AsyncIterable<string> {
  const last = new Map<ClaimId, Decision>();
  for await (const { entry } of ledger.entries()) if (entry.kind === 'decision') last.set(entry.decision.claim, entry.decision);
  yield csvLine([...COLUMNS]);
  for await (const { entry, recordedAt } of ledger.entries()) {
    if (entry.kind !== 'claim') continue;
    const id = claimId(entry.claim);
    yield csvLine(cellsOf(id, entry.claim, recordedAt, last.get(id)));
  }
}

function cellsOf(id: ClaimId, claim: Claim, recordedAt: string, last: Decision | undefined): readonly string[] {
  const cells: Readonly<Record<(typeof COLUMNS)[number], string | undefined>> = {
    id,
    state: last?.state ?? 'drafted',
    record: claim.record,
    field: claim.field,
    value: cellOf(claim.value),
    scope: claim.scope === undefined ? '' : canonicalJson(claim.scope as Json),
    act: claim.act,
    by: claim.by,
    via: claim.via,
    saidOn: claim.saidOn ?? '',
    on: claim.on,
    source: claim.source,
    ...placeOf(claim),
    recordedAt,
    decidedBy: last?.by,
    decidedAt: last?.at,
    reason: last?.reason,
  };
  return COLUMNS.map((column) => cells[column] ?? '');
}

function cellOf(value: Claim['value']): string {
  return typeof value === 'string' ? value : canonicalJson(value as Json);
}

function placeOf({ locator }: Claim): { readonly start: string; readonly end: string; readonly quote: string } {
  if (locator === undefined) return { start: '', end: '', quote: '' };
  switch (locator.kind) {
    case 'text':
      return { start: String(locator.start), end: String(locator.end), quote: locator.quote };
    case 'row':
      return {
        start: [locator.sheet, `row ${locator.row}`, locator.column].filter((part) => part !== undefined).join(' '),
        end: '',
        quote: '',
      };
    case 'trace':
      return { start: String(locator.from), end: String(locator.to), quote: '' };
    default:
      return locator satisfies never;
  }
}
