/**
 * General geography that WordNet 3.1 lacks, reviewed by hand: states and capitals renamed or founded since, spellings that
 * news uses today, and which names are no places by themselves. Nothing here belongs to one story.
 */

/** @typedef {[names: string[], grain: string, within: string, flags: string]} Row */

/** Names (the first that WordNet knows is extended, else it is new), grain, what it lies in, "*" for a capital. */
export const PLACES = rows(`
Russia, Russian Federation | c | |
United States, US, USA, U.S. | c | |
United Kingdom, UK | c | |
United Arab Emirates, UAE, Emirates | c | |
Kyyiv, Kiev, Kyiv | s | Ukraine | *
Kharkov, Kharkiv | s | Ukraine |
Odessa, Odesa | s | Ukraine |
Lvov, Lviv | s | Ukraine |
Dnipro, Dnipropetrovsk | s | Ukraine |
Zaporizhzhia, Zaporizhia, Zaporozhye | s | Ukraine |
Kherson | s | Ukraine |
Luhansk, Lugansk | s | Ukraine |
Minsk | s | Belarus | *
Chisinau, Kishinev | s | Moldova | *
Astana, Nur-Sultan | s | Kazakhstan | *
Naypyidaw, Nay Pyi Taw, Naypyitaw | s | Myanmar | *
Juba | s | South Sudan | *
South Sudan | c | Africa |
Sudan | c | Africa |
Estonia | c | Europe |
Latvia | c | Europe |
Lithuania | c | Europe |
Mongolia | c | Asia |
Qatar | c | Asia |
Turkey, Türkiye, Turkiye | c | |
Swaziland, Eswatini | c | |
Macedonia, North Macedonia | c | |
Czech Republic, Czechia | c | |
Ivory Coast, Cote d'Ivoire | c | |
Cape Verde, Cabo Verde | c | |
East Timor, Timor-Leste | c | Asia |
Dili | s | East Timor | *
Montenegro | c | Europe |
Podgorica | s | Montenegro | *
Kosovo | c | Europe |
Pristina | s | Kosovo | *
Serbia | c | Europe |
Democratic Republic of Congo, DR Congo, DRC, Democratic Republic of the Congo, Congo-Kinshasa | c | Africa |
Palestine, West Bank | a | |
Gaza Strip, Gaza | a | Palestine |
Gaza City | s | Gaza Strip |
Rafah | s | Gaza Strip |
Khan Younis, Khan Yunis | s | Gaza Strip |
Hong Kong | r | China |
Taiwan | c | Asia |
Taipei | s | Taiwan | *
Bombay, Mumbai | s | India |
Calcutta, Kolkata | s | India |
Madras, Chennai | s | India |
Bangalore, Bengaluru | s | India |
Kerala | r | India |
Gujarat | r | India |
Maharashtra | r | India |
Punjab | r | |
Tamil Nadu | r | India |
West Bengal | r | India |
Uttar Pradesh | r | India |
Rajasthan | r | India |
Karnataka | r | India |
Shenzhen | s | China |
Guangzhou | s | China |
Chongqing | s | China |
Sichuan, Szechwan | r | China |
Wuhan | s | China |
Cebu | s | Philippines |
Davao | s | Philippines |
Mindanao | i | Philippines |
Luzon | i | Philippines |
Java | i | Indonesia |
Bali | i | Indonesia |
Sumatra | i | Indonesia |
Sulawesi | i | Indonesia |
Surabaya | s | Indonesia |
Nusantara | s | Indonesia |
Phuket | i | Thailand |
Chiang Mai | s | Thailand |
Ho Chi Minh City, Saigon | s | Vietnam |
Hanoi | s | Vietnam | *
Phnom Penh | s | Cambodia | *
Almaty, Alma-Ata | s | Kazakhstan |
Goma | s | Democratic Republic of Congo |
Kinshasa | s | Democratic Republic of Congo | *
Khartoum | s | Sudan | *
Darfur | r | Sudan |
Tigray | r | Ethiopia |
Lagos | s | Nigeria |
Abuja | s | Nigeria | *
Dodoma | s | Tanzania | *
Gitega | s | Burundi | *
Ramallah | s | West Bank |
Idlib | s | Syria |
Erbil, Irbil | s | Iraq |
Doha | s | Qatar | *
Dubai | s | United Arab Emirates |
Abu Dhabi | s | United Arab Emirates | *
Jeddah, Jiddah | s | Saudi Arabia |
Neom | r | Saudi Arabia |
The Hague, Hague | s | Netherlands |
Algarve | r | Portugal |
Catalonia | r | Spain |
Galicia | r | Spain |
Bavaria | r | Germany |
Scotland | c | United Kingdom |
Wales | c | United Kingdom |
England | c | United Kingdom |
Northern Ireland | c | United Kingdom |
Gothenburg, Goteborg | s | Sweden |
Aarhus, Arhus | s | Denmark |
Sao Paulo, São Paulo | s | Brazil |
Silicon Valley | a | California |
Washington, Washington DC, Washington D.C. | s | United States | *
Hormuz, Strait of Hormuz | w | |
Red Sea | w | |
Bosporus, Bosphorus | w | |
Bay of Bengal | w | |
South China Sea | w | |
`);

