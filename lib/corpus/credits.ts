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

const agencyKeyOf = (name: string): string | null =>
  AGENCY_NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;

/** The agency of a name, or the name itself as outlets are keyed. */
const creditOf = (name: string): string => agencyKeyOf(name) ?? outletKeyOf({ outlet: name, url: '' });

function named(text: string, patterns: readonly RegExp[]): string[] {
  return patterns.flatMap((pattern) => {
    const names = pattern.exec(text)?.[1]?.split(/\s*(?:,|\/|\band\b|&|\+)\s*/u) ?? [];
    return names.filter((name) => name !== '').map(creditOf);
  });
}

/** Names in a byline beside each other: "Jane Doe, Bosphorus Wire", "Bosphorus Wire | Levant Post". */
const BETWEEN_NAMES = /\s*(?:[,;/|·+&–—]|\s-\s|\b(?:and|for|with|of)\b)\s*/iu;
const AROUND_NAME = /^(?:by|from|via)\s+|\s+(?:staff|newsroom|desk|correspondents?|reporters?|editors?)$/giu;

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

/**
 * Names of the byline as `byline:name`, keyed as outlets are, the article's own outlet left out. They credit nobody but an
 * outlet of that name: whether a name is a writer's or an outlet's, the other article tells.
 */
export function signersOf(article: Article): string[] {
  const byline = article.byline ?? '';
  const names = [byline, ...byline.split(BETWEEN_NAMES)].map((name) => name.trim().replace(AROUND_NAME, ''));
  const keys = new Set(names.map((name) => outletKeyOf({ outlet: name, url: '' })));
  return [...keys].filter((key) => key !== '' && key !== outletKeyOf(article)).map(signerCredit);
}

const siteCredit = (site: string): string => `site:${site}`;
const signerCredit = (name: string): string => `byline:${name}`;
const isSigner = (credit: string): boolean => credit.startsWith(signerCredit(''));

/** What is known of an article's source: its credits, and who publishes it where. */
export interface Credited {
  credits: readonly string[];
  outletKey: string;
  url: string;
}

/** The key an outlet counts by: an agency's credit, or the outlet's own. */
export const originKeyOf = ({ outletKey }: Pick<Credited, 'outletKey'>): string => agencyKeyOf(outletKey) ?? outletKey;

/** Every credit that means this article's outlet. */
export const creditsFor = (one: Credited): ReadonlySet<string> =>
  new Set([originKeyOf(one), signerCredit(one.outletKey), siteCredit(siteOfUrl(one.url))]);

/** Credits of an article that name somebody whether or not anything of theirs is saved. */
export const sourcesNamed = ({ credits }: Pick<Credited, 'credits'>): string[] =>
  credits.filter((credit) => credit !== UNNAMED && !isSigner(credit));

/** Sources that both credit, or that one credits and the other is: agencies, names and `site:` keys. Sorted. */
export function sharedCredits(a: Credited, b: Credited): string[] {
  const credited = (from: Credited, to: Credited): string[] => {
    const names = new Set([...sourcesNamed(to), ...creditsFor(to)]);
    return from.credits.filter((credit) => names.has(credit)).map(nameOfSigner);
  };
  return [...new Set([...credited(a, b), ...credited(b, a)])].sort();
}

const nameOfSigner = (credit: string): string => (isSigner(credit) ? credit.slice(signerCredit('').length) : credit);

/** True when both credit one source, or one credits the other or its site. */
export const shareCredit = (a: Credited, b: Credited): boolean => sharedCredits(a, b).length > 0;

/** The site that a credit read off a canonical address names; null for any other credit. */
export const siteOfCredit = (credit: string): string | null =>
  credit.startsWith(siteCredit('')) ? credit.slice(siteCredit('').length) : null;
