import type { Site } from '../site.ts';

/** What shows the server that a form is one of its own. First in every form that writes. */
export function FormToken(props: { readonly writing: NonNullable<Site['writing']> }) {
  return <input type="hidden" name="token" value={props.writing.token} />;
}
