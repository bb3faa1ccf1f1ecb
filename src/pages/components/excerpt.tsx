import { visibleControls } from '../visible-controls.ts';

const MARKS = /[\uE000\uE001]/u;

/** Words around a match; what stands between U+E000 and U+E001 is marked. Unpaired marks mark nothing more than the rest. */
export function Excerpt(props: { readonly text: string }) {
  const parts = visibleControls(props.text).split(MARKS);
  return <bdi>{parts.map((part, index) => (index % 2 === 1 ? <mark>{part}</mark> : <>{part}</>))}</bdi>;
}
