import type { Article } from '../article';
import { recognise, rootEvent, type Story } from '../story';
import { readAges } from './ages';
import { claimsOfSentence } from './assemble';
import type { ReadContext } from './drafts';
import { dedupe, finish } from './identity';
import { readSentence } from './reading';
import { articleSentences } from './sentences';
import { NOBODY, ownAccount, type Speaker, sourceOf } from './source';
import type { Claim, Value } from './types';

/** Raised whenever claims of the same text may come out otherwise; stored claims of another version are read again. */
export const ENGINE_VERSION = 7;

/**
 * The checkable claims of an article in reading order. `story` sharpens names, events and word classes; without one the
 * general lexicon serves. Only English is read: other languages give no claims.
 */
export function readClaims(article: Article, story: Story | null): Claim[] {
  if (!isEnglish(article.lang)) return [];
  const day = article.publishedAt?.at.slice(0, 10) ?? null;
  const main = story === null ? null : (recognise(article, [story])?.event ?? null);
  const context: ReadContext = { story, day, main, last: null };
  const claims: Claim[] = [];
  let speaker: Speaker = { person: null, name: null };
  for (const ref of articleSentences(article)) {
    const reading = readSentence(ref.text, story, day);
    const said = sourceOf(reading, story, speaker);
    speaker = said.speaker;
    const source = ref.paragraph < 0 && said.source.speaker === null ? NOBODY : said.source;
    const drafts = claimsOfSentence({ reading, ages: readAges(reading), source, saidFrom: said.from, context });
    context.last = drafts.carry;
    const made = drafts.claims.map((draft, position) => {
      const first = draft.value[0]?.from ?? said.from;
      return finish(draft, ref, first < said.from ? ownAccount(source) : source, context, position);
    });
    claims.push(...withRivals(made));
  }
  return dedupe(claims);
}

/** Counts for each claim of a sentence the others that give a value of its sort. */
function withRivals(claims: Claim[]): Claim[] {
  const sorts = new Map<string, number>();
  for (const { value } of claims) if (value !== null) sorts.set(sortOf(value), (sorts.get(sortOf(value)) ?? 0) + 1);
  for (const { value, features } of claims) if (value !== null) features.rivals = (sorts.get(sortOf(value)) ?? 1) - 1;
  return claims;
}

const sortOf = (value: Value): string => (value.type === 'quantity' ? value.unit : value.type);

export const isEnglish = (lang: string): boolean => lang === 'und' || lang.toLowerCase().startsWith('en');

/** The event at the root of a claim's event: what was decided there is carried out in the others. */
export const rootOf = (story: Story, event: string): string => {
  const found = story.events.get(event);
  return found === undefined ? event : rootEvent(story, found).id;
};
