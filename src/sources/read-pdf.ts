import { getDocumentProxy } from 'unpdf';

import { HabeasError } from '../core/errors.ts';
import type { About, Extracted, Segment } from './document.ts';
import { edtfDay } from './edtf-day.ts';
import type { Limits } from './limits.ts';
import { pageText, type PageItem } from './page-text.ts';
import { providePromiseTry } from './promise-try.ts';

/** What is used of PDF.js: its own types cannot be resolved from the package that carries it. */
interface Pdf {
  readonly numPages: number;
  readonly getPage: (number: number) => Promise<{ readonly getTextContent: () => Promise<{ readonly items: readonly Drawn[] }> }>;
  readonly getMetadata: () => Promise<{ readonly info: object }>;
  readonly destroy: () => Promise<void>;
}

/** Text as PDF.js gives it, or a mark that holds none. */
type Drawn =
  | { readonly str: string; readonly hasEOL: boolean; readonly transform: readonly number[]; readonly height: number }
  | { readonly type: string };

/**
 * The text of a PDF page by page, in the order in which its pages draw it; the map leads to pages.
 * Throws SOURCE_DAMAGED, SOURCE_LOCKED, SOURCE_NO_TEXT or SOURCE_TOO_LARGE, naming file and page.
 */
export async function readPdf(bytes: Uint8Array, name: string, limits: Limits): Promise<Extracted> {
  const pdf = await open(bytes, name);
  try {
    if (pdf.numPages > limits.pages) {
      throw new HabeasError('SOURCE_TOO_LARGE', `${name} has ${pdf.numPages} pages; at most ${limits.pages} are read.`, {
        pages: pdf.numPages,
      });
    }
    const pages = await pagesOf(pdf, name, limits);
    if (pages.every((page) => page.trim() === '')) {
      throw new HabeasError(
        'SOURCE_NO_TEXT',
        `${name} holds pictures of ${pdf.numPages} page(s) and no text. Run text recognition over it first.`,
      );
    }
    return { ...joinPages(pages), about: await aboutOf(pdf), extractor: 'pdf/1', mediaType: 'application/pdf' };
  } finally {
    await pdf.destroy();
  }
}

async function open(bytes: Uint8Array, name: string): Promise<Pdf> {
  providePromiseTry();
  try {
    // PDF.js takes the buffer away from its caller, so it gets a copy.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0, stopAtErrors: false });
  } catch (cause) {
    if (cause instanceof Error && cause.name === 'PasswordException') {
      throw new HabeasError('SOURCE_LOCKED', `${name} asks for a password. Save a copy without one and read that.`, { name }, cause);
    }
    throw new HabeasError(
      'SOURCE_DAMAGED',
      `${name} is cut off or damaged: its ${bytes.length} bytes do not make a whole PDF.`,
      { name },
      cause,
    );
  }
}

async function pagesOf(pdf: Pdf, name: string, limits: Limits): Promise<readonly string[]> {
  const pages: string[] = [];
  let length = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const text = await textOf(pdf, number, name);
    length += text.length;
    if (length > limits.text) {
      throw new HabeasError('SOURCE_TOO_LARGE', `${name} holds more than ${limits.text} characters by page ${number}.`, { page: number });
    }
    pages.push(text);
  }
  return pages;
}

async function textOf(pdf: Pdf, number: number, name: string): Promise<string> {
  try {
    const page = await pdf.getPage(number);
    const content = await page.getTextContent();
    const items: PageItem[] = content.items.flatMap((item) =>
      'str' in item ? [{ text: item.str, endsLine: item.hasEOL, y: item.transform[5] ?? 0, height: item.height }] : [],
    );
    return pageText(items);
  } catch (cause) {
    throw new HabeasError('SOURCE_DAMAGED', `${name} is damaged on page ${number} of ${pdf.numPages}.`, { name, page: number }, cause);
  }
}

/** A sentence may run on over the page's end; where it does not, an empty line stands between pages. */
function joinPages(pages: readonly string[]): { text: string; map: readonly Segment[] } {
  const map: Segment[] = [];
  let text = '';
  pages.forEach((page, index) => {
    if (page === '') return;
    if (text !== '') text += /[\p{L}\p{N},;-]$/u.test(text) ? '\n' : '\n\n';
    map.push({ textStart: text.length, textEnd: text.length + page.length, where: { kind: 'page', page: index + 1 } });
    text += page;
  });
  return { text, map };
}

/** A PDF tells when the file was made, which is near the day of publication and seldom the day itself: hence EDTF's `~`. */
async function aboutOf(pdf: Pdf): Promise<About> {
  try {
    const info: Readonly<Record<string, unknown>> = { ...(await pdf.getMetadata()).info };
    const title = typeof info['Title'] === 'string' ? info['Title'].trim() : '';
    const made = typeof info['CreationDate'] === 'string' ? edtfDay(info['CreationDate']) : undefined;
    const language = typeof info['Language'] === 'string' ? info['Language'].trim() : '';
    return {
      ...(title !== '' && !/^(?:untitled|microsoft word - )/i.test(title) && { title }),
      ...(made !== undefined && { published: `${made}~` }),
      ...(/^[a-z]{2,3}\b/i.test(language) && { language }),
    };
  } catch {
    return {}; // no metadata that can be read is no reason to refuse the text
  }
}
