import { readFileSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import type { Party } from '../core/party.ts';
import { partyFinder } from './find-party.ts';
import { nameWords, slugOfName } from './name-words.ts';

const parties = JSON.parse(readFileSync(new URL('../../register/parties.json', import.meta.url), 'utf8')) as readonly Party[];
const find = partyFinder(parties);

describe('who is meant by a name, among the parties of the register', () => {
  it.each([
    ['Marco Rubio', 'marco-rubio'],
    ['Rubio', 'marco-rubio'],
    ['U.S. Secretary of State Marco Rubio', 'marco-rubio'],
    ['President Nayib Bukele', 'nayib-bukele'],
    ['Salvadoran President Nayib Bukele', 'nayib-bukele'],
    ['the president of El Salvador', 'nayib-bukele'],
    ['Jose Raul Mulino', 'jose-raul-mulino'],
    ['José Raúl Mulino', 'jose-raul-mulino'],
    ['Frank Abrego', 'frank-abrego'],
    ['U.S. officials', 'us-official-unnamed'],
    ['American officials', 'us-official-unnamed'],
    ['US officials', 'us-official-unnamed'],
    ['human rights groups', 'human-rights-groups'],
    ['rights groups', 'human-rights-groups'],
    ['the State Department', 'us-state-department'],
    ['US Department of Homeland Security', 'us-dhs'],
    ['the Department of Homeland Security', 'us-dhs'],
    ['DHS', 'us-dhs'],
    ['ICE', 'us-ice'],
    ['Human Rights Watch', 'human-rights-watch'],
    ['the Salvadoran government', 'sv-government'],
    ['the government of Rwanda', 'rw-government'],
    ['el gobierno de Panamá', undefined],
    ['the UN refugee agency', undefined],
    ['UNHCR', 'unhcr'],
    ['Reuters', 'reuters'],
    ['the Associated Press', 'associated-press'],
    ['Costa Rican officials', undefined],
    ['Marco', undefined],
    ['a police officer', undefined],
    ['officials', undefined],
    ['the president', undefined],
    ['', undefined],
  ])('%s: %s', (name, id) => {
    expect(find(name)).toBe(id);
  });

  it('finds every party of the register under its own name, if no other bears it', () => {
    const missed = parties.filter((party) => find(party.name) !== party.id);
    expect(missed.map((party) => party.id)).toEqual([]);
  });

  it('makes a plain id of any name', () => {
    expect(['U.S. officials', 'The García-Núñez office', 'O’Neill', '…'].map(slugOfName)).toEqual([
      'us-officials',
      'garcia-nunez-office',
      'o-neill',
      'unnamed',
    ]);
    expect(nameWords('U.S. officials (not named)')).toEqual(nameWords('American official'));
  });
});
