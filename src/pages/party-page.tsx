import type { PartyAccount } from '../accounts/party-account.ts';
import { PageHead } from './components/page-head.tsx';
import { RecordGroups } from './components/record-groups.tsx';
import { Section, Silence } from './components/section.tsx';
import { Name, SpeakerName } from './components/speaker-name.tsx';
import { countryWords } from './country-words.ts';
import { Layout, pageOf } from './layout.tsx';
import { nameWords } from './name-words.ts';
import type { Site } from './site.ts';
import { ROUTES } from './urls.ts';
import { PARTY_KIND_WORDS } from './words/choices.ts';
import { PARTY_PHRASES, PARTY_WORDS as W } from './words/party.ts';
import { RECORD_KIND_WORDS } from './words/records.ts';

/** The page of a party: who it is and everything that it says. */
export function partyPage(account: PartyAccount, site: Site): string {
  const { language } = site;
  const { party } = account;
  const kind = party === undefined ? RECORD_KIND_WORDS.party[language] : PARTY_KIND_WORDS[party.kind][language];
  const country = party?.country ?? null;
  return pageOf(
    <Layout site={site} title={nameWords(account.name, language).text} section={ROUTES.parties}>
      <PageHead
        kicker={country === null ? kind : `${kind} · ${countryWords(country, language)}`}
        title={<Name speaker={account} language={language} />}
      >
        {party === undefined ? <p class="note">{W.notDescribed[language]}</p> : ''}
        {party?.office === undefined ? (
          ''
        ) : (
          <p>
            <Name speaker={{ name: party.office }} language={language} />
          </p>
        )}
        {account.partOf === undefined ? (
          ''
        ) : (
          <p>
            {W.partOf[language]} <SpeakerName speaker={account.partOf} site={site} />
          </p>
        )}
        {party?.joint === true ? <p class="note">{W.joint[language]}</p> : ''}
        <p class="weight">{PARTY_PHRASES.claims[language](account.claims, account.said.length)}</p>
      </PageHead>
      {account.members.length === 0 ? (
        ''
      ) : (
        <Section id="members" title={W.members[language]}>
          <ul class="plain-list">
            {account.members.map((member) => (
              <li>
                <SpeakerName speaker={member} site={site} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      <Section id="said" title={W.said[language]}>
        {account.said.length === 0 ? <Silence>{W.saidNone[language]}</Silence> : <RecordGroups groups={account.said} site={site} />}
      </Section>
    </Layout>,
  );
}
