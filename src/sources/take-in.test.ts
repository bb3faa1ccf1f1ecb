import { mkdtempSync, readFileSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';

import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';

import { makeDocx, makePdf, makeZip } from '../../test/documents.ts';
import { describeShared, shared } from '../../test/shared.ts';
import type { ErrorCode } from '../core/errors.ts';
import { segmentAt, type Document } from './document.ts';
import { readKeptMap, readKeptText } from './kept-document.ts';
import { LIMITS } from './limits.ts';
import { reHash } from './re-hash.ts';
import { takeIn, type TakeInOptions } from './take-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'habeas-sources-'));
afterAll(() => rmSync(folder, { recursive: true }));

const read = (bytes: Uint8Array | string, name = 'a.txt', options: TakeInOptions = {}) =>
  takeIn({ kind: 'bytes', name, bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes }, options);

async function taken(bytes: Uint8Array | string, name?: string, options?: TakeInOptions): Promise<Document> {
  const result = await read(bytes, name, options);
  if (!result.ok) throw result.error;
  return result.value;
}

async function refused(bytes: Uint8Array | string, name?: string, options?: TakeInOptions): Promise<ErrorCode> {
  const result = await read(bytes, name, options);
  if (result.ok) throw new Error(`taken in: ${result.value.text.slice(0, 80)}`);
  return result.error.code;
}

/** The original's words at a stretch of text. */
function original(document: Document, words: string): string {
  const where = segmentAt(document.map, document.text.indexOf(words))?.where;
  return where?.kind === 'bytes' ? Buffer.from(document.bytes.subarray(where.start, where.end)).toString() : JSON.stringify(where);
}

const ARTICLE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Minister: no list was asked for | The Example</title>
<meta property="og:site_name" content="The Example"><meta property="article:published_time" content="2025-02-04T23:30:00-05:00">
<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"headline":"Minister: no list was asked for"}]}</script><style>p{}</style></head>
<body><nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><main><article><h1>Minister: no list was asked for</h1>
${[
  'The minister said on Tuesday that the country had agreed to take in people of any nationality, among them those who have served a sentence.',
  'The office of the president said that nobody had asked for a list of names, and that none had been given to any other state so far.',
  'Rights groups &amp; lawyers warned that 43&nbsp;people could not be found, and asked the two governments to tell where they were being held.',
]
  .map(
    (text) =>
      `<p>${text} <b>It</b> was the first time. ${'More is to be told of it on Friday, the office added, when the talks go on. '.repeat(3)}</p>`,
  )
  .join('\n')}
