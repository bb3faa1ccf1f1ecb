/**
 * Which countries a named region holds, so that `region:africa` and `UG` can be compared.
 *
 * Sources: UN Statistics Division, Standard Country or Area Codes for Statistical Use (M49),
 * https://unstats.un.org/unsd/methodology/m49/ (sub-regions); for Taiwan and Kosovo, which M49 does not list, their geography;
 * EU: https://european-union.europa.eu/principles-countries-history/eu-countries_en (27 since 2020);
 * CARICOM: https://caricom.org/member-states-and-associate-members/ (15 full members).
 * Central America is the seven states of the isthmus, as its governments mean it; M49 counts Mexico in. Latin America is M49's
 * "Latin America and the Caribbean". Membership is that of 2026: a claim about an earlier year is read with today's table.
 */
const MEMBERS = {
  'north-africa': 'DZ EG EH LY MA SD TN',
  'west-africa': 'BF BJ CI CV GH GM GN GW LR ML MR NE NG SH SL SN TG',
  'central-africa': 'AO CD CF CG CM GA GQ ST TD',
  'east-africa': 'BI DJ ER ET IO KE KM MG MU MW MZ RE RW SC SO SS TF TZ UG YT ZM ZW',
  'southern-africa': 'BW LS NA SZ ZA',
  caribbean: 'AG AI AW BB BL BQ BS CU CW DM DO GD GP HT JM KN KY LC MF MQ MS PR SX TC TT VC VG VI',
  'central-america': 'BZ CR GT HN NI PA SV',
  'south-america': 'AR BO BR BV CL CO EC FK GF GS GY PE PY SR UY VE',
  'north-america': 'BM CA GL MX PM US',
  'central-asia': 'KG KZ TJ TM UZ',
  'east-asia': 'CN HK JP KP KR MN MO TW',
  'southeast-asia': 'BN ID KH LA MM MY PH SG TH TL VN',
  'south-asia': 'AF BD BT IN IR LK MV NP PK',
  'west-asia': 'AE AM AZ BH CY GE IL IQ JO KW LB OM PS QA SA SY TR YE',
  'eastern-europe': 'BG BY CZ HU MD PL RO RU SK UA',
  'northern-europe': 'AX DK EE FI FO GB GG IE IM IS JE LT LV NO SE SJ',
  'southern-europe': 'AD AL BA ES GI GR HR IT ME MK MT PT RS SI SM VA XK',
  'western-europe': 'AT BE CH DE FR LI LU MC NL',
  oceania: 'AS AU CC CK CX FJ FM GU HM KI MH MP NC NF NR NU NZ PF PG PN PW SB TK TO TV UM VU WF WS',
  antarctica: 'AQ',
} as const;

const UNIONS = {
  africa: ['north-africa', 'west-africa', 'central-africa', 'east-africa', 'southern-africa'],
  'sub-saharan-africa': ['west-africa', 'central-africa', 'east-africa', 'southern-africa'],
  'latin-america': ['caribbean', 'central-america', 'south-america', 'MX'],
  americas: ['caribbean', 'central-america', 'south-america', 'north-america'],
  asia: ['central-asia', 'east-asia', 'southeast-asia', 'south-asia', 'west-asia'],
  europe: ['eastern-europe', 'northern-europe', 'southern-europe', 'western-europe'],
} as const satisfies Record<string, readonly (keyof typeof MEMBERS | 'MX')[]>;

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' ');
const CARICOM = 'AG BB BS BZ DM GD GY HT JM KN LC MS SR TT VC'.split(' ');

const codes = (part: keyof typeof MEMBERS | 'MX'): readonly string[] => (part === 'MX' ? [part] : MEMBERS[part].split(' '));
const EVERY_COUNTRY: ReadonlySet<string> = new Set(Object.values(MEMBERS).flatMap((members) => members.split(' ')));

const REGIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map<string, ReadonlySet<string>>([
  ...Object.entries(MEMBERS).map(([name, members]) => [`region:${name}`, new Set(members.split(' '))] as const),
  ...Object.entries(UNIONS).map(([name, parts]) => [`region:${name}`, new Set(parts.flatMap(codes))] as const),
  ['region:eu', new Set(EU)],
  ['region:non-eu', new Set([...EVERY_COUNTRY].filter((code) => !EU.includes(code)))],
  ['region:caricom', new Set(CARICOM)],
]);

/** `region:africa` and its like, every region that can be compared. */
export const REGION_NAMES: readonly string[] = [...REGIONS.keys()];

/** Every country that a claim can name, `EU` among them, by code. */
export const COUNTRY_CODES: readonly string[] = [...EVERY_COUNTRY, 'EU'].toSorted();

/** True for an ISO 3166-1 alpha-2 code, for `XK` (Kosovo) and for `EU`, which sends and receives as a state does. */
export function isCountry(code: string): boolean {
  return code === 'EU' || EVERY_COUNTRY.has(code);
}

/** The countries of a region, or undefined for a region that the table does not hold. */
export function regionMembers(region: string): ReadonlySet<string> | undefined {
  return REGIONS.get(region);
}
