/**
 * Country of an airport code: ICAO's nationality letters (Doc 7910 Location Indicators), as ISO 3166-1 alpha-2. Two letters name
 * most states, one letter the largest. Overseas parts go by their own ISO code where they have one.
 */
const PREFIXES = `AG SB|AN NR|AY PG|BG GL|BI IS|BK XK|C CA|DA DZ|DB BJ|DF BF|DG GH|DI CI|DN NG|DR NE|DT TN|DX TG|EB BE|ED DE|EE EE|EF FI|EG GB
EH NL|EI IE|EK DK|EL LU|EN NO|EP PL|ES SE|ET DE|EV LV|EY LT|FA ZA|FB BW|FC CG|FD SZ|FE CF|FG GQ|FI MU|FJ IO|FK CM|FL ZM|FM MG|FN AO|FO GA|FP ST
FQ MZ|FS SC|FT TD|FV ZW|FW MW|FX LS|FY NA|FZ CD|GA ML|GB GM|GC ES|GE ES|GF SL|GG GW|GL LR|GM MA|GO SN|GQ MR|GU GN|GV CV|HA ET|HB BI|HC SO|HD DJ
HE EG|HH ER|HJ SS|HK KE|HL LY|HR RW|HS SD|HT TZ|HU UG|K US|LA AL|LB BG|LC CY|LD HR|LE ES|LF FR|LG GR|LH HU|LI IT|LJ SI|LK CZ|LL IL|LM MT|LN MC
LO AT|LP PT|LQ BA|LR RO|LS CH|LT TR|LU MD|LV PS|LW MK|LX GI|LY RS|LZ SK|MB TC|MD DO|MG GT|MH HN|MK JM|MM MX|MN NI|MP PA|MR CR|MS SV|MT HT|MU CU
MW KY|MY BS|MZ BZ|NC CK|NF TO|NG KI|NI NU|NL WF|NS WS|NT PF|NV VU|NW NC|NZ NZ|OA AF|OB BH|OE SA|OI IR|OJ JO|OK KW|OL LB|OM AE|OO OM|OP PK|OR IQ
OS SY|OT QA|OY YE|PA US|PB US|PF US|PG GU|PH US|PJ US|PK MH|PL KI|PM UM|PO US|PP US|PT FM|PW UM|RC TW|RJ JP|RK KR|RO JP|RP PH|SA AR|SB BR|SC CL
SD BR|SE EC|SF FK|SG PY|SI BR|SJ BR|SK CO|SL BO|SM SR|SN BR|SO GF|SP PE|SS BR|SU UY|SV VE|SW BR|SY GY|TA AG|TB BB|TD DM|TF GP|TG GD|TI VI|TJ PR
TK KN|TL LC|TN CW|TQ AI|TR MS|TT TT|TU VG|TV VC|TX BM|U RU|UA KZ|UB AZ|UC KG|UD AM|UG GE|UK UA|UM BY|UT UZ|VA IN|VB MM|VC LK|VD KH|VE IN|VG BD
VH HK|VI IN|VL LA|VM MO|VN NP|VO IN|VQ BT|VR MV|VT TH|VV VN|VY MM|WA ID|WB MY|WI ID|WM MY|WP TL|WR ID|WS SG|Y AU|Z CN|ZK KP|ZM MN`;
/** Places whose code begins like a neighbour's. */
const EXCEPTIONS =
  'MUGM CU|TNCA AW|TNCB BQ|TNCE BQ|TNCS BQ|TNCM SX|TFFF MQ|TFFB MQ|TFFG MF|TFFJ BL|PGSN MP|PGRO MP|PGWT MP|PTRO PW|NSTU AS|UTAA TM|UTAK TM|UTAM TM|UTAT TM|UTDD TJ|UTDL TJ|UTDT TJ|UTDK TJ|WBSB BN|WAPK TL';

const pairs = (table: string): ReadonlyMap<string, string> =>
  new Map(
    table.split(/[|\n]/).map((pair) => {
      const [letters = '', country = ''] = pair.split(' ');
      return [letters, country];
    }),
  );
const BY_PREFIX = pairs(PREFIXES);
const BY_CODE = pairs(EXCEPTIONS);

/**
 * ISO 3166-1 alpha-2 country of an airport code: an ICAO code, a code of a state's own (`US-0885`, `05LS`, `K27R`, `CBX7`), or null where
 * the code does not tell.
 */
export function countryOfCode(code: string): string | null {
  const exception = BY_CODE.get(code);
  if (exception !== undefined) return exception;
  const own = /^([A-Z]{2})-/.exec(code)?.[1];
  if (own !== undefined) return own;
  if (/^[A-Z]{4}$/.test(code)) return BY_PREFIX.get(code.slice(0, 2)) ?? BY_PREFIX.get(code.slice(0, 1)) ?? null;
  if (/^C[A-Z]{2}\d$/.test(code)) return 'CA';
  if (/^[0-9A-Z]{3,4}$/.test(code) && /\d/.test(code)) return 'US';
  return null;
}
