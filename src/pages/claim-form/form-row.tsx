import type { Child } from 'hono/jsx';

/** Ids of the lists of known records and parties that inputs offer. */
export const RECORDS = 'known-records';
export const PARTIES = 'known-parties';

/** One question of a form: its label, the help under it, its inputs; `wrong` marks an answer that could not be taken. */
export function FormRow(props: {
  readonly name: string;
  readonly label: string;
  readonly help?: string;
  readonly wrong?: boolean;
  readonly children: Child;
  /** True where the row holds several inputs that have labels of their own. */
  readonly group?: true;
}) {
  const { name, label, help, wrong, group } = props;
  return (
    <div class={wrong === true ? 'form-row wrong' : 'form-row'} id={`row-${name}`}>
      {group === true ? (
        <p class="asked" id={`${name}-label`}>
          {label}
        </p>
      ) : (
        <label class="asked" id={`${name}-label`} for={name}>
          {label}
        </label>
      )}
      {help === undefined ? (
        ''
      ) : (
        <p class="help" id={`${name}-help`}>
          {help}
        </p>
      )}
      {props.children}
    </div>
  );
}
