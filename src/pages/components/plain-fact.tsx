import type { Child } from 'hono/jsx';

/** A row of a description: a name and what it is, without claims behind it (such as the size of a kept file). */
export function PlainFact(props: { readonly name: string; readonly children: Child }) {
  return (
    <div class="fact">
      <dt>{props.name}</dt>
      <dd>{props.children}</dd>
    </div>
  );
}
