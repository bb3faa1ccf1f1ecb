import type { Ends } from './pattern.ts';

/** Arrangements that the world knows of, or has known: who sends, then who receives. */
const ROWS = [
  'US SV GT HN CR PA MX EC PY BO BZ DM KN LC AG GD VC GY BS RW UG SZ SS GH GQ CM CD LR SN GM NG LY XK PW UZ KZ MN',
  'AU NR PG KH MY US',
  'GB RW AL FR XK SH',
  'IL RW UG',
  'IT AL LY TN',
  'DK XK RW',
  'NL UG',
  'SE EE',
  'NO NL',
  'BE NL EE XK',
  'DE UZ RW GE AF',
  'AT UZ RW',
  'EU TR TN MR LY EG NE',
  'GR TR',
  'ES MA MR SN GM',
  // Between these two it is Canada that sends people back; where a text says otherwise it is turned round.
  'CA US',
  'US CA',
  'PA CO EC',
  'DZ NE ML',
  'TN LY DZ',
  'LY RW NE',
];

const KNOWN: ReadonlySet<string> = new Set(
  ROWS.flatMap((row) => {
    const [from = '', ...to] = row.split(' ');
    return to.map((code) => `${from} ${code}`);
  }),
);

/** True for two states of which the first is known to send people to the second: a document that names both is likelier about them. */
export const isKnown = (from: string, to: string): boolean => KNOWN.has(`${from} ${to}`);

/**
 * The pair that the states of one sentence are known to form, where it is not the one spoken of so far: "Norway rented a Dutch
 * prison" in a text about Sweden. Of one end alone, the other stays: "Honduras put its name to one" beside the United States, where
 * the sentence tells of a deal. Undefined where the sentence leaves it as it was.
 */
export function knownAmong(acting: ReadonlySet<string>, before: Ends, main: Ends, deals: boolean): Ends | undefined {
  const codes = [...acting];
  const pairs = codes.flatMap((sends) => codes.flatMap((receives) => (isKnown(sends, receives) ? [{ sends, receives }] : [])));
  if (pairs.some(({ sends, receives }) => sends === main.sends && receives === main.receives)) return undefined;
  const [pair] = pairs;
  if (pair !== undefined && pairs.length === 1) return pair;
  if (pairs.length > 0 || codes.includes(main.receives ?? '')) return undefined;
  const { sends, receives } = before;
  const others = codes.filter((code) => code !== main.sends && code !== receives);
  const [other] = others;
  if (other === undefined || others.length > 1) return undefined;
  // The United States sends to so many states that naming one is not enough.
  if ((deals || sends !== 'US') && sends !== null && isKnown(sends, other)) return { sends, receives: other };
  if (receives !== null && !codes.includes(main.sends ?? '') && isKnown(other, receives)) return { sends: other, receives };
  return undefined;
}
