import { LETTERS as L, CAPITALS as UP } from './letters';

/**
 * What stands among an article's paragraphs without being its text, as data. Patterns are matched without regard to
 * case against a whole paragraph unless said otherwise. None may match a sentence of prose.
 */

const whole = (...patterns: readonly string[]): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, 'i');

/** Agencies that end a caption, sign a text or stand alone as a credit. */
const AGENCIES =
  'AFP|AP|AP Photo|Associated Press|The Associated Press|Reuters|dpa|dpa-AFX|EPA|EPA-EFE|EFE|ANSA|TASS|RIA Novosti|Interfax|' +
  'Interfax-Ukraine|Ukrinform|UNIAN|Anadolu|Anadolu Agency|AA|DHA|IHA|Xinhua|Kyodo|UPI|PA|PA Media|PTI|IANS|ANI|Getty|' +
  'Getty Images|Bloomberg|Shutterstock|Alamy|NurPhoto|ZUMA Press|Sputnik|Belga|APA|Keystone|TT|NTB|Ritzau|WAM|Agencies';

/** Headings after which lists of other articles, tags and the like follow; they may stand in mid-article too. */
export const LIST_HEADING = whole(
  '(?:read|see|watch|listen|check out|look) (?:also|more|next|too)(?: on .{2,40})?\\s*[:»>]*',
  'also (?:read|see|on|in) ?.{0,30}\\s*[:»>]*',
  '(?:you (?:may|might) (?:also )?(?:like|enjoy)|you may be interested in|don.t miss|what to read next|up next|next up)\\b.{0,20}',
  '(?:related|recommended|further|more|other|similar|latest|recent|top|trending|popular|suggested|featured|must|most)' +
    '[ -]?(?:read|reads|reading|viewed|watched|shared|popular|commented|recent|now|today|for you|from .{2,40}|on this(?: story| topic)?|like this|' +
    'articles?|stor(?:y|ies)|posts?|topics?|news|content|links?|coverage|videos?|headlines|stor(?:y|ies)|tags?|to explore)?\\s*:?',
  '(?:key ?words?|tags?|topics?|labels?|filed under|in this article|in this story|categories|mentioned in this story|explore more|more on this)\\s*:?',
  'editor.?s.? (?:picks?|choice)|our picks|in other news|in case you missed it|the latest|trending now|around the web|from our partners|sponsored(?: content| links)?',
  'читайте (?:також|также|ещё|еще|ще|больше)\\s*:?|(?:похожие|другие|схожі|інші|останні|последние|популярные|популярні) (?:новости|новини|статьи|статті|материалы|матеріали)\\s*:?|теги?\\s*:?|(?:новини|новости) по темі?е?\\s*:?|по теме\\s*:?|за темою\\s*:?',
  'ayrıca oku(?:yun|yunuz)?\\s*:?|bunları da okuyun|[iİ]lgili (?:haberler|[iİ]çerikler|haber|konular)\\s*:?|(?:son|diğer|benzer) (?:haberler|dakika)\\s*:?|(?:en )?çok okunanlar|etiketler\\s*:?|önerilen haberler',
  'lesen sie auch\\s*:?|mehr zum thema\\s*:?|das könnte sie auch interessieren|schlagwörter\\s*:?|à lire aussi\\s*:?|lire aussi\\s*:?|sur le même sujet|lea también\\s*:?|más noticias|leggi anche\\s*:?|leia também\\s*:?',
);

/** Headings after which only readers' comments follow. */
export const COMMENTS_HEADING = whole(
  '(?:\\d+\\s+)?(?:comments?|responses?|replies)(?:\\s*\\(?\\d+\\)?)?\\s*:?',
  '(?:leave|post|add|write) (?:a|your) (?:comment|reply)\\b.{0,40}|join the (?:discussion|conversation)|(?:view|show|read|see) (?:all )?(?:the )?\\d* ?comments?(?: \\(\\d+\\))?',
  'комментарии(?: \\(\\d+\\))?|коментарі(?: \\(\\d+\\))?|yorumlar(?: \\(\\d+\\))?|yorum yap(?:ın)?|kommentare(?: \\(\\d+\\))?|commentaires|comentarios|commenti',
);

