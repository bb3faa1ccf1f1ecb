import { actWords } from '../act-words.ts';
import type { ClaimView } from '../../accounts/claim-view.ts';
import type { Site } from '../site.ts';
import { DateOf } from './date.tsx';
import { RecordTitle } from './record-title.tsx';
import { SpeakerName } from './speaker-name.tsx';
import { ClaimClause } from './statement.tsx';
import { Unfolding } from './unfolding.tsx';

/** One claim in a list that mixes records: the day, who says what, and which record it is about. */
export function ClaimEntry(props: { readonly view: ClaimView; readonly site: Site; readonly withoutRecord?: boolean }) {
  const { view, site } = props;
  const { language } = site;
  return (
    <li class="entry">
      <p class="when">
        <DateOf edtf={view.claim.saidOn} language={language} />
      </p>
      <p class="said">
        <SpeakerName speaker={view.speaker} site={site} office={false} /> <em>{actWords(view.claim.act, view.speaker, language)}</em>
      </p>
      <Unfolding claims={[view]} site={site} withoutSpeaker>
        <ClaimClause view={view} site={site} />
      </Unfolding>
      {props.withoutRecord === true ? (
        ''
      ) : (
        <p class="about">
          <RecordTitle record={view.claim.record} name={view.recordName} site={site} />
        </p>
      )}
    </li>
  );
}