</article></main><aside><p>Subscribe to our newsletter, it is free</p></aside><footer><p>© The Example</p></footer></body></html>`;

describe('taking a document in', () => {
  it('keeps plain text as it is, and leads every offset back to its bytes', async () => {
    const text = `El ministro dijo «no» — 43 personas.\r\n${'línea\n'.repeat(500)}fin\u200F\0`;
    const document = await taken(text);
    expect(document.text).toBe(text);
    expect(document.map.length).toBeGreaterThan(2);
    expect(document.map.map((segment) => original(document, document.text.slice(segment.textStart, segment.textEnd))).length).toBe(
      document.map.length,
    );
    expect(original(document, 'fin')).toContain('fin\u200F\0');
    expect(document.map.at(-1)?.textEnd).toBe(text.length);
  });

  it('draws the article out of a page, without menus and notices, and leads back to its bytes', async () => {
    const document = await taken(ARTICLE, 'x');
    expect(document.source).toMatchObject({
      title: 'Minister: no list was asked for',
      publisher: 'The Example',
      published: '2025-02-04',
      language: 'en-GB',
      file: { mediaType: 'text/html', extractor: 'html/1' },
    });
    expect(document.text.startsWith('Minister: no list was asked for\n\nThe minister said on Tuesday')).toBe(true);
    expect(document.text).toContain('Rights groups & lawyers warned that 43\u00A0people');
    expect(document.text).not.toMatch(/newsletter|Home|©/);
    expect(original(document, 'Rights groups')).toMatch(/^Rights groups &amp; lawyers/);
  });

  it('reads a PDF page by page', async () => {
    const document = await taken(
      makePdf([['The two governments agreed', 'on 3 February.', 'It is secret.'], ['Second page here.']]),
      'x.txt',
    );
    expect(document.text).toBe('The two governments agreed on 3 February. It is secret.\n\nSecond page here.');
    expect(document.source).toMatchObject({ title: 'An agreement', published: '2025-02-04~', file: { mediaType: 'application/pdf' } });
    expect(original(document, 'Second')).toBe('{"kind":"page","page":2}');
  });

  it('reads a DOCX paragraph by paragraph', async () => {
    const document = await taken(makeDocx(['The first & only term.', 'A fee is paid.']), 'terms.bin');
    expect(document.text).toBe('The first & only term.\n\nA fee is paid.');
    expect(original(document, 'A fee')).toBe('{"kind":"paragraph","paragraph":2}');
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from('\uFEFFEl año “2025”')],
    ['UTF-16 little-endian with a mark', Buffer.from('\uFEFFEl año “2025”', 'utf16le')],
    ['UTF-16 big-endian with a mark', Buffer.from('\uFEFFEl año “2025”', 'utf16le').swap16()],
    ['UTF-16 without a mark', Buffer.from('El año “2025”', 'utf16le')],
    ['windows-1252', Buffer.from('El a\xF1o \x932025\x94', 'latin1')],
  ])('reads %s', async (_, bytes) => {
    expect((await taken(bytes)).text).toBe('El año “2025”');
  });

  it('follows the charset that a page declares, and the bytes where they say otherwise', async () => {
    const page = (body: string): string =>
      `<html><head><meta charset="windows-1251"><title>t</title></head><body><p>${body}</p></body></html>`;
    expect((await taken(Buffer.concat([Buffer.from(page('')), Buffer.from([0xcf, 0xf0, 0xe8])]), 'a.html')).text).toBe('При');
    expect((await taken(page('año'), 'a.html')).text).toBe('año');
  });

  it('does not write without a data folder, and keeps bytes and text by their hashes with one', async () => {
    const keepIn = join(folder, 'kept');
    const { source, text, map } = await taken(ARTICLE, 'x.html', { keepIn, title: 'As told by the person', published: '2025-02-05' });
    expect(source).toMatchObject({ title: 'As told by the person', published: '2025-02-05' });
    expect(await readKeptText(keepIn, source)).toBe(text);
    expect(await readKeptMap(keepIn, source)).toEqual(map);
    expect(await reHash(keepIn, [source])).toEqual({ files: 2, changed: [] });
    const sha256 = source.file?.sha256 ?? '';
    const path = join(keepIn, 'sources', sha256.slice(0, 2), sha256);
    expect(readFileSync(path, 'utf8')).toBe(ARTICLE);
    expect(readdirSync(join(keepIn, 'texts'))).toHaveLength(1);

    writeFileSync(path, ARTICLE.replace('43', '44'));
    rmSync(join(keepIn, 'texts', source.file?.textSha256 ?? ''));
    const { changed } = await reHash(keepIn, [source]);
    expect(changed.map(({ what }) => what)).toEqual(['changed', 'missing']);
    await expect(readKeptText(keepIn, source)).rejects.toMatchObject({ code: 'SOURCE_NOT_KEPT' });
    await taken(ARTICLE, 'x.html', { keepIn });
    expect((await reHash(keepIn, [source])).changed).toEqual([]);
  });
});

describe('what is refused', () => {
  it.each([
    ['SOURCE_EMPTY', ''],
    ['SOURCE_EMPTY', ' \n\t\u200F '],
    ['SOURCE_EMPTY', '<html><body><div id="root"></div><script>x()</script></body></html>'],
    [
      'SOURCE_ERROR_PAGE',
      '<html><head><title>404 Not Found</title></head><body><center><h1>404 Not Found</h1></center><hr>nginx</body></html>',
    ],
    [
      'SOURCE_ERROR_PAGE',
      '<html><head><title>The Example</title></head><body><h1>Sorry, the page you are looking for cannot be found</h1><p>Try the search.</p></body></html>',
    ],
    ['SOURCE_ERROR_PAGE', '<html><head><title>Página no encontrada</title></head><body><p>Vuelva al inicio.</p></body></html>'],
    ['SOURCE_ERROR_PAGE', 'HTTP Error 503: Service Unavailable'],
    [
      'SOURCE_WALL',
      '<html><head><title>Just a moment...</title></head><body><p>Verify you are human by completing the action below.</p></body></html>',
    ],
    ['SOURCE_WALL', '<html><body><form action="/in"><p>Welcome back</p><input name=u><input type="password"></form></body></html>'],
    ['SOURCE_WALL', '<html><body><h1>A story</h1><p>The minister said.</p><p>Subscribe to continue reading.</p></body></html>'],
    ['SOURCE_WALL', '<html><body><p>We value your privacy. Accept all cookies to continue.</p></body></html>'],
    ['SOURCE_WALL', '<html><body><p>Inicie sesión para continuar</p></body></html>'],
    ['SOURCE_WALL', '<html><body><noscript>x</noscript><p>Please enable JavaScript to continue.</p></body></html>'],
  ] as const)('%s: %s', async (code, page) => {
    expect(await refused(page)).toBe(code);
  });

  it('is not an article that only tells of such pages, or counts 404 people', async () => {
    expect((await taken('404 people were sent to Honduras, the minister said.')).text).toContain('404 people');
    expect((await taken(`The site asked to log in to continue. ${'The minister said no. '.repeat(100)}`)).text).toContain('log in');
  });

  it('names what a file of another kind seems to be', async () => {
    expect(await refused(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'a.txt')).toBe('SOURCE_UNKNOWN_TYPE');
    expect(await refused(Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'a.doc')).toBe('SOURCE_UNKNOWN_TYPE');
    expect(await refused(makeZip([{ name: 'xl/workbook.xml', content: '' }]), 'a.docx')).toBe('SOURCE_UNKNOWN_TYPE');
    expect(await refused(Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 251)))).toBe('SOURCE_UNKNOWN_TYPE');
  });

  it('a PDF that is cut off, at any byte, ends in a coded error or in what was left of it', async () => {
    const pdf = makePdf([['One page.'], ['Another page.']]);
    for (let length = 10; length < pdf.length; length += 97) {
      const result = await read(pdf.subarray(0, length), 'cut.pdf');
      if (result.ok) expect('One page.\n\nAnother page.').toContain(result.value.text);
      else expect(result.error.code).toMatch(/^SOURCE_(?:DAMAGED|NO_TEXT)$/);
    }
    expect(await refused(makePdf([[]]))).toBe('SOURCE_NO_TEXT');
  });

  it('a DOCX that is cut off, or unpacks to more than it may, whatever it claims', async () => {
    const bomb = { name: 'word/styles.xml', content: '', packed: deflateRawSync(Buffer.alloc(4_000_000)), claims: 10 };
    expect(await refused(makeDocx(['x'], [bomb]), 'a.docx', { limits: { ...LIMITS, unpacked: 1_000_000 } })).toBe('SOURCE_TOO_COMPLEX');
    const docx = makeDocx(['The text.']);
    expect(await refused(docx.subarray(0, docx.length - 30))).toBe('SOURCE_DAMAGED');
    expect(await refused(makeZip([{ name: 'word/document.xml', content: '<w:oops' }]))).toBe('SOURCE_DAMAGED');
  });

  it('HTML of a million elements inside each other, at once', async () => {
    expect(await refused(`<html><body>${'<div>'.repeat(1_000_000)}deep`, 'a.html')).toBe('SOURCE_TOO_COMPLEX');
  });

  it.each([
    ['line breaks', 'He said so.<br><br>', 19_000],
    ['spans', '<span>He said so. </span>', 39_000],
    ['unclosed comments', '<!--', 500_000],
    ['angle brackets', 'so < ', 500_000],
  ])('reads a row of %s in time that grows with its length only', async (_, piece, times) => {
    const begun = performance.now();
    await read(`<html><body><div>He said so. ${piece.repeat(times)}`);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it('does not mind an attribute of ten megabytes, or a hundred thousand elements in a row', async () => {
    expect((await taken(`<html><body><p title="${'x'.repeat(10_000_000)}">The minister said so.</p></body></html>`)).text).toBe(
      'The minister said so.',
    );
    expect((await taken(`<html><body>${'<p>He said so.</p>'.repeat(100_000)}</body></html>`)).map.length).toBe(100_000);
  });

  it('a text of 200 MB, before it is read', async () => {
    const path = join(folder, 'huge.txt');
    writeFileSync(path, 'a');
    truncateSync(path, 200_000_000);
    const result = await takeIn({ kind: 'path', path });
    expect(result.ok ? '' : result.error.message).toMatch(/huge\.txt has 200000000 bytes; at most 50000000 are read/);
  });

  it('what takes too long, and reads on with the next', async () => {
    const slow = `<html><body>${'<p>He said so.</p>'.repeat(100_000)}</body></html>`;
    const [first, second] = await Promise.all([
      read(slow, 'slow.html', { limits: { ...LIMITS, reading: 200 } }),
      read('The minister said so.', 'next.txt'),
    ]);
    expect(first.ok ? '' : first.error.message).toBe(
      'slow.html takes longer than 0.2 seconds to read. Split it, or read only the part that matters.',
    );
    expect(second.ok && second.value.text).toBe('The minister said so.');
  });

  it('a folder that documents cannot be kept in', async () => {
    const file = join(folder, 'no-folder');
    writeFileSync(file, '');
    expect(await refused('He said so.', 'a.txt', { keepIn: file })).toBe('OUTPUT_FAILED');
  });

  it('a file that is not there, and a folder', async () => {
    expect(await takeIn({ kind: 'path', path: join(folder, 'none') })).toMatchObject({ error: { code: 'SOURCE_NOT_FOUND' } });
    expect(await takeIn({ kind: 'path', path: folder })).toMatchObject({ error: { code: 'SOURCE_NOT_FOUND' } });
  });
});

describe('any bytes at all', () => {
  const whole = (document: Document): void => {
    let before = 0;
    for (const { textStart, textEnd, where } of document.map) {
      expect(textStart).toBeGreaterThanOrEqual(before);
      expect(textEnd).toBeGreaterThan(textStart);
      before = textEnd;
      if (where.kind === 'bytes') expect(0 <= where.start && where.start <= where.end && where.end <= document.bytes.length).toBe(true);
    }
    expect(before).toBeLessThanOrEqual(document.text.length);
  };
  const never = async (bytes: Uint8Array): Promise<void> => {
    const result = await read(bytes, 'fuzz');
    if (result.ok) whole(result.value);
    else expect(result.error.code).toMatch(/^SOURCE_/);
  };

  it('end in a document with a sound map or in a coded error', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 3_000 }), never), { numRuns: 200 });
  });

  it('as text in any script, with NUL and direction marks: the same text', async () => {
    const words = fc
      .string({ unit: 'binary', minLength: 1, maxLength: 300 })
      .map((text) => `Says 1: ${text.replaceAll(/\p{Surrogate}/gu, '')}\nend`);
    await fc.assert(
      fc.asyncProperty(words, async (text) => {
        const result = await read(text);
        if (result.ok && result.value.source.file?.mediaType === 'text/plain') expect(result.value.text).toBe(text);
      }),
      { numRuns: 200 },
    );
  });

  it('as broken HTML', async () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<div',
      '>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '<b>said',
      '&amp',
      '&#x0;',
      '"',
      "<a href='",
      '<td>',
      '\0',
      '<![CDATA[',
      '<svg><title>',
      'ñ',
    );
    const html = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 20 })), { maxLength: 60 })
      .map((pieces) => Buffer.from(`<!doctype html>${pieces.join('')}`));
    await fc.assert(fc.asyncProperty(html, never), { numRuns: 300 });
  });

  it('as a PDF or a DOCX with bytes changed', async () => {
    const sound = fc.constantFrom(makePdf([['One page.'], ['Another.']]), makeDocx(['The text.', 'More.']));
    const harm = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 12 });
    const changed = fc.tuple(sound, harm).map(([bytes, changes]) => {
      const copy = Buffer.from(bytes);
      for (const [at, byte] of changes) copy[at % copy.length] = byte;
      return copy;
    });
    await fc.assert(fc.asyncProperty(changed, never), { numRuns: 150 });
  });
});

describeShared('the real article', () => {
  it('is taken in character for character', async () => {
    const path = shared('sources/us-sv-offer.txt');
    const result = await takeIn({ kind: 'path', path }, { published: '2025-02-04', now: () => new Date('2026-01-02T03:04:05Z') });
    expect(result.ok && result.value.text).toBe(readFileSync(path, 'utf8'));
    expect(result.ok && result.value.source).toMatchObject({
      title: 'us-sv-offer',
      published: '2025-02-04',
      retrieved: '2026-01-02T03:04:05.000Z',
    });
  });
});
