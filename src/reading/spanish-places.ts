/** Spanish demonyms, masculine singular; the other forms follow from the ending. */
const DEMONYMS =
  'US estadounidense estadunidense norteamericano|SV salvadoreño|GT guatemalteco|HN hondureño catracho|NI nicaragüense|CR costarricense tico|PA panameño|MX mexicano|CO colombiano|VE venezolano|EC ecuatoriano|PE peruano|' +
  'BO boliviano|PY paraguayo|UY uruguayo|AR argentino|CL chileno|BR brasileño brasilero|CU cubano|HT haitiano|DO dominicano|JM jamaiquino jamaicano|BZ beliceño|ES español|PT portugués|RW ruandés|UG ugandés|GH ghanés|NG nigeriano|' +
  'NE nigerino|GM gambiano|SS sursudanés|SD sudanés|SZ suazi esuatiniano|GQ ecuatoguineano|GN guineano|CM camerunés|SN senegalés|ML maliense malí|IR iraní|IQ iraquí|PK paquistaní pakistaní|IN indio hindú|NP nepalí nepalés|CN chino|AF afgano|' +
  'UZ uzbeko|KZ kazajo|KG kirguís|TJ tayiko|RU ruso|UA ucraniano|TR turco|AL albanés|IT italiano|DK danés|XK kosovar|FR francés|DE alemán|GB británico|IE irlandés|SY sirio|YE yemení|VN vietnamita|ET etíope|ER eritreo|CD congoleño|CG congoleño|' +
  'AO angoleño|LA laosiano|KH camboyano|PH filipino|BD bangladesí|IL israelí|AU australiano|CA canadiense|NZ neozelandés|NL neerlandés holandés|BE belga|SE sueco|NO noruego|FI finlandés|AT austriaco austríaco|CH suizo|GR griego|PL polaco|RO rumano|' +
  'BG búlgaro|HU húngaro|CZ checo|RS serbio|HR croata|MK macedonio|BA bosnio|ME montenegrino|MA marroquí|DZ argelino|TN tunecino|LY libio|EG egipcio|SA saudí|JO jordano|LB libanés|PS palestino|KE keniano keniata|TZ tanzano|ZA sudafricano|ZM zambiano|' +
  'ZW zimbabuense|MZ mozambiqueño|MW malauí|BW botsuano|NA namibio|LR liberiano|SL sierraleonés|CI marfileño|TG togolés|BJ beninés|BF burkinés|TD chadiano|CF centroafricano|GA gabonés|BI burundés|SO somalí|DJ yibutiano|MR mauritano|MG malgache|LS lesotense|' +
  'GW guineano|CV caboverdiano|LK esrilanqués ceilandés|MM birmano|TH tailandés|MY malasio|ID indonesio|MN mongol|KR surcoreano|JP japonés|PW palauano|NR nauruano|PG papú|FJ fiyiano|GY guyanés|SR surinamés|TT trinitense|DM dominiqués|LC santalucense|' +
  'AM armenio|GE georgiano|AZ azerbaiyano|BY bielorruso|MD moldavo|EE estonio|LT lituano|LV letón|SK eslovaco|SI esloveno|CY chipriota|MT maltés|EU europeo comunitario';

const REGIONS =
  'region:africa africano|region:central-america centroamericano|region:south-america sudamericano suramericano|region:latin-america latinoamericano|region:asia asiático|region:caribbean caribeño';

