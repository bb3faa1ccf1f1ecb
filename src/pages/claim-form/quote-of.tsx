import type { QuoteAt, QuotePlace } from '../../accounts/quote-place.ts';
import type { SourceId } from '../../core/claim.ts';
import { DocumentWords } from '../components/document-words.tsx';
import type { Site } from '../site.ts';
import { PATHS } from '../urls.ts';
import { FORM_WORDS as W } from '../words/claim-form.ts';

/** The words that carry the claim, among those around them; or the question for them, where they are not told or not found. */
export function QuoteOf(props: { readonly place: QuotePlace; readonly about: string; readonly source: SourceId; readonly site: Site }) {
  const { place, about, source, site } = props;
  const { language } = site;
  const ask = (words: string, quote: string) => (
    <form class="form-rows" method="get" action={site.href(PATHS.addClaim(source))}>
      <div class="form-row wrong" id="row-words">
        <label class="asked" for="quote">
          {words}
        </label>
        <textarea id="quote" name="quote" rows={4} required>
          {'\n'}
          {quote}
        </textarea>
      </div>
      <input type="hidden" name="about" value={about} />
      <button class="primary">{W.find[language]}</button>
    </form>
  );
  switch (place.kind) {
    case 'at':
      return (
        <figure class="place">
          <figcaption>{W.words[language]}</figcaption>
          <Around at={place.at} site={site} />
        </figure>
      );
    case 'whole':
      return <p class="notice">{W.whole[language]}</p>;
    case 'missing':
      return ask(W.quoteMissing[language], '');
    case 'unknown':
      return ask(W.quoteUnknown[language], place.quote);
    case 'several':
      return (
        <>
          <p>{W.quoteSeveral[language]}</p>
          <ol class="places">
            {place.places.map((at) => (
              <li>
                <a
                  href={`${site.href(PATHS.addClaim(source))}?${new URLSearchParams({ about, start: String(at.start), end: String(at.end) }).toString()}`}
                >
                  <Around at={at} site={site} />
                </a>
              </li>
            ))}
          </ol>
        </>
      );
    default:
      return place satisfies never;
  }
}

function Around(props: { readonly at: QuoteAt; readonly site: Site }) {
  const { at } = props;
  const { language } = props.site;
  return (
    <span class="around">
      {'… '}
      <DocumentWords text={at.before} language={language} />
      <mark>
        <DocumentWords text={at.quote} language={language} />
      </mark>
      <DocumentWords text={at.after} language={language} />
      {' …'}
    </span>
  );
}
