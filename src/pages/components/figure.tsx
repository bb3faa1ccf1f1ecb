import type { Child } from 'hono/jsx';

import type { Figure, FigureScope, FigureSide } from '../../accounts/figure.ts';
import { recordKind } from '../../core/claim.ts';
import { fieldOf } from '../../core/vocabulary.ts';
import { dateWords } from '../date-words.ts';
import { fieldWords } from '../field-words.ts';
import { scopeWords } from '../scope-words.ts';
import type { Site } from '../site.ts';
import { valueWords } from '../value-words.ts';
import { CLAIM_PHRASES, CLAIM_WORDS } from '../words/claim.ts';
import { SCOPE_WORDS } from '../words/scopes.ts';
import { SpeakersInShort } from './speaker-name.tsx';
import { StandingMark } from './standing-mark.tsx';
import { Unfolding } from './unfolding.tsx';
import { WordsList, WordsOf } from './words-of.tsx';

/** One field as a row: its name, then every figure with its standing, each unfolding its claims. */
export function FigureRow(props: { readonly figure: Figure; readonly site: Site; readonly label?: string }) {
  const { figure, site } = props;
  return (
    <div class="fact">
      <dt>{props.label ?? fieldWords(figure.record, figure.field, site.language)}</dt>
      <dd>
        {figure.scopes.map((scope) => (
          <ScopeFigure figure={figure} scope={scope} site={site} />
        ))}
      </dd>
    </div>
  );
}

/** One figure of a field. Where speakers disagree, the sides stand beside each other, none before the other by rank. */
export function ScopeFigure(props: { readonly figure: Figure; readonly scope: FigureScope; readonly site: Site }) {
  const { figure, scope, site } = props;
  const sides = scope.sides.map((side) => <SideFigure figure={figure} scope={scope} side={side} site={site} />);
  return scope.standing === 'contested' ? (
    <div class="contest">
      <p class="contest-head">
        <StandingMark standing="contested" language={site.language} />
        <ScopeLabel scope={scope} site={site} />
      </p>
      <div class="sides">{sides}</div>
      {scope.between.length === 0 ? (
        ''
      ) : (
        <Unfolding claims={scope.between} site={site}>
          <span class="who">
            {CLAIM_WORDS.between[site.language]} · {CLAIM_PHRASES.claims[site.language](scope.between.length)}
          </span>
        </Unfolding>
      )}
    </div>
  ) : (
    <div class="held">
      <ScopeLabel scope={scope} site={site} />
      {sides}
    </div>
  );
}

function ScopeLabel(props: { readonly scope: FigureScope; readonly site: Site }) {
  const phrases = scopeWords(props.scope.scope, props.site.language);
  return phrases.length === 0 ? (
    <></>
  ) : (
    <span class="scope">
      <WordsList phrases={phrases} language={props.site.language} />
    </span>
  );
}

/** One side with who holds it; in a contest its own claims only, with what its speakers have since replaced. */
function SideFigure(props: {
  readonly figure: Figure;
  readonly scope: FigureScope;
  readonly side: FigureSide;
  readonly site: Site;
}): Child {
  const { figure, scope, side, site } = props;
  const { language } = site;
  const speakers = new Set(side.speakers.map((speaker) => speaker.id));
  const replaced = scope.superseded.filter((view) => speakers.has(view.speaker.id));
  const changes = fieldOfFigure(figure)?.changes === true && scope.scope.on === undefined;
  return (
    <div class="side">
      <Unfolding claims={side.claims} superseded={replaced} site={site}>
        <FigureValue figure={figure} scope={scope} side={side} site={site} />{' '}
        {scope.standing === 'contested' ? '' : <StandingMark standing={side.standing} language={language} />}
        <AlsoTold figure={figure} scope={scope} side={side} site={site} />
        <span class="who">
          {changes && side.on !== undefined ? `${SCOPE_WORDS.asOf[language](dateWords(side.on, language))} · ` : ''}
          {<SpeakersInShort speakers={side.speakers} language={language} />} · {CLAIM_PHRASES.claims[language](side.claims.length)}
        </span>
      </Unfolding>
    </div>
  );
}

/** Other values that claims of the side give, which agree with it by leaving room: who said "nearly 300" did not say "about 250". */
function AlsoTold(props: { readonly figure: Figure; readonly scope: FigureScope; readonly side: FigureSide; readonly site: Site }) {
  const { figure, scope, side, site } = props;
  const { language } = site;
  const words = (value: FigureSide['value']): string =>
    valueWords({ record: figure.record, field: figure.field, value, scope: scope.scope }, language).text;
  const type = fieldOfFigure(figure)?.type;
  const told = type === 'text' || type === 'ref' ? [] : side.claims.map(({ claim }) => words(claim.value));
  const others = [...new Set(told)].filter((each) => each !== words(side.value));
  return others.length === 0 ? <></> : <span class="also">{CLAIM_PHRASES.alsoTold[language](others.join('; '))}</span>;
}

/** The value of one side in words, numbers set as figures. */
function FigureValue(props: { readonly figure: Figure; readonly scope: FigureScope; readonly side: FigureSide; readonly site: Site }) {
  const { figure, scope, side, site } = props;
  const type = fieldOfFigure(figure)?.type;
  const valued = { record: figure.record, field: figure.field, value: side.value, scope: scope.scope, refers: side.claims[0]?.refers };
  return (
    <span class={type === 'count' || type === 'money' ? 'value number' : 'value'}>
      <WordsOf phrase={valueWords(valued, site.language)} language={site.language} />
    </span>
  );
}

function fieldOfFigure(figure: Figure) {
  const kind = recordKind(figure.record);
  return kind === undefined ? undefined : fieldOf(kind, figure.field);
}