/** Beginnings of paragraphs of any length that are dropped: numbered notes and requests for consent. */
export const FURNITURE_STARTS: readonly RegExp[] = [
  /^(?:we (?:value|respect|care about) your privacy|(?:we|this (?:web)?site|our (?:web)?site)(?: and (?:our|its) (?:\d+ )?(?:trusted )?partners?)? uses? cookies|we and our (?:\d+ )?(?:trusted )?(?:partners|vendors)|by (?:clicking|continuing|using|tapping)\b.{0,120}\b(?:cookies?|privacy policy|terms)|(?:accept|reject|manage|allow|cookie) (?:all|cookies?|settings|preferences|choices|policy|notice))(?![a-zа-яёіїєґ])/i,
  /^(?:bu (?:web )?site(?:si)?(?:nde)? çerez|çerez|wir verwenden cookies|nous utilisons des cookies|ми використовуємо (?:файли )?cookie|мы используем (?:файлы )?cookie)/i,
  /^\[\d{1,3}\]/,
];

/** Lines dropped wherever they stand. */
export const FURNITURE: readonly RegExp[] = [
  whole('(?:skip|jump|go) to (?:the )?(?:main )?(?:content|navigation|article|footer|search|menu|body)\\b[^.!?]{0,30}'),
  whole('(?:back|return|scroll|go)(?: back)? to (?:the )?top(?: button)?', 'top', 'до гори|наверх|yukarı|nach oben'),
  whole(
    '\\W*(?:there are )?(?:no|0|\\d+) (?:comments?|replies|responses)(?: yet| so far)?\\W*',
    'be the first to (?:comment|reply).{0,40}',
  ),
  whole(
    '(?:advertisements?|ads?|sponsored|promoted|publicité|werbung|реклама|reklam|anuncio|publicidad|pubblicità)\\.?',
    '(?:story|article) continues (?:below|after)\\b.{0,40}',
    '(?:continue|keep) reading\\b.{0,60}|(?:show|load|see|view|read) (?:more|less|all|full (?:article|story))\\W*|expand|close|menu|search|loading\\W*|click here\\W*',
  ),
  whole(
    '\\d+ ?[-–]? ?min(?:ute)?s? ?(?:read|listen)?\\.?',
    'reading time:? .{1,20}',
    '\\d+ (?:views|shares)',
    'час читання.{0,20}|время чтения.{0,20}|\\d+ dk okuma',
  ),
  whole(
    '(?:listen|watch)(?: to)?(?: this)? ?(?:article|story|now|live|the video)?(?: \\W?\\d+:\\d+\\W?)?',
    '(?:play|watch)(?: the)? (?:video|audio|podcast)',
    '\\d{1,2}:\\d{2}',
  ),
  // Pleas
  /^(?:(?:please )?(?:sign up|subscribe|register)(?:$|[^.!?]{0,140}\b(?:newsletters?|inbox|alerts?|updates|briefing|channel|podcast|free|access|youtube|now|today)\b)|(?:get|have|receive)\b.{0,90}\b(?:in|to|into|straight to) your (?:inbox|phone|email)|(?:already (?:a )?(?:subscriber|member|have an account)|not a subscriber)\b|this (?:article|content) is for (?:subscribers|members))/i,
  /^(?:follow (?:us|.{2,40}) on\b.{0,120}|(?:join|find|like) (?:us|our)\b.{0,60}\b(?:telegram|whatsapp|facebook|twitter|x|instagram|discord|viber|channel|group)\b.{0,60}|download (?:our|the)\b.{0,60}\bapp\b.{0,60}|(?:support|donate to|fund) (?:our|independent|quality)\b.{0,60}\bjournalism\b.{0,200}|become a (?:member|subscriber|patron|supporter)\b.{0,120}|(?:підписуйтесь|підпишіться|подписывайтесь|подпишитесь|bizi takip edin)(?![a-zа-яёіїєґ]).{0,160})$/i,
  whole(
    '(?:log|sign) ?(?:in|up|out)(?: (?:to|with|or|here)\\b[^.!?]{0,60})?',
    '(?:create|open) (?:a free|an|your) account\\b.{0,60}',
    'subscribe(?: now)?',
    'register(?: now)?',
    'my account',
    'your email address\\b.{0,40}',
    'e-?mail',
  ),
  // Rights, standards, signatures
  /^(?:©|\(c\)|copyright\b)[^.!?]{0,120}(?:[.!?].{0,120})?$/i,
  /^.{0,80}\ball rights reserved\b.{0,160}$/i,
  /^our standards: .{2,80}$/i,
  /^[([]?(?:reporting|writing|editing|additional reporting|compiled|edited|translated|written|reported) by [^.]{2,160}(?:[;.].{0,160})?[)\]]?$/i,
  // Notes in brackets
  /^\[[^[\]]*\]$/,
  // One line of keywords or of a link to another article
  /^(?:tags?|key ?words?|topics?|filed under|labels?|теги?|etiketler)\s*:\s*.{2,300}$/i,
  /^(?:read (?:also|more|next|on)|also read|see also|related(?: (?:article|story|coverage|news|post)s?)?|recommended(?: reading)?|more on this|watch(?: also| now| more)?|listen|don.t miss|читайте (?:також|также|ещё|еще|ще)|ayrıca oku(?:yun)?|[iİ]lgili haber|lesen sie auch|à lire aussi|lire aussi|lea también|leggi anche)\s*[:|»>–—-]\s*.{3,220}$/i,
  // Credits
  /^(?:image|picture|photo|video) (?:source|caption|credit|by)\b.{0,120}$/i,
  /^(?:photo(?:graph)?|image|picture|credit|file photo|source|illustration|video|фото|foto|fotoğraf|джерело|источник|kaynak)s?(?: credit)?\s*[:|/]\s*[^.!?]{2,120}\.?$/i,
  new RegExp(
    `^[-–—(\\[]*\\s*(?:(?:via|with|by|from|source:?|credit:?|with inputs from)\\s+)?(?:${AGENCIES})(?:\\s*(?:[/,&|]|and|via)\\s*(?:${AGENCIES}))*\\s*[)\\].]*$`,
    'i',
  ),
  new RegExp(
    `^(?:[${UP}][${L}.'’-]+\\s+){1,4}(?:/|via|\\|)\\s*(?:${AGENCIES})(?:\\s*(?:/|via|\\|)\\s*[${L} ]{2,30})?$`,
  ),
];