function formsOf(word: string): readonly string[] {
  const stem = word.slice(0, -2);
  if (word.endsWith('és')) return [word, `${stem}esa`, `${stem}eses`, `${stem}esas`];
  if (word.endsWith('án')) return [word, `${stem}ana`, `${stem}anes`, `${stem}anas`];
  if (word.endsWith('ón')) return [word, `${stem}ona`, `${stem}ones`, `${stem}onas`];
  if (word.endsWith('o')) return ['o', 'a', 'os', 'as'].map((ending) => word.slice(0, -1) + ending);
  if (/[lr]$/.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`];
  return [word, `${word}s`, ...(/[íú]$/.test(word) ? [`${word}es`] : [])];
}

/** Towns and regions that reports of transfers name, by country: they tell where something is, as a capital does. */
const TOWNS =
  'US:alexandria,luisiana,texas,arizona,florida,harlingen,mcallen,miami,el paso,phoenix,houston,san antonio,nueva york,california,virginia,maryland,boston,chicago,los ángeles,nueva jersey,massachusetts,guam,laredo,san diego,atlanta,dallas,filadelfia,minnesota,oklahoma,nuevo méxico,kansas,chantilly|' +
  'SV:tecoluca,izalco,zacatecoluca,comalapa,santa tecla|HN:san pedro sula,comayagua,la ceiba,choluteca,la lima,palmerola,el paraíso|GT:quetzaltenango,puerto barrios,huehuetenango,tecún umán,zacapa,escuintla|CR:puntarenas,alajuela,corredores,golfito,paso canoas,guanacaste,upala|' +
  'PA:darién,chiriquí,albrook,tocumen,metetí,bajo chiquito,puerto obaldía,panamá oeste|CO:medellín,cúcuta,barranquilla,cartagena,necoclí,ipiales,pereira|EC:guayaquil,cuenca,ibarra,tulcán,esmeraldas,machala,rumichaca|PE:arequipa,iquitos,tacna,tumbes,puno,callao|' +
  'BO:cochabamba,santa cruz de la sierra,oruro,pisiga,desaguadero,tarija|CL:iquique,arica,antofagasta,colchane,valparaíso|VE:maiquetía,maracaibo,san antonio del táchira,táchira|' +
  'MX:monterrey,villahermosa,chiapas,tabasco,tapachula,tijuana,ciudad juárez,nuevo laredo,reynosa,matamoros,mexicali,nogales,oaxaca,sinaloa,guadalajara|AR:ezeiza,mendoza,rosario,jujuy|PY:ciudad del este,luque|DO:punta cana,dajabón|BZ:ciudad de belice|' +
  'UG:entebbe,nakivale|SZ:manzini|GQ:bata|GH:tema|SS:yei|MR:nuadibú,rosso|MA:tánger,casablanca,nador,tiznit,alhucemas|TN:sfax|LY:misrata,bengasi,tobruk|SN:saint-louis|' +
  'AL:lezhë,durrës|IT:sicilia,lampedusa,brindisi,bari,crotona,calabria|GB:dover,kent,manchester|FR:calais,dunkerque,marsella|ES:ceuta,melilla,canarias,algeciras,barcelona,andalucía|NL:ámsterdam,rotterdam|EE:narva|XK:gjilan|SE:malmö,gotemburgo|' +
  'AU:brisbane,darwin,sídney,melbourne,perth|PG:manus|TR:esmirna';

/** Each of these towns with its country. */
export const SPANISH_TOWNS: readonly (readonly [town: string, code: string])[] = TOWNS.split('|').flatMap((row) => {
  const [code = '', towns = ''] = row.split(':');
  return towns.split(',').map((town) => [town, code] as const);
});

/** Every form of every Spanish demonym with the code of its country or region. */
export const SPANISH_DEMONYMS: readonly (readonly [form: string, code: string])[] = `${DEMONYMS}|${REGIONS}`.split('|').flatMap((row) => {
  const [code = '', ...words] = row.split(' ');
  return words.flatMap(formsOf).map((form) => [form, code] as const);
});

/** Spanish names of countries and seats of government that the table of countries lacks. */
export const SPANISH_NAMES: Readonly<Record<string, string>> = {
  'estados unidos de américa': 'US',
  'los estados unidos': 'US',
  eua: 'US',
  'ee uu': 'US',
  norteamérica: 'US',
  gambia: 'GM',
  ghana: 'GH',
  ruanda: 'RW',
  esuatini: 'SZ',
  suazilandia: 'SZ',
  'sudán del sur': 'SS',
  'república democrática del congo': 'CD',
  'guinea ecuatorial': 'GQ',
  'república dominicana': 'DO',
  bielorrusia: 'BY',
  kenia: 'KE',
  camerún: 'CM',
  'costa de marfil': 'CI',
  'sierra leona': 'SL',
  palaos: 'PW',
  'san cristóbal y nieves': 'KN',
  'antigua y barbuda': 'AG',
  dominica: 'DM',
  'trinidad y tobago': 'TT',
  'papúa nueva guinea': 'PG',
  irán: 'IR',
  kazajstán: 'KZ',
  kirguistán: 'KG',
  bangladés: 'BD',
  malaui: 'MW',
  lesoto: 'LS',
  yibuti: 'DJ',
  rumanía: 'RO',
  inglaterra: 'GB',
  escocia: 'GB',
  granada: 'GD',
  'san vicente y las granadinas': 'VC',
  holanda: 'NL',
};
export const SPANISH_CAPITALS: Readonly<Record<string, string>> = {
  'casa blanca': 'US',
  'la casa blanca': 'US',
  pentágono: 'US',
  londres: 'GB',
  copenhague: 'DK',
  acra: 'GH',
  tirana: 'AL',
  roma: 'IT',
  berlín: 'DE',
  parís: 'FR',
  bogotá: 'CO',
  lima: 'PE',
  caracas: 'VE',
  managua: 'NI',
  'la habana': 'CU',
  'puerto príncipe': 'HT',
  'santo domingo': 'DO',
  belmopán: 'BZ',
  brasilia: 'BR',
  'buenos aires': 'AR',
  montevideo: 'UY',
  estocolmo: 'SE',
  viena: 'AT',
  atenas: 'GR',
  varsovia: 'PL',
  budapest: 'HU',
  bucarest: 'RO',
  belgrado: 'RS',
  moscú: 'RU',
  pekín: 'CN',
  'nueva delhi': 'IN',
  yuba: 'SS',
  jartum: 'SD',
  yaundé: 'CM',
  trípoli: 'LY',
  túnez: 'TN',
  rabat: 'MA',
  taskent: 'UZ',
  biskek: 'KG',
  canberra: 'AU',
  camberra: 'AU',
  ottawa: 'CA',
  'puerto españa': 'TT',
  'casa rosada': 'AR',
  bruselas: 'EU',
  kinsasa: 'CD',
  abuya: 'NG',
  uagadugú: 'BF',
  conakri: 'GN',
  'adís abeba': 'ET',
  mogadiscio: 'SO',
  skopie: 'MK',
  tallin: 'EE',
  vilna: 'LT',
  berna: 'CH',
  praga: 'CZ',
  chisináu: 'MD',
  kiev: 'UA',
  tiflis: 'GE',
  ereván: 'AM',
  bakú: 'AZ',
  astaná: 'KZ',
  dusambé: 'TJ',
  daca: 'BD',
  katmandú: 'NP',
  hanói: 'VN',
  vientián: 'LA',
  'nom pen': 'KH',
  yakarta: 'ID',
  'puerto moresby': 'PG',
  nasáu: 'BS',
};
