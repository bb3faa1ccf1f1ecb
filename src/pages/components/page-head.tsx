import type { Child } from 'hono/jsx';

/** The head of a page: what kind of thing it is, its name, and a few words on it. */
export function PageHead(props: { readonly kicker?: Child; readonly title: Child; readonly children?: Child }) {
  return (
    <header class="page-head">
      {props.kicker === undefined ? '' : <p class="kicker">{props.kicker}</p>}
      <h1>{props.title}</h1>
      {props.children}
    </header>
  );
}
