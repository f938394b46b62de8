import type { Article } from '../article';
import { siteOfUrl } from '../text';
import { agencies, carriers, UNNAMED } from './agencies';
import { outletKeyOf } from './identity';

const NAME = Object.values(agencies).flat().join('|');
/** One agency or more: "AFP", "AP, Reuters", "AFP and dpa". */
const NAMES = `(?:${NAME})(?:\\s*(?:,|/|and|&|\\+)\\s*(?:${NAME}))*`;
/** Any source credited by name, an agency or not: up to four capitalised words. */
const ANY = "\\p{Lu}[\\p{L}\\p{N}.&’'-]*(?:\\s\\p{Lu}[\\p{L}\\p{N}.&’'-]*){0,3}";

/** Paragraphs from either end in which a dateline or a closing credit stands. */
const ENDS = 3;

/** Credits that are a paragraph of their own, wherever it stands: comments and links often follow them. */
const ALONE = [
  new RegExp(`^[\\s(\\[©–—-]*(${NAMES})[\\s)\\].]*$`, 'u'),
  new RegExp(`^\\W*(?:[Ss]ources?|[Vv]ia|Источник|Джерело|Kaynak)\\s*:?\\s+(${ANY}|${NAMES})\\W*$`, 'u'),
];
/** "LISBON (AP) —", "Oslo, March 9 (Reuters) -": before the first sentence. */
const DATELINE = new RegExp(`^[^.!?]{0,60}[(\\[](${NAMES})[)\\]]`, 'u');
const CLOSING = [
  new RegExp(`(?:[(\\[©]|[–—]\\s?|\\s-\\s)\\s*(${NAMES})\\s*[)\\]]?[.]?$`, 'u'),
  new RegExp(`\\b[Ww]ith (?:[a-z]+ ){0,3}(?:from|by) (${NAMES})\\W*$`, 'u'),
  new RegExp(`^\\W*(${NAMES}) contributed to this (?:report|story|article)\\W*$`, 'u'),
];
/** "According to the latest via RT:", which introduces text taken over. */
const VIA = new RegExp(`\\b[Vv]ia (${ANY})\\s*[:)\\]]*$`, 'u');
const BYLINE = [
  new RegExp(`(?<![\\p{L}\\p{N}])(${NAMES})(?![\\p{L}\\p{N}])`, 'u'),
  new RegExp(`\\b[Vv]ia (${ANY})`, 'u'),
];
const UNNAMED_CREDIT =
  /\b(?:with|from|based on) (?:news )?agenc(?:y|ies)(?:['’]s?)? (?:material|input|inputs|reports?|staff)|\b(?:with|from) (?:news |wire )?(?:agencies|wires|wire reports|wire services)\b/i;

const AGENCY_NAMES = Object.entries(agencies).map(
  ([credit, names]) => [credit, new RegExp(`^(?:${names.join('|')})$`, 'iu')] as const,
);

/** The agency of a name, or the name itself as outlets are keyed. */
function creditOf(name: string): string {
  const known = AGENCY_NAMES.find(([, pattern]) => pattern.test(name));
  return known?.[0] ?? outletKeyOf({ outlet: name, url: '' });
}

function named(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    const names = pattern.exec(text)?.[1]?.split(/\s*(?:,|\/|\band\b|&|\+)\s*/u) ?? [];
    return names.filter((name) => name !== '').map(creditOf);
  });
}

/**
 * What an article says its text is from: agencies by their key in `agencies`, other sources by their folded name,
 * the host of a canonical URL elsewhere as `site:host`. Only signs of credit count; "told AFP" is reporting. Sorted.
 */
export function creditsOf(article: Article): string[] {
  const { paragraphs, byline, url, canonicalUrl } = article;
  const last = paragraphs.length - ENDS;
  const credits = paragraphs.flatMap((paragraph, i) => [
    ...named(paragraph, [...ALONE, VIA]),
    ...(i < ENDS ? named(paragraph, [DATELINE]) : []),
    ...(i >= last ? named(paragraph, CLOSING) : []),
    ...((i < ENDS || i >= last) && UNNAMED_CREDIT.test(paragraph) ? [UNNAMED] : []),
  ]);
  if (byline !== null) credits.push(...named(byline, BYLINE), ...(UNNAMED_CREDIT.test(byline) ? [UNNAMED] : []));
  const canonicalSite = siteOfUrl(canonicalUrl ?? '');
  if (canonicalSite !== '' && canonicalSite !== siteOfUrl(url)) credits.push(siteCredit(canonicalSite));
  return [...new Set(credits)].filter((credit) => !carriers.has(credit)).sort();
}

const siteCredit = (site: string): string => `site:${site}`;

/** What is known of an article's source: its credits, and who publishes it where. */
export interface Credited {
  credits: readonly string[];
  outletKey: string;
  url: string;
}

/** Sources that both credit, or that one credits and the other is: agencies, names and `site:` keys. Sorted. */
export function sharedCredits(a: Credited, b: Credited): string[] {
  const credited = (from: Credited, to: Credited): string[] => {
    const names = new Set([...to.credits, creditOf(to.outletKey), siteCredit(siteOfUrl(to.url))]);
    return from.credits.filter((credit) => credit !== UNNAMED && names.has(credit));
  };
  return [...new Set([...credited(a, b), ...credited(b, a)])].sort();
}

/** True when both credit one source, or one credits the other or its site. */
export const shareCredit = (a: Credited, b: Credited): boolean => sharedCredits(a, b).length > 0;

/** The site that a credit read off a canonical address names; null for any other credit. */
export const siteOfCredit = (credit: string): string | null =>
  credit.startsWith(siteCredit('')) ? credit.slice(siteCredit('').length) : null;
