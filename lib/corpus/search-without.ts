import type { AskedPhrase, AskedTexts } from './asked';
import { limits } from './limits';
import { patternOf } from './phrases';
import { holdsAny, type Phrase } from './search-hits';
import { load, READ_AT_ONCE, type Search } from './search-room';
import type { SearchField } from './types';
import { wordsOf } from './words';

export const phrasesOf = ({ phrases }: AskedTexts): Phrase[] =>
  phrases.map(({ field, phrase }) => ({ field, pattern: patternOf(phrase) }));

/** Live articles that hold one of these words, as it is written. Whether one holds a phrase, its text alone tells. */
export async function holdersOfWords(search: Search, { words }: AskedTexts): Promise<Set<string>> {
  const holders = await Promise.all(words.map(({ word, field }) => allHolders(search, word, field)));
  return new Set(holders.flatMap((held) => [...held]));
}

/**
 * The first `limit` of these articles that hold none of the phrases. Only texts that hold all words of one are read, and of
 * these no more than for phrases that are to be there: those beyond are left out, as they most likely hold it.
 */
export async function withoutPhrases(
  search: Search,
  ids: readonly string[],
  asked: AskedTexts,
  limit: number,
): Promise<string[]> {
  if (asked.phrases.length === 0) return ids.slice(0, limit);
  const phrases = phrasesOf(asked);
  const suspects = new Set((await Promise.all(asked.phrases.map((one) => suspectsOf(search, one)))).flat());
  const kept: string[] = [];
  for (let at = 0, left: number = limits.readForPhrases; at < ids.length && kept.length < limit; at += READ_AT_ONCE) {
    const some = ids.slice(at, at + READ_AT_ONCE);
    const read = some.filter((id) => suspects.has(id)).slice(0, left);
    left -= read.length;
    const loaded = read.length > 0 ? await load(search, read) : [];
    const free = new Set(loaded.filter((one) => !holdsAny(one, phrases)).map(({ id }) => id));
    kept.push(...some.filter((id) => !suspects.has(id) || free.has(id)));
  }
  return kept.slice(0, limit);
}

/** Articles that hold all words of a phrase, and so perhaps the phrase. */
async function suspectsOf(search: Search, { phrase, field }: AskedPhrase): Promise<string[]> {
  const words = await Promise.all([...new Set(wordsOf(phrase))].map((word) => allHolders(search, word, field)));
  return [...(words[0] ?? [])].filter((id) => words.every((held) => held.has(id)));
}

async function allHolders({ db, own }: Search, word: string, field: SearchField): Promise<Set<string>> {
  const inTexts = field === 'anywhere' ? await db.words.where('words').equals(word).primaryKeys() : [];
  return new Set([...inTexts.map(([, id]) => id), ...own.holders(word, field)]);
}
