import type { About } from './document.ts';
import { edtfDay } from './edtf-day.ts';
import type { Outline } from './html-outline.ts';

const TITLE_METAS = ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'citation_title'];
const PUBLISHER_METAS = ['og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'citation_publisher'];
const DATE_METAS = [
  'article:published_time',
  'og:article:published_time',
  'datepublished',
  'parsely-pub-date',
  'citation_publication_date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'pubdate',
  'publishdate',
  'date',
];

/** What a page says about itself: JSON-LD (schema.org) first, then meta tags, then its headings and `<time>` elements. */
export function htmlAbout(outline: Outline): About {
  const linked = outline.jsonLd.flatMap(objectsOf);
  const metas = new Map([...outline.metas].reverse());
  const meta = (names: readonly string[]): string | undefined =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined && content !== '');
  const headline = outline.blocks.find((block) => block.heading === 1 && !block.furniture)?.text;

  const title = text(linked, 'headline') ?? meta(TITLE_METAS) ?? headline ?? outline.title;
  const publisher = publisherOf(linked) ?? meta(PUBLISHER_METAS);
  const published = [text(linked, 'datePublished'), meta(DATE_METAS), ...timesOf(outline)].map(edtfDay).find((day) => day !== undefined);
  const language = languageTag(outline.language ?? text(linked, 'inLanguage') ?? meta(['og:locale', 'content-language']));
  return {
    ...(title !== '' && { title: title.replaceAll(/\s+/g, ' ') }),
    ...(publisher !== undefined && { publisher }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
}

/** A `<time>` that is marked as publication, else the only ones there are if they agree. */
function timesOf({ times }: Outline): readonly string[] {
  const marked = times.filter((time) => time.published).map((time) => time.datetime);
  const days = new Set(times.map((time) => edtfDay(time.datetime)));
  return days.size === 1 ? [...marked, ...times.map((time) => time.datetime)] : marked;
}

type JsonObject = Readonly<Record<string, unknown>>;

/** The objects of a JSON-LD script that describe a written work, those of its `@graph` too; nothing for one that is no JSON. */
function objectsOf(script: string): readonly JsonObject[] {
  try {
    const found: unknown = JSON.parse(script);
    const tops = Array.isArray(found) ? found : [found];
    const all = tops.filter(isObject).flatMap((top) => [top, ...(Array.isArray(top['@graph']) ? top['@graph'].filter(isObject) : [])]);
    return all.filter((object) =>
      /Article|Posting|Report|WebPage|CreativeWork|Legislation|Document/i.test(JSON.stringify(object['@type'] ?? '')),
    );
  } catch {
    return [];
  }
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(objects: readonly JsonObject[], key: string): string | undefined {
  const found = objects.map((object) => object[key]).find((value) => typeof value === 'string' && value.trim() !== '');
  return typeof found === 'string' ? found.trim() : undefined;
}

function publisherOf(objects: readonly JsonObject[]): string | undefined {
  const publishers = objects.flatMap((object) => object['publisher']).filter(isObject);
  return text(publishers, 'name');
}

function languageTag(tag: string | undefined): string | undefined {
  const found = /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*/i.exec(tag?.trim() ?? '')?.[0];
  return found?.replaceAll('_', '-');
}
