interface Names {
  readonly names?: readonly string[];
  readonly demonyms?: readonly string[];
  readonly capitals?: readonly string[];
}

/** Names that the table of countries lacks: usual short forms, seats of government, regions. Later entries win. */
export const PLACE_NAMES: Readonly<Record<string, Names>> = {
  US: {
    names: ['United States', 'the United States', 'America', 'Estados Unidos', 'EE. UU.'],
    demonyms: ['American', 'Americans', 'estadounidense', 'estadounidenses', 'norteamericano'],
    capitals: [
      'Washington',
      'White House',
      'Casa Blanca',
      'Homeland Security',
      'Pentagon',
      'State Department',
      'Justice Department',
      'Texas',
      'Arizona',
      'Louisiana',
      'Florida',
      'Virginia',
      'California',
      'Maryland',
      'Massachusetts',
      'New Jersey',
      'New York',
      'Miami',
      'Boston',
      'Houston',
      'Phoenix',
      'El Paso',
      'San Antonio',
      'Los Angeles',
      'Chicago',
      'Dallas',
      'Harlingen',
      'Departamento de Estado',
    ],
  },
  GB: {
    names: ['Britain', 'Great Britain', 'Reino Unido', 'Gran Bretaña'],
    demonyms: ['British', 'Britons', 'británico', 'británica'],
    capitals: ['London', 'Londres', 'Downing Street', 'Whitehall', 'Westminster', 'Home Office', 'Home Secretary'],
  },
  EU: {
    names: ['European Union', 'Unión Europea'],
    capitals: ['Brussels', 'Bruselas', 'European Commission', 'European Council', 'Comisión Europea'],
  },
  XK: { names: ['Kosovo'], demonyms: ['Kosovar', 'Kosovars', 'Kosovan'], capitals: ['Pristina', 'Prishtina'] },
  SZ: { names: ['Eswatini', 'Swaziland', 'Esuatini'], demonyms: ['Swazi', 'Swazis', "Eswatini's"], capitals: ['Mbabane'] },
  GM: { names: ['Gambia', 'the Gambia'] },
  TR: { names: ['Turkey', 'Türkiye', 'Turquía'], demonyms: ['Turkish', 'Turks'] },
  CD: { names: ['Congo', 'DR Congo', 'Democratic Republic of Congo', 'RD Congo'] },
  NL: {
    names: ['Netherlands', 'the Netherlands', 'Holland', 'Países Bajos'],
    demonyms: ['Dutch'],
    capitals: ['The Hague', 'La Haya', 'Amsterdam', 'Tweede Kamer'],
  },
  DK: { demonyms: ['Danish', 'Danes'], capitals: ['Copenhagen', 'Folketing', 'Copenhague'] },
  AU: { capitals: ['Canberra', 'Sydney', 'Department of Home Affairs'] },
  DE: { demonyms: ['German', 'Germans'], capitals: ['Berlin', 'Bundestag'] },
  IT: { demonyms: ['Italian', 'Italians'], capitals: ['Rome', 'Roma', 'Palazzo Chigi'] },
  SE: { demonyms: ['Swedish', 'Swedes'], capitals: ['Stockholm', 'Riksdag'] },
  ES: { demonyms: ['Spanish'] },
  PL: { demonyms: ['Polish', 'Poles'] },
  FR: { demonyms: ['French'] },
  PH: { demonyms: ['Filipino', 'Filipinos', 'Philippine'] },
  LA: { demonyms: ['Laotian', 'Laotians', 'Lao'] },
  MM: { names: ['Myanmar', 'Burma', 'Birmania'], demonyms: ['Burmese'] },
  NZ: { demonyms: ['New Zealander', 'New Zealanders'] },
  PG: { names: ['Papua New Guinea'] },
  IL: { capitals: ['Tel Aviv', 'Jerusalem', 'Knesset'] },
  BO: { capitals: ['La Paz'] },
  GT: { names: ['Guatemala'], capitals: ['Guatemala City', 'Ciudad de Guatemala'] },
  MX: { names: ['Mexico', 'México'], capitals: ['Mexico City', 'Ciudad de México'] },
  PA: { names: ['Panama', 'Panamá'], capitals: ['Panama City', 'Ciudad de Panamá'] },
  CR: { capitals: ['San Jose', 'San José'] },
  SV: { names: ['El Salvador'], demonyms: ['Salvadoran', 'Salvadorans', 'Salvadorean', 'Salvadoreans', 'El Salvadoran'] },
  PY: { capitals: ['Asunción', 'Asuncion'] },
  EC: { capitals: ['Quito'] },
  NR: { names: ['Nauru'] },
  ZA: { names: ['South Africa', 'Sudáfrica'], demonyms: ['South African', 'South Africans'], capitals: ['Pretoria'] },
  SS: { names: ['South Sudan', 'Sudán del Sur'], demonyms: ['South Sudanese'] },
  KN: { names: ['St Kitts and Nevis', 'Saint Kitts and Nevis'], capitals: ['Basseterre'] },
  LC: { names: ['St Lucia', 'Saint Lucia', 'Santa Lucía'], demonyms: ['St Lucian', 'Saint Lucian'] },
  AG: { names: ['Antigua and Barbuda', 'Antigua'] },
  'region:africa': { names: ['Africa', 'África'], demonyms: ['African', 'Africans', 'africanos', 'africanas', 'africano', 'africana'] },
  'region:west-africa': { names: ['West Africa', 'África Occidental'], demonyms: ['West African', 'West Africans'] },
  'region:east-africa': { names: ['East Africa'], demonyms: ['East African', 'East Africans'] },
  'region:central-asia': { names: ['Central Asia', 'Asia Central'], demonyms: ['Central Asian', 'Central Asians'] },
  'region:south-asia': { names: ['South Asia'], demonyms: ['South Asian', 'South Asians'] },
  'region:asia': { names: ['Asia'], demonyms: ['Asian', 'Asians', 'asiáticos'] },
  'region:central-america': {
    names: ['Central America', 'Centroamérica', 'América Central'],
    demonyms: ['Central American', 'Central Americans', 'centroamericanos', 'centroamericano', 'centroamericana'],
  },
  'region:south-america': {
    names: ['South America', 'Sudamérica', 'Suramérica'],
    demonyms: ['South American', 'South Americans', 'sudamericanos'],
  },
  'region:latin-america': {
    names: ['Latin America', 'Latinoamérica', 'América Latina'],
    demonyms: ['Latin American', 'Latin Americans', 'latinoamericanos', 'latinoamericano'],
  },
  'region:caribbean': { names: ['Caribbean', 'the Caribbean', 'Caribe'], demonyms: ['Caribbean'] },
  'region:caricom': { names: ['CARICOM', 'Caribbean Community'] },
  'region:europe': { names: ['Europe', 'Europa'], demonyms: ['Europeans', 'europeos'] },
};

