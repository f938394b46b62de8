import { fold } from '../text';
import type { PageMetadata } from './page-metadata';

/** Words that make up 20 to 40 % of running text of a language and little of any other, folded. */
const STOP_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that was for on with as is by at from said has were have be it not but they which',
  de: 'der die und das den von zu mit sich des dem ein nicht ist im auf eine als auch es dass sie nach wird',
  fr: 'le les des et la du une est dans que pour qui sur au par pas avec plus ce aux sont ont cette il',
  es: 'el los las del que y en una por con para se su al como mas fue ha sus este entre pero lo sobre',
  it: 'il di che e la per un del una della sono con non dei nel gli si alla anche piu delle ha ma le',
  pt: 'os que do da em um para com nao uma por mais dos as foi ao das como mas se na no pelo ele',
  nl: 'het een van en de dat is op te zijn voor met niet aan er door ook naar hij bij uit wordt om die',
  pl: 'w i na z ze do sie nie jest o przez po oraz jak za od to dla ale roku ich tym co byl',
  tr: 'bir ve bu icin ile olarak da de olan gore daha cok sonra kadar ancak dedi oldugu ise en iki taraf',
};
const SAMPLE_LENGTH = 6_000;
/** Least share of stop words, and least lead over the next language, for a guess to be trusted. */
const LEAST_SHARE = 0.12;
const LEAST_LEAD = 1.5;

/**
 * Language of the text as a BCP 47 tag. The page's own word holds unless the text plainly speaks another language
 * (templates often declare "en" for every edition); `und` when neither tells.
 */
export function languageOf(document: Document, metadata: PageMetadata, text: string): string {
  const declared = declaredLanguage(document, metadata);
  const guessed = guessLanguage(text);
  if (!declared) return guessed ?? 'und';
  return guessed && primary(declared) !== guessed ? guessed : declared;
}

/** Primary language subtag of a text by its script and stop words; null when too short or too mixed to tell. */
export function guessLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE_LENGTH);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 120) return null;
  for (const [script, guess] of SCRIPTS) {
    if ((sample.match(script)?.length ?? 0) > letters * 0.5) return guess(sample);
  }
  return guessByStopWords(fold(sample).match(/[\p{L}]+/gu) ?? []);
}

const SCRIPTS: readonly (readonly [RegExp, (sample: string) => string | null])[] = [
  [/\p{Script=Cyrillic}/gu, guessCyrillic],
  [/\p{Script=Arabic}/gu, (sample) => (/[پچژگ]/.test(sample) ? 'fa' : 'ar')],
  [/\p{Script=Hebrew}/gu, () => 'he'],
  [/\p{Script=Greek}/gu, () => 'el'],
  [/\p{Script=Hangul}/gu, () => 'ko'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, () => 'ja'],
  [/\p{Script=Han}/gu, (sample) => (/[\p{Script=Hiragana}]/u.test(sample) ? 'ja' : 'zh')],
  [/\p{Script=Georgian}/gu, () => 'ka'],
  [/\p{Script=Armenian}/gu, () => 'hy'],
  [/\p{Script=Devanagari}/gu, () => 'hi'],
];

function guessCyrillic(sample: string): string | null {
  const ukrainian = sample.match(/[іїєґ]/gi)?.length ?? 0;
  const russian = sample.match(/[ыэъё]/gi)?.length ?? 0;
  if (ukrainian > russian * 2) return /[ў]/i.test(sample) ? 'be' : 'uk';
  return russian > ukrainian * 2 ? 'ru' : null;
}

function guessByStopWords(words: readonly string[]): string | null {
  const scores = Object.entries(STOP_WORDS)
    .map(([language, list]) => {
      const stop = new Set(list.split(' '));
      return { language, share: words.filter((word) => stop.has(word)).length / Math.max(words.length, 1) };
    })
    .sort((a, b) => b.share - a.share);
  const [first, second] = scores;
  if (!first || !second || first.share < LEAST_SHARE || first.share < second.share * LEAST_LEAD) return null;
  return first.language;
}

function declaredLanguage(document: Document, metadata: PageMetadata): string | null {
  const candidates = [
    document.documentElement?.getAttribute('lang') ?? document.documentElement?.getAttribute('xml:lang') ?? null,
    metadata.ld('inLanguage'),
    metadata.meta('og:locale', 'dc.language', 'dcterms.language', 'language'),
    document.querySelector('meta[http-equiv="content-language" i]')?.getAttribute('content') ?? null,
  ];
  for (const candidate of candidates) {
    const tag = canonicalTag(candidate);
    if (tag) return tag;
  }
  return null;
}

function canonicalTag(text: string | null): string | null {
  const tag =
    text
      ?.trim()
      .replace(/_/g, '-')
      .replace(/[.@].*$/, '') ?? '';
  try {
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  } catch {
    return null;
  }
}

function primary(tag: string): string {
  return tag.split('-')[0]?.toLowerCase() ?? tag;
}
