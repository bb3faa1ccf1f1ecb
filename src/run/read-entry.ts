import { z } from 'zod';

import type { SourceId } from '../core/claim.ts';
import { dateRange } from '../core/edtf.ts';
import type { Answer, Decision, Entry, SourceDescription } from '../core/entry.ts';
import { failure, type Result } from '../core/errors.ts';
import { readClaim } from '../core/read-claim.ts';

const name = z.string().trim().min(1).max(200);
const instant = z.iso.datetime({ offset: true }).or(z.iso.date());
const claimHash = z.string().regex(/^[0-9a-f]{64}$/, 'must be a claim’s id, 64 hex digits');
const edtf = z.string().refine((date) => dateRange(date) !== undefined, 'must be a date in EDTF');
/** An address is shown as a link: nothing but http and https, so that it cannot carry a script. */
const address = z.url({ protocol: /^https?$/ });

const source = z.strictObject({
  id: name,
  url: address.nullable(),
  publisher: z.string(),
  title: z.string(),
  language: z.string().exactOptional(),
  published: edtf.nullable(),
  retrieved: instant,
  file: z
    .strictObject({ sha256: claimHash, mediaType: z.string(), size: z.int().min(0), textSha256: claimHash, extractor: z.string() })
    .exactOptional(),
});

const decision = z.strictObject({
  claim: claimHash,
  state: z.enum(['accepted', 'rejected', 'withdrawn']),
  by: name,
  at: instant,
  reason: z.string().exactOptional(),
  replacedBy: claimHash.exactOptional(),
});

const answer = z.strictObject({ finding: name, by: name, at: instant, reason: z.string(), evidence: z.string().max(64).exactOptional() });

/** A source's description out of an unknown JSON value. Error: SOURCE_MALFORMED, naming the part. */
export function readSource(input: unknown): Result<SourceDescription> {
  return read(source, input, 'source');
}

/** A claim names a source that nobody has described. */
export function notDescribed(source: SourceId): Result<never> {
  const hint = 'Put its description in place of the id, or in an earlier line.';
  return failure('SOURCE_NOT_DESCRIBED', `Source "${source}" is not described. ${hint}`);
}

/** An entry as `habeas export` writes it, `{"kind": "claim", "claim": {...}}` and its like. Errors name the part. */
export function readEntry(input: { readonly kind?: unknown; readonly [part: string]: unknown }): Result<Entry> {
  switch (input['kind']) {
    case 'source': {
      const result = readSource(input['source']);
      return result.ok ? { ok: true, value: { kind: 'source', source: result.value } } : result;
    }
    case 'claim': {
      const result = readClaim(input['claim']);
      return result.ok ? { ok: true, value: { kind: 'claim', claim: result.value } } : result;
    }
    case 'decision': {
      const result: Result<Decision> = read(decision, input['decision'], 'decision');
      return result.ok ? { ok: true, value: { kind: 'decision', decision: result.value } } : result;
    }
    case 'answer': {
      const result: Result<Answer> = read(answer, input['answer'], 'answer');
      return result.ok ? { ok: true, value: { kind: 'answer', answer: result.value } } : result;
    }
    default:
      return failure('CLAIM_MALFORMED', 'kind must be source, claim, decision or answer.');
  }
}

function read<T>(schema: z.ZodType<T>, input: unknown, what: 'source' | 'decision' | 'answer'): Result<T> {
  const result = schema.safeParse(input);
  if (result.success) return { ok: true, value: result.data };
  const [issue] = result.error.issues;
  const part = [what, ...(issue?.path ?? [])].join('.');
  return failure(what === 'source' ? 'SOURCE_MALFORMED' : 'CLAIM_MALFORMED', `${part}: ${issue?.message ?? 'cannot be read'}.`);
}
