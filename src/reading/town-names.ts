/**
 * Towns, provinces and islands that reports of transfers name, by country: they tell where something is, as a capital does.
 * Left out is what is also a common first name, a surname or a word, and what several states share.
 */
const TOWNS =
  'US:El Paso,Alexandria,Harlingen,Brownsville,McAllen,Laredo,Atlanta,Seattle,San Diego,Tucson,Philadelphia,Detroit,Denver,Las Vegas,New Orleans,Newark,Puerto Rico,Guam,Ohio,Illinois,Michigan,Minnesota,Colorado,Nevada,Oregon,Tennessee,Alabama,Oklahoma,Pennsylvania,Capitol Hill|' +
  'GB:Dover,Manchester,Birmingham,Liverpool,Leeds,Bristol,Glasgow,Edinburgh,Cardiff,Belfast,Heathrow,Gatwick,Stansted,Scotland,Boscombe Down,England|' +
  'AU:Melbourne,Brisbane,Perth,Darwin,Adelaide,Hobart,Queensland,New South Wales,Tasmania,Christmas Island|IL:Haifa,Herzliya,Beersheba,Holot|' +
  'IT:Milan,Naples,Turin,Bologna,Palermo,Brindisi,Bari,Catania,Messina,Lampedusa,Sicily,Apulia,Calabria|DK:Aarhus,Odense,Aalborg,Nyborg,Kastrup|' +
  'NL:Rotterdam,Utrecht,Eindhoven,Groningen,Tilburg,Drenthe,Veenhuizen,Schiphol,Maastricht,Haarlem,Leeuwarden,Breda|BE:Antwerp,Ghent,Bruges,Liège,Flanders,Wallonia,Zaventem|' +
  'NO:Trondheim,Stavanger,Tromsø,Ullersmo|SE:Gothenburg,Malmö,Uppsala,Kumla,Norrköping,Örebro|FI:Tampere,Turku,Oulu|DE:Munich,Hamburg,Frankfurt,Cologne,Leipzig,Bavaria,Dresden,Stuttgart,Düsseldorf,Saxony,Hesse|' +
  'AT:Salzburg,Graz,Linz,Innsbruck,Tyrol,Styria|CH:Zurich,Lausanne|FR:Marseille,Calais,Dunkirk,Toulouse,Bordeaux,Lille,Mayotte,Pas-de-Calais|ES:Barcelona,Seville,Malaga,Málaga,Ceuta,Melilla,Canary Islands,Tenerife,Bilbao,Gran Canaria|' +
  'GR:Lesbos,Samos,Chios,Crete,Thessaloniki,Piraeus|CA:Toronto,Montreal,Vancouver,Quebec,Québec,Ontario,Alberta,Roxham Road,Calgary,Winnipeg|NZ:Auckland,Christchurch|PL:Krakow,Gdansk,Gdańsk,Poznan|CZ:Brno,Ostrava|IE:Galway|' +
  'AL:Gjader,Gjadër,Shengjin,Shëngjin,Durres,Durrës,Shkodra,Shkodër,Vlore,Vlora,Vlorë,Lezha,Lezhë|XK:Gjilan,Prizren,Peja,Mitrovica,Ferizaj,Gjakova,Lipjan,Magura,Magure|MK:Tetovo,Bitola|BA:Banja Luka,Bihac,Bihać,Mostar|RS:Novi Sad|' +
  'EE:Tartu,Narva,Parnu,Pärnu|LV:Daugavpils,Liepaja|LT:Kaunas,Klaipeda|BG:Plovdiv,Varna|RO:Cluj,Timisoara,Constanta|HU:Debrecen,Szeged|' +
  'RW:Bugesera,Gashora,Huye,Musanze,Rubavu,Kayonza,Nyagatare|UG:Entebbe,Gulu,Jinja,Mbarara,Nakivale,Arua|SZ:Matsapha,Manzini,Nhlangano,Lobamba,Siteki|SS:Malakal,Bentiu,Yei|GH:Kumasi,Tamale,Takoradi,Bundase|' +
  'GQ:Bioko,Ebebiyin,Oyala|CM:Douala,Bamenda,Garoua,Maroua,Buea|NG:Lagos,Kano,Port Harcourt,Ibadan,Enugu,Kaduna|SN:Thies,Ziguinchor,Saint-Louis|GM:Serekunda,Bakau|SL:Makeni,Lungi|LR:Gbarnga|CI:Bouake,Bouaké|BJ:Cotonou,Parakou|BF:Bobo-Dioulasso|' +
  'ML:Gao,Timbuktu,Kidal,Mopti,Kayes|NE:Agadez,Assamaka,Arlit,Zinder,Maradi,Dirkou,Tahoua|TD:Abeche,Abéché|DZ:Oran,Tamanrasset,Annaba,In Guezzam|TN:Sfax,Zarzis,Ben Gardane,Sousse|LY:Benghazi,Misrata,Zawiya,Sabha,Zuwara,Tajoura|' +
  'MA:Casablanca,Tangier,Fez,Marrakesh,Marrakech,Nador,Laayoune,Agadir|MR:Nouadhibou|EG:Aswan,Giza|SD:Port Sudan,Khartoum,Darfur|ET:Dire Dawa,Gambela|KE:Mombasa,Kakuma,Dadaab,Kisumu,Eldoret|TZ:Dar es Salaam,Zanzibar,Arusha,Mwanza|ZM:Lusaka,Kitwe,Ndola|' +
  'ZA:Johannesburg,Cape Town,Durban,Bloemfontein,Gauteng|MW:Blantyre,Dzaleka|MZ:Beira,Nampula|AO:Benguela,Lobito|CD:Goma,Lubumbashi,Bukavu,Kisangani|CG:Pointe-Noire|SO:Hargeisa,Kismayo,Somaliland,Puntland|' +
  'SV:Tecoluca,Soyapango,Santa Tecla|GT:Quetzaltenango,Puerto Barrios,Tecun Uman,Escuintla|HN:San Pedro Sula,Comayagua,Soto Cano,Choluteca,Palmerola|CR:Puntarenas,Alajuela,Golfito,Paso Canoas,Heredia|PA:Darien,Darién,Chiriqui,Chiriquí,Meteti,Metetí,Albrook,Tocumen,Bocas del Toro|' +
  'MX:Tijuana,Ciudad Juarez,Ciudad Juárez,Juárez,Matamoros,Reynosa,Nuevo Laredo,Tapachula,Villahermosa,Monterrey,Chiapas,Tabasco,Tamaulipas,Sonora,Chihuahua,Guadalajara|CO:Medellin,Medellín,Cucuta,Cúcuta,Barranquilla,Necocli,Necoclí|VE:Maracaibo,Maiquetia,Maiquetía|' +
  'EC:Guayaquil|PE:Arequipa,Iquitos,Tacna|PY:Ciudad del Este,Encarnacion,Encarnación,Mariscal Estigarribia|BO:Cochabamba,Santa Cruz de la Sierra|BR:Manaus,Boa Vista,Sao Paulo,São Paulo,Rio de Janeiro|CL:Iquique,Arica,Antofagasta|' +
  'LC:Vieux Fort,Gros Islet|KN:Nevis|GY:Essequibo,Berbice|BZ:Belize City|JM:Montego Bay,Spanish Town|DO:Punta Cana,Santiago de los Caballeros|HT:Cap-Haitien,Cap-Haïtien|CU:Havana,Santiago de Cuba|BS:Grand Bahama|TT:Tobago,Chaguaramas|' +
  'PW:Koror,Babeldaob|PG:Manus,Manus Island,Lorengau,Lombrum,Bomana|NR:Yaren,Meneng,Anibare|FJ:Nadi|SB:Guadalcanal|MH:Kwajalein,Ebeye|FM:Pohnpei,Chuuk|KH:Sihanoukville,Battambang,Siem Reap|MY:Penang,Johor,Sabah,Sarawak,Putrajaya|TH:Mae Sot,Phuket,Chiang Mai,Ranong|MM:Yangon,Mandalay,Rakhine|' +
  "BD:Cox's Bazar,Chittagong,Bhasan Char|IN:Mumbai,Assam,Manipur,Gujarat,Chennai,Kolkata|PK:Karachi,Lahore,Peshawar,Torkham,Chaman,Balochistan,Quetta,Rawalpindi|AF:Kandahar,Herat,Jalalabad,Nimroz,Mazar-i-Sharif|IR:Mashhad,Islam Qala,Zahedan,Isfahan|" +
  'TR:Istanbul,Izmir,Gaziantep,Edirne,Hatay,Dikili|SY:Aleppo,Idlib,Azaz,Homs|IQ:Erbil,Basra,Mosul|JO:Zarqa,Zaatari,Irbid|SA:Jeddah,Jizan|YE:Hodeidah|AE:Dubai,Sharjah|UZ:Samarkand,Bukhara,Termez|KZ:Almaty,Aktau|GE:Batumi,Kutaisi|AM:Gyumri|CY:Limassol,Larnaca|' +
  'UA:Lviv,Odesa,Kharkiv|RU:St Petersburg,Kaliningrad|SH:Jamestown,Ascension Island|IO:Diego Garcia,Chagos,Chagos Islands|FK:Port Stanley';

/** Each of these towns with its country. */
export const TOWN_NAMES: readonly (readonly [town: string, code: string])[] = TOWNS.split('|').flatMap((row) => {
  const [code = '', towns = ''] = row.split(':');
  return towns.split(',').map((town) => [town, code] as const);
});