/** Spanish demonyms without their ending: `hondureñ` stands for hondureño, -a, -os, -as. */
export const LATIN_DEMONYMS: readonly (readonly [code: string, stem: string])[] = (
  'US estadounidense|SV salvadoreñ|GT guatemaltec|HN hondureñ|NI nicaragüense|CR costarricense|PA panameñ|MX mexican|CO colombian|VE venezolan|EC ecuatorian|' +
  'PE peruan|BO bolivian|PY paraguay|UY uruguay|AR argentin|CL chilen|BR brasileñ|CU cuban|HT haitian|DO dominican|JM jamaican|BZ beliceñ|ES español|' +
  'RW ruandes|UG ugandes|GH ghanes|NG nigerian|GM gambian|SS sursudanes|SZ suazi|GQ ecuatoguinean|CM camerunes|SN senegales|ML malí|IR iraní|IQ iraquí|PK paquistaní|' +
  'IN indi|NP nepalí|CN chin|AF afgan|UZ uzbek|RU rus|TR turc|AL albanes|IT italian|DK danes|XK kosovar|FR frances|DE aleman|GB británic|SY siri|YE yemení|VN vietnamit|' +
  'ET etíope|ER eritre|SD sudanes|CD congoleñ|AO angoleñ|LA laosian|KH camboyan|PH filipin|BD bangladesí|IL israelí|AU australian'
)
  .split('|')
  .map((row) => [row.slice(0, 2), row.slice(3)] as const);
