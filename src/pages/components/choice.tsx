import type { Language } from '../../core/words.ts';

/** One value of a choice and what it is called. */
export interface Option {
  readonly value: string;
  readonly words: string;
}

/** A labelled list to choose one value from; the first entry chooses none. */
export function Choice(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  readonly none: string;
}) {
  return (
    <p class="choice">
      <label for={props.name}>{props.label}</label>
      <select id={props.name} name={props.name}>
        <option value="">{props.none}</option>
        {props.options.map(({ value, words }) => (
          <option value={value} selected={value === props.value}>
            {words}
          </option>
        ))}
      </select>
    </p>
  );
}

/** Options in the order of the language's alphabet. */
export const inOrder = (options: readonly Option[], language: Language): readonly Option[] =>
  options.toSorted((a, b) => a.words.localeCompare(b.words, language));
