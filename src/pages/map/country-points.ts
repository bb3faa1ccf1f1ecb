/**
 * Where each country's dot stands on a map: code, degrees east, degrees north. From the npm package world-countries 5.1.0
 * (mledoze/countries, ODbL 1.0), rounded to a tenth; the European Union stands at Brussels. A test compares this table with
 * the package.
 */
const TABLE: readonly string[] = [
  'AD 1.5 42.5; AE 54 24; AF 65 33; AG -61.8 17.1; AI -63.2 18.3; AL 20 41; AM 45 40; AO 18.5 -12.5; AQ 0 -90; AR -64 -34',
  'AS -170 -14.3; AT 13.3 47.3; AU 133 -27; AW -70 12.5; AX 19.9 60.1; AZ 47.5 40.5; BA 18 44; BB -59.5 13.2; BD 90 24',
  'BE 4 50.8; BF -2 13; BG 25 43; BH 50.6 26; BI 30 -3.5; BJ 2.3 9.5; BL -63.4 18.5; BM -64.7 32.3; BN 114.7 4.5',
  'BO -65 -17; BQ -68.2 12.2; BR -55 -10; BS -76 24.3; BT 90.5 27.5; BV 3.4 -54.4; BW 24 -22; BY 28 53; BZ -88.7 17.3',
  'CA -95 60; CC 96.8 -12.5; CD 25 0; CF 21 7; CG 15 -1; CH 8 47; CI -5 8; CK -159.8 -21.2; CL -71 -30; CM 12 6; CN 105 35',
  'CO -72 4; CR -84 10; CU -80 21.5; CV -24 16; CW -68.9 12.1; CX 105.7 -10.5; CY 33 35; CZ 15.5 49.8; DE 9 51; DJ 43 11.5',
  'DK 10 56; DM -61.3 15.4; DO -70.7 19; DZ 3 28; EC -77.5 -2; EE 26 59; EG 30 27; EH -13 24.5; ER 39 15; ES -4 40; ET 38 8',
  'EU 4.4 50.8; FI 26 64; FJ 175 -18; FK -59 -51.7; FM 158.3 6.9; FO -7 62; FR 2 46; GA 11.8 -1; GB -2 54; GD -61.7 12.1',
  'GE 43.5 42; GF -53 4; GG -2.6 49.5; GH -2 8; GI -5.3 36.1; GL -40 72; GM -16.6 13.5; GN -10 11; GP -61.6 16.3; GQ 10 2',
  'GR 22 39; GS -37 -54.5; GT -90.2 15.5; GU 144.8 13.5; GW -15 12; GY -59 5; HK 114.2 22.3; HM 72.5 -53.1; HN -86.5 15',
  'HR 15.5 45.2; HT -72.4 19; HU 20 47; ID 120 -5; IE -8 53; IL 35.1 31.5; IM -4.5 54.3; IN 77 20; IO 71.5 -6; IQ 44 33',
  'IR 53 32; IS -18 65; IT 12.8 42.8; JE -2.2 49.3; JM -77.5 18.3; JO 36 31; JP 138 36; KE 38 1; KG 75 41; KH 105 13',
  'KI 173 1.4; KM 44.3 -12.2; KN -62.7 17.3; KP 127 40; KR 127.5 37; KW 45.8 29.5; KY -80.5 19.5; KZ 68 48; LA 105 18',
  'LB 35.8 33.8; LC -61 13.9; LI 9.5 47.3; LK 81 7; LR -9.5 6.5; LS 28.5 -29.5; LT 24 56; LU 6.2 49.8; LV 25 57; LY 17 25',
  'MA -5 32; MC 7.4 43.7; MD 29 47; ME 19.3 42.5; MF -63.9 18.1; MG 47 -20; MH 168 9; MK 22 41.8; ML -4 17; MM 98 22',
  'MN 105 46; MO 113.6 22.2; MP 145.8 15.2; MQ -61 14.7; MR -12 20; MS -62.2 16.8; MT 14.6 35.8; MU 57.6 -20.3; MV 73 3.3',
  'MW 34 -13.5; MX -102 23; MY 112.5 2.5; MZ 35 -18.2; NA 17 -22; NC 165.5 -21.5; NE 8 16; NF 168 -29; NG 8 10; NI -85 13',
  'NL 5.8 52.5; NO 10 62; NP 84 28; NR 166.9 -0.5; NU -169.9 -19; NZ 174 -41; OM 57 21; PA -80 9; PE -76 -10; PF -140 -15',
  'PG 147 -6; PH 122 13; PK 70 30; PL 20 52; PM -56.3 46.8; PN -130.1 -25.1; PR -66.5 18.3; PS 35.2 31.9; PT -8 39.5',
  'PW 134.5 7.5; PY -58 -23; QA 51.3 25.5; RE 55.5 -21.1; RO 25 46; RS 21 44; RU 100 60; RW 30 -2; SA 45 25; SB 159 -8',
  'SC 55.7 -4.6; SD 30 15; SE 15 62; SG 103.8 1.4; SH -5.7 -15.9; SI 14.8 46.1; SJ 20 78; SK 19.5 48.7; SL -11.5 8.5',
  'SM 12.4 43.8; SN -14 14; SO 49 10; SR -56 4; SS 30 7; ST 7 1; SV -88.9 13.8; SX -63 18; SY 38 35; SZ 31.5 -26.5',
  'TC -71.6 21.8; TD 19 15; TF 69.2 -49.2; TG 1.2 8; TH 100 15; TJ 71 39; TK -172 -9; TL 125.9 -8.8; TM 60 40; TN 9 34',
  'TO -175 -20; TR 35 39; TT -61 11; TV 178 -8; TW 121 23.5; TZ 35 -6; UA 32 49; UG 32 1; UM 166.6 19.3; US -97 38',
  'UY -56 -33; UZ 64 41; VA 12.5 41.9; VC -61.2 13.3; VE -66 8; VG -64.6 18.4; VI -64.9 18.4; VN 107.8 16.2; VU 167 -16',
  'WF -176.2 -13.3; WS -172.3 -13.6; XK 21.2 42.7; YE 48 15; YT 45.2 -12.8; ZA 24 -29; ZM 30 -15; ZW 30 -20',
];

/** Longitude and latitude by ISO 3166-1 alpha-2 code (and XK, EU). */
export const COUNTRY_POINTS: ReadonlyMap<string, readonly [lon: number, lat: number]> = new Map(
  TABLE.flatMap((line) => line.split('; ')).map((entry) => {
    const [code = '', lon, lat] = entry.split(' ');
    return [code, [Number(lon), Number(lat)] as const];
  }),
);
