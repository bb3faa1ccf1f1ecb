import { HabeasError } from '../core/errors.ts';
import { decodeText } from './decode-text.ts';
import type { Extracted } from './document.ts';
import type { Limits } from './limits.ts';
import { refusalOf } from './refuse-page.ts';
import { sniff } from './sniff.ts';

/** Bytes with the name they go by and the `content-type` they came with (empty if none). */
export interface Unread {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly declared: string;
}

const START = 64_000;

/**
 * Draws the text of a document, whatever kind its content shows it to be. The readers of HTML, PDF and DOCX are loaded when first needed.
 * Throws coded errors: SOURCE_UNKNOWN_TYPE, SOURCE_EMPTY, SOURCE_ERROR_PAGE, SOURCE_WALL, and those of each reader.
 */
export async function extract({ name, bytes, declared }: Unread, limits: Limits): Promise<Extracted> {
  const charset = /charset\s*=\s*"?([^\s;"]+)/i.exec(declared)?.[1];
  const start = decodeText(bytes.subarray(0, START), charset).text;
  const kind = sniff(bytes, start, name, declared);
  switch (kind.kind) {
    case 'other': {
      const message = `${name} seems to be ${kind.looksLike}; text, Markdown, HTML, PDF and DOCX can be read.`;
      throw new HabeasError('SOURCE_UNKNOWN_TYPE', message, { name });
    }
    case 'pdf': {
      const { readPdf } = await import('./read-pdf.ts');
      return checked(name, await readPdf(bytes, name, limits), limits);
    }
    case 'docx': {
      const { readDocx } = await import('./read-docx.ts');
      return checked(name, await readDocx(bytes, name, limits), limits);
    }
    case 'html': {
      const { declaredCharset, readHtml } = await import('./read-html.ts');
      const { asksPassword, ...page } = readHtml(decodeText(bytes, charset ?? declaredCharset(bytes)), limits.depth);
      return checked(name, page, limits, asksPassword);
    }
    case 'markdown':
    case 'plain': {
      const { readPlain } = await import('./read-plain.ts');
      return checked(name, readPlain(decodeText(bytes, charset), kind.kind), limits);
    }
    default:
      return kind satisfies never;
  }
}

function checked(name: string, document: Extracted, limits: Limits, asksPassword = false): Extracted {
  if (document.text.length > limits.text) {
    const message = `${name} holds ${document.text.length} characters; at most ${limits.text} are read. Split it, or read only the part that matters.`;
    throw new HabeasError('SOURCE_TOO_LARGE', message, { characters: document.text.length, limit: limits.text });
  }
  const refusal = refusalOf({ name, title: document.about.title ?? '', text: document.text, asksPassword });
  if (refusal !== undefined) throw refusal;
  // Half a surrogate pair cannot be stored as UTF-8; its replacement is as long, so that offsets stay.
  return { ...document, text: document.text.replaceAll(/\p{Surrogate}/gu, '\uFFFD') };
}
