import type { ArrangementSummary } from '../../accounts/front.ts';
import { ARRANGEMENT_KINDS, STATUSES } from '../../core/vocabulary.ts';
import { countryWords } from '../country-words.ts';
import type { Site } from '../site.ts';
import { choiceWords } from '../value-words.ts';
import { FRONT_WORDS as W } from '../words/front.ts';
import { Choice, inOrder, type Option } from './choice.tsx';

/** What a reader may narrow the list of arrangements by, as it stands in the address: `?sends=US&kind=transit`. */
export interface ArrangementChoice {
  readonly sends?: string;
  readonly receives?: string;
  readonly kind?: string;
  readonly status?: string;
}

/** The form that narrows the list. */
export function ArrangementFilters(props: {
  readonly arrangements: readonly ArrangementSummary[];
  readonly choice: ArrangementChoice;
  readonly site: Site;
}) {
  const { arrangements, choice, site } = props;
  const { language } = site;
  const countries = (codes: readonly (string | undefined)[]): readonly Option[] =>
    inOrder(
      [...new Set(codes)].flatMap((code) => (code === undefined ? [] : [{ value: code, words: countryWords(code, language) }])),
      language,
    );
  const choices = (field: string, values: readonly string[]): readonly Option[] =>
    values.map((value) => ({ value, words: choiceWords({ name: field }, value, language) }));
  return (
    <form class="filters" method="get" action={site.href(site.path)} aria-label={W.filters[language]}>
      <Choice
        name="sends"
        label={W.sends[language]}
        value={choice.sends}
        options={countries(arrangements.map((each) => each.sends))}
        none={W.all[language]}
      />
      <Choice
        name="receives"
        label={W.receives[language]}
        value={choice.receives}
        options={countries(arrangements.map((each) => each.receives))}
        none={W.all[language]}
      />
      <Choice
        name="kind"
        label={W.kind[language]}
        value={choice.kind}
        options={choices('kind', ARRANGEMENT_KINDS)}
        none={W.all[language]}
      />
      <Choice
        name="status"
        label={W.statusFilter[language]}
        value={choice.status}
        options={choices('status', STATUSES)}
        none={W.all[language]}
      />
      <button type="submit">{W.show[language]}</button>
    </form>
  );
}
