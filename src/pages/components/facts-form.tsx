import type { Child } from 'hono/jsx';

import type { Language } from '../../core/words.ts';
import { COMPLETE } from '../../engines/terms/read-form.ts';
import type { FactDeclaration, Rulebook } from '../../engines/terms/rule.ts';
import { groupBy } from '../../core/group-by.ts';
import { wordWords } from '../terms/fact-words.ts';
import { TEST_PHRASES, TEST_WORDS as W } from '../words/test-page.ts';

/** What a form holds: the text of each field, and those that could not be read. */
export interface FormState {
  readonly fields: ReadonlyMap<string, string>;
  readonly unreadable: ReadonlySet<string>;
}

/** Groups that stand open at first: whoever comes with a client knows these. */
const OPEN: ReadonlySet<string> = new Set(['transfer', 'person']);

/** Every fact that rules may ask for, group by group, in plain words; unknown unless somebody says otherwise. */
export function FactsFields(props: { readonly rulebook: Rulebook; readonly state: FormState; readonly language: Language }) {
  const { rulebook, state, language } = props;
  const facts = groupBy(rulebook.facts.values(), (fact) => fact.group ?? (fact.name.startsWith('said_') ? 'said' : ''));
  const headings = new Map([
    ...[...rulebook.groups].map(([id, words]) => [id, words[language]] as const),
    ['said', W.inWords[language]] as const,
    ['', W.otherFacts[language]] as const,
  ]);
  return (
    <>
      {[...headings].map(([id, heading]) => {
        const group = facts.get(id) ?? [];
        const known = group.filter(({ name }) => (state.fields.get(name) ?? '') !== '' || state.fields.has(name + COMPLETE)).length;
        if (group.length === 0) return '';
        return (
          <details class="fact-group" open={OPEN.has(id) || id === 'said' || known > 0}>
            <summary>
              <h3>{heading}</h3>{' '}
              <span class="who">
                {known === 0 ? TEST_PHRASES.facts[language](group.length) : TEST_PHRASES.known[language](known, group.length)}
              </span>
            </summary>
            {group.map((fact) => (
              <FactField fact={fact} state={state} language={language} />
            ))}
          </details>
        );
      })}
    </>
  );
}

function FactField(props: { readonly fact: FactDeclaration; readonly state: FormState; readonly language: Language }) {
  const { fact, state, language } = props;
  const { name } = fact;
  const value = state.fields.get(name) ?? '';
  const wrong = state.unreadable.has(name);
  switch (fact.type) {
    case 'flag':
      return <FlagField fact={fact} value={value} language={language} />;
    case 'text':
      return fact.words === undefined ? (
        <Labelled fact={fact} wrong={wrong} language={language}>
          <input id={name} name={name} value={value} maxlength={200} />
        </Labelled>
      ) : (
        <Labelled fact={fact} wrong={wrong} language={language}>
          <select id={name} name={name}>
            <option value="">{W.unknown[language]}</option>
            {fact.words.map((word) => (
              <option value={word} selected={word === value}>
                {wordWords(word, fact, language)}
              </option>
            ))}
          </select>
        </Labelled>
      );
    case 'number':
    case 'date':
    case 'country':
    case 'countries':
      return (
        <Labelled fact={fact} wrong={wrong} language={language}>
          <input
            id={name}
            name={name}
            value={value}
            maxlength={400}
            autocomplete="off"
            aria-describedby={`${name}-hint`}
            {...(wrong ? { 'aria-invalid': 'true' } : {})}
            {...(fact.type === 'country' ? { list: 'countries' } : {})}
          />
          {fact.type === 'countries' ? (
            <label class="complete">
              <input type="checkbox" name={name + COMPLETE} value="yes" checked={state.fields.has(name + COMPLETE)} />{' '}
              {W.complete[language]}
            </label>
          ) : (
            ''
          )}
        </Labelled>
      );
    default:
      return fact.type satisfies never;
  }
}

function Labelled(props: {
  readonly fact: FactDeclaration;
  readonly wrong: boolean;
  readonly language: Language;
  readonly children: Child;
}) {
  const { fact, wrong, language } = props;
  const hint = W[`${fact.type}Hint`][language];
  return (
    <div class={wrong ? 'fact-field wrong' : 'fact-field'}>
      <label for={fact.name}>{fact.describes[language]}</label>
      <span class="field-input">
        {props.children}
        {hint === '' && !wrong ? (
          ''
        ) : (
          <span class="hint" id={`${fact.name}-hint`}>
            {wrong ? <strong>{W.unreadable[language]} </strong> : ''}
            {hint}
          </span>
        )}
      </span>
    </div>
  );
}

function FlagField(props: { readonly fact: FactDeclaration; readonly value: string; readonly language: Language }) {
  const { fact, value, language } = props;
  const chosen = value === 'yes' || value === 'no' ? value : '';
  const choices = [
    ['yes', W.yes],
    ['no', W.no],
    ['', W.unknown],
  ] as const;
  return (
    <fieldset class="fact-field">
      <legend>{fact.describes[language]}</legend>
      <span class="field-input choices">
        {choices.map(([choice, words]) => (
          <label>
            <input type="radio" name={fact.name} value={choice} checked={choice === chosen} /> {words[language]}
          </label>
        ))}
      </span>
    </fieldset>
  );
}