/** Former capitals that WordNet still calls so. */
export const NO_CAPITALS = ['Yangon', 'Lagos', 'Dar es Salaam'];

/** Words for the people of countries that WordNet does not link to them. */
export const DEMONYMS = /** @type {[string, string][]} */ (
  `
United States: American Americans
United Kingdom: British Briton Britons
Netherlands: Dutch Dutchman
Germany: German Germans
France: French Frenchman
Spain: Spanish Spaniard
China: Chinese
Japan: Japanese
Thailand: Thai Thais
Myanmar: Burmese
Switzerland: Swiss
Turkey: Turkish Turk Turks
Saudi Arabia: Saudi Saudis
United Arab Emirates: Emirati Emiratis
Russia: Russian Russians
Nigeria: Nigerian Nigerians
Niger: Nigerien Nigeriens
South Korea: Korean Koreans
Poland: Pole Poles
Qatar: Qatari Qataris
Philippines: Filipino Filipinos Philippine
Czech Republic: Czech Czechs
Democratic Republic of Congo: Congolese
Ireland: Irish
Scotland: Scottish Scot Scots
Wales: Welsh
England: English
`
    .trim()
    .split('\n')
    .map((row) => row.split(': '))
);

/** Words that WordNet links to a country and that mean more or something else. */
export const NO_DEMONYMS = new Set(
  'African European Asian Arab Arabian Arabic Caribbean Latin Roman Sorbian Slavic Celtic Semitic Jewish Soviet Alpine Pacific Union Republic'.split(
    ' ',
  ),
);

/** Names of three letters at most that are no other word. */
export const SHORT = new Set(['Ayr', 'Cos', 'Fes', 'Fez', 'Goa', 'Qum', 'Ulm', 'Lod']);

/** Words that WordNet counts among the places and that name none in a newspaper. */
export const NO_PLACES = new Set(
  `West East South North Southeast Southwest Northeast Northwest Occident Continent Union Superior Wilderness Centre Center Midi Chosen
Cheddar Independence Providence Pontus Never-Never Concord Confederacy Dixie Tidewater`.split(/\s+/),
);

/** Given names and surnames met in every newspaper that are places as well. */
export const GIVEN_NAMES = new Set(
  `jordan chad georgia victoria charlotte florence sydney austin madison virginia carolina dakota paris chelsea sierra
vienna adelaide alexandria brooklyn cheyenne dallas denver devon houston hudson jackson lincoln lourdes orlando phoenix
savannah wayne warren hamilton wellington nelson columbus vance logan salem santiago kent lancaster lee chester clinton bristol york
clare augusta regina helena darwin perth albany`.split(/\s+/),
);

/** Names whose other meanings nobody writes with a capital in news, or that are the place nearly always. */
export const SURE = new Set(
  `china japan turkey iran iraq india brazil panama cuba peru poland finland ukraine russia france germany italy spain greece
portugal ireland scotland england wales america africa europe asia australia canada mexico argentina chile egypt israel syria lebanon
kuwait vietnam cambodia thailand indonesia malaysia singapore philippines afghanistan pakistan bangladesh nepal morocco tunisia algeria
libya kenya nigeria ghana somalia ethiopia sudan angola madagascar zimbabwe cyprus malta iceland norway sweden denmark belgium
netherlands holland luxembourg austria hungary romania bulgaria serbia croatia bosnia albania macedonia slovenia slovakia latvia
lithuania estonia belarus moldova armenia azerbaijan kazakhstan uzbekistan mongolia taiwan korea myanmar laos moscow beijing tokyo
berlin rome madrid london brussels geneva cairo kabul baghdad tehran damascus beirut jerusalem shanghai mumbai calcutta delhi
hollywood hiroshima chernobyl waterloo bordeaux burgundy champagne cologne oxford cambridge manchester liverpool glasgow edinburgh
dublin oslo stockholm copenhagen helsinki warsaw prague budapest bucharest sofia athens istanbul ankara kiev minsk riga bangkok
manila jakarta hanoi seoul pyongyang texas california florida alaska hawaii siberia crimea kashmir tibet chicago boston
philadelphia detroit miami hamburg frankfurt munich dresden milan naples venice turin genoa palermo lisbon barcelona seville
montreal toronto vancouver ottawa melbourne brisbane quebec java bali sumatra guernsey jersey nairobi mogadishu tripoli tunis algiers
casablanca`.split(/\s+/),
);

/** @param {string} table @returns {Row[]} */
function rows(table) {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [names = '', grain = '', within = '', flags = ''] = line.split('|').map((part) => part.trim());
      return [names.split(', '), grain, within, flags];
    });
}
