import mammoth from 'mammoth';

import { HabeasError } from '../core/errors.ts';
import type { About, Extracted, Segment } from './document.ts';
import { edtfDay } from './edtf-day.ts';
import { outlineOf } from './html-outline.ts';
import type { Limits } from './limits.ts';
import { unzip, zipEntries, type ZipEntry } from './zip.ts';

/**
 * The text of a DOCX paragraph by paragraph (a table's row counts as one); the map leads to paragraphs, from 1.
 * Everything is unpacked once within the limit before the library sees it, so that an archive which claims to be small cannot fill the memory.
 * Throws SOURCE_DAMAGED or SOURCE_TOO_COMPLEX, naming the file and the part inside it.
 */
export async function readDocx(bytes: Uint8Array, name: string, limits: Limits): Promise<Extracted> {
  const entries = zipEntries(bytes);
  if (entries.length === 0) throw damaged(name, `its directory is missing after ${bytes.length} bytes; the file was cut off`);
  const core = checkedParts(bytes, entries, name, limits);
  const html = await htmlOf(bytes, name);
  const blocks = outlineOf(html, limits.depth).blocks;
  const map: Segment[] = [];
  let text = '';
  blocks.forEach((block, index) => {
    if (text !== '') text += '\n\n';
    map.push({ textStart: text.length, textEnd: text.length + block.text.length, where: { kind: 'paragraph', paragraph: index + 1 } });
    text += block.text;
  });
  const heading = blocks.find((block) => block.heading === 1)?.text;
  return {
    text,
    map,
    about: aboutOf(core, heading),
    extractor: 'docx/1',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  };
}

/** Unpacks every part within the limit; returns the document's properties as XML, empty where it has none. */
function checkedParts(bytes: Uint8Array, entries: readonly ZipEntry[], name: string, limits: Limits): string {
  let left = limits.unpacked;
  let core = '';
  for (const entry of entries) {
    try {
      const part = unzip(bytes, entry, left);
      left -= part.length;
      if (entry.name === 'docProps/core.xml') core = new TextDecoder().decode(part);
    } catch (cause) {
      if (cause instanceof Error && 'code' in cause && cause.code === 'ERR_BUFFER_TOO_LARGE') {
        const message = `${name} unpacks to more than ${limits.unpacked} bytes (in ${entry.name}).`;
        throw new HabeasError('SOURCE_TOO_COMPLEX', message, { name, part: entry.name }, cause);
      }
      throw damaged(name, `${entry.name} inside it cannot be unpacked`, cause);
    }
  }
  return core;
}

async function htmlOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    const convertImage = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    return (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage, externalFileAccess: false })).value;
  } catch (cause) {
    throw damaged(name, 'its main part is no readable document', cause);
  }
}

function damaged(name: string, why: string, cause?: unknown): HabeasError {
  return new HabeasError('SOURCE_DAMAGED', `${name} is damaged: ${why}. Save it anew from its own program.`, { name }, cause);
}

/** The properties tell when the file was made, not when it was published: hence EDTF's `~`. */
function aboutOf(core: string, heading: string | undefined): About {
  const property = (tag: string): string | undefined => {
    const found = new RegExp(`<${tag}(?:\\s[^>]{0,200})?>([^<]{1,500})</${tag}>`).exec(core)?.[1]?.trim();
    return found === '' ? undefined : found;
  };
  const title = property('dc:title') ?? heading;
  const made = edtfDay(property('dcterms:created'));
  const language = property('dc:language');
  return {
    ...(title !== undefined && { title }),
    ...(made !== undefined && { published: `${made}~` }),
    ...(language !== undefined && /^[a-z]{2,3}\b/i.test(language) && { language }),
  };
}
