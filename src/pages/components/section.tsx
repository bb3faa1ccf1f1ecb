import type { Child } from 'hono/jsx';

/** A part of a page with its heading and an anchor that stays the same in both languages. */
export function Section(props: { readonly id: string; readonly title: string; readonly note?: string; readonly children: Child }) {
  return (
    <section id={props.id} class={`part part-${props.id}`} aria-labelledby={`${props.id}-heading`}>
      <h2 id={`${props.id}-heading`}>{props.title}</h2>
      {props.note === undefined ? '' : <p class="note">{props.note}</p>}
      {props.children}
    </section>
  );
}

/** What a part says when nothing is recorded. */
export function Silence(props: { readonly children: Child }) {
  return <p class="silence">{props.children}</p>;
}
