import { PROSE_LENGTH } from './limits';

/** Elements that stand inside a line of text; every other element begins and ends a paragraph. */
const INLINE: ReadonlySet<string> = new Set(
  (
    'A ABBR ACRONYM B BDI BDO BIG CITE CODE DATA DEL DFN EM FONT I INS KBD LABEL MARK NOBR Q RP RT RUBY S SAMP SMALL SPAN ' +
    'STRIKE STRONG SUB SUP TIME TT U VAR WBR TD TH'
  ).split(' '),
);
/** Never text of the page. */
const SILENT: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME OBJECT EMBED VIDEO AUDIO CANVAS SVG MATH MAP PICTURE SELECT TEXTAREA INPUT ' +
    'BUTTON OPTION DATALIST PROGRESS METER DIALOG HEAD LINK META TITLE FIGCAPTION NAV ASIDE'
  ).split(' '),
);
const SILENT_ROLE =
  /^(?:navigation|dialog|alertdialog|alert|complementary|contentinfo|search|menu|menubar|toolbar|button|tooltip)$/;

/** Class tokens and ids that never hold the article. */
const ELSEWHERE =
  /(?:^|\s)(?:comments?(?:[-_]{1,2}(?:area|section|list|wrapper|container|items?|body|content|text|thread|stream|box))?|commentlist|respond|disqus(?:_thread)?|skip-?(?:link|to-content)|visually-?hidden|sr-only|screen-reader-text|(?:wp-)?caption(?:-text)?)(?:\s|$)/i;
/** Parts of class names and ids that mean furniture, unless much prose stands inside. */
const FURNITURE =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscribe|subscription|sign-?up|share|sharing|social(?:-?(?:links|bar|icons|media))?|related|recirc\w*|recommend\w*|most-?(?:read|popular|viewed)|popular|trending|breadcrumbs?|taboola|outbrain|promo|advert\w*|ads?|sponsor\w*|byline|author-?(?:bio|box|info)|(?:post|entry|article)-?meta|credit|tags?|keywords|read-?(?:more|also|next)|toolbar|pagination|login|modal|popup|banner)(?:$|[\s_-])/i;
const MUCH_TEXT = 1_500;

/** Posts of social networks as publishers embed them. */
export const EMBEDDED_POST =
  'blockquote.twitter-tweet,blockquote.instagram-media,blockquote.tiktok-embed,blockquote.bluesky-embed,blockquote.mastodon-embed,' +
  'blockquote.text-post-media,blockquote.fb-xfbml-parse-ignore,blockquote[class*="telegram" i],blockquote[class*="twitter" i]';

export function isInline(element: Element): boolean {
  return INLINE.has(element.tagName.toUpperCase());
}

/** True for elements whose text is no text of the page: code, controls, menus, captions. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.tagName.toUpperCase());
}

/** True where the element says of itself that it is hidden; costs no style calculation. */
export function saysHidden(element: Element): boolean {
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  return /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(element.getAttribute('style') ?? '');
}

/** True for parts of a page that are not the article: by role, by place, or by class name where they hold little prose. */
export function isElsewhere(element: Element): boolean {
  const tag = element.tagName.toUpperCase();
  if (SILENT_ROLE.test(element.getAttribute('role') ?? '')) return true;
  if (tag === 'HEADER') return !element.querySelector('h1') && !element.parentElement?.closest('article,main');
  if (tag === 'FOOTER') return element.parentElement?.tagName.toUpperCase() !== 'BLOCKQUOTE';
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return false;
  if (ELSEWHERE.test(names)) return !element.querySelector('h1');
  return FURNITURE.test(names) && !element.querySelector('h1') && !holdsProse(element);
}

/** True when at least two paragraphs of prose, or a long text, stand inside. */
function holdsProse(element: Element): boolean {
  const paragraphs = element.getElementsByTagName('p');
  let prose = 0;
  for (let i = 0; i < Math.min(paragraphs.length, 40); i++) {
    if ((paragraphs[i]?.textContent?.length ?? 0) >= PROSE_LENGTH && ++prose > 1) return true;
  }
  return (element.textContent?.length ?? 0) > MUCH_TEXT;
}