/** Credits glued to the end of a sentence: cut off, the sentence stays. */
export const TRAILING: readonly RegExp[] = [
  /\s*(?:©|\(c\)|ⓒ)\s*[^.!?]{2,80}$/i,
  /\s*[([](?:file )?(?:photo(?:graph)?|image|picture|credit|source|courtesy|photo by|via|фото|foto)\b[^)\]]{0,100}[)\]]\.?$/i,
  new RegExp(
    `\\s*[([](?:[^()\\[\\]]{2,60}(?:/|via|,)\\s*)?(?:${AGENCIES})(?:\\s*(?:/|via)\\s*[^()\\[\\]]{2,40})?[)\\]]\\.?$`,
  ),
  /(?<=[.!?]["”’»)]?)\s*(?:photo(?:graph)?|image|picture|credit|фото|foto|fotoğraf)(?: credit| by)?\s*[:|]\s*[^.!?]{2,80}$/i,
  new RegExp(
    `(?<=[.!?]["”’»)]?)\\s*(?:[${UP}][${L}.'’-]+\\s+){1,4}(?:/|via|\\|)\\s*(?:${AGENCIES})(?:\\s*(?:/|via|\\|)\\s*[${L} ]{2,30})?$`,
  ),
  new RegExp(`(?<=[.!?]["”’»)]?)\\s*[—–-]*\\s*(?:${AGENCIES})\\.?$`),
  /(?<=[.!?]["”’»)]?)\s*\((?:reporting|writing|editing|additional reporting)\b[^)]{2,200}\)$/i,
  /(?<=[.!?]["”’»)]?)\s*(?:read (?:also|more)|also read|see also|читайте (?:також|также)|ayrıca okuyun)\s*[:»>]\s*[^.!?]{3,200}$/i,
];

const NAME = `[${UP}][${L}.'’-]+(?:\\s+(?:[${UP}][${L}.'’-]*|de|van|von|der|al|bin)){1,3}`;
const AUTHORS = `(?:By|BY|by|Written by|Story by|Words by)\\s*${NAME}(?:(?:,| and| &)\\s*${NAME})*`;
const ZONE = '(?:GMT|UTC|BST|CES?T|E[SD]?T|P[SD]?T|C[SD]T|EES?T|MSK|IST|TSİ)';
const CLOCK = `\\d{1,2}[:.]\\d{2}(?:\\s*[apAP]\\.?[mM]\\.?)?(?:\\s*${ZONE}(?![${L}]))?`;
const WORD_DATE = `[${L}]{3,12}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}|\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+[${L}]{3,12}\\.?,?\\s+\\d{4}`;
const FIGURE_DATE = '\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4}';
const DATE = `(?:[${L}]{3,9},?\\s+)?(?:${WORD_DATE}|${FIGURE_DATE})(?:\\s*[рг]\\.)?(?:,?\\s*(?:[-–|/•·]|at|о|в)?\\s*${CLOCK})?`;
const ISSUED =
  '(?:[Ff]irst |[Ll]ast )?(?:[Pp]ublished|PUBLISHED|[Uu]pdated|UPDATED|[Pp]osted|[Mm]odified|[Cc]reated|[Dd]ate|' +
  `[Оо]публіковано|[Оо]публиковано|[Оо]новлено|[Оо]бновлено|[Yy]ayınlan[${L}]*|[Gg]üncellen[${L}]*)(?:\\s+on)?\\s*:?\\s*`;
const STAMP = `(?:${ISSUED})?${DATE}`;

/** Names, dates and skip links glued to the start of a paragraph: cut off, what follows stays. Case counts. */
export const LEADING: readonly RegExp[] = [
  /^(?:[Ss]kip|SKIP) to (?:the )?(?:main )?(?:content|navigation)\b[\s:|»>-]*/,
  /^[Ss]kip to content(?=[A-ZА-Я])/,
  new RegExp(`^${AUTHORS}(?:,\\s*[${L} ]{3,30})?\\s*[|•·]\\s+(?:${STAMP}\\s*[|•·-]?\\s*)?(?=[${UP}])`),
  new RegExp(`^${AUTHORS}\\s*[-–—,|•·]?\\s*${STAMP}\\s*[|•·-]?\\s*(?=[${UP}"“])`),
  new RegExp(`^${ISSUED}${DATE}\\s*[|•·-]?\\s*(?=[${UP}"“])`),
];

/** A whole line of names and dates and nothing else. Case counts. */
export const BYLINE_LINES: readonly RegExp[] = [
  new RegExp(`^${STAMP}(?:\\s*[|•·,-]*\\s*${ISSUED}${DATE})?\\W*$`),
  new RegExp(`^(?:By|BY|by|Written by|Story by|From)\\s+.{2,90}?\\s*[|•·,–—-]?\\s*${STAMP}[^.!?]{0,40}$`),
  new RegExp(
    `^(?:By|BY|Written by|Story by|Words by|Author:?)\\s+(?:${NAME}|[${UP}][${L}]+)(?:(?:,| and| &|,? in)\\s*(?:${NAME}|[${UP}][${L}]+))*(?:\\s*[,|•·–—-]\\s*[${L} ]{3,40})?$`,
  ),
  /^(?:[Аа]втор|[Аа]вторка|[Aa]uthor|[Yy]azar|[Hh]aber)\s*:\s*.{2,80}$/,
  new RegExp(`^${NAME}\\s*[|•·–—,-]?\\s*${STAMP}$`),
];

/** Words of share bars and menus: a short line made of nothing else is furniture. */
export const BAR_WORDS: ReadonlySet<string> = new Set(
  (
    'share tweet post pin save print email mail copy link facebook twitter x whatsapp telegram linkedin reddit messenger viber ' +
    'instagram youtube tiktok threads bluesky mastodon pinterest flipboard pocket rss gift bookmark article this on via ' +
    'home world sport sports video videos business politics opinion culture tech technology health weather live news more menu ' +
    'search sections local national international economy science travel lifestyle entertainment podcasts photos newsletters ' +
    'about contact privacy terms advertise careers help copyright sitemap us policy cookies jobs use of and latest'
  ).split(' '),
);
