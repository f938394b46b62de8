import type { AskedTexts } from './asked';
import { patternOf } from './phrases';
import { holdsAll, type Phrase } from './search-hits';
import { isLookedIn, load, READ_AT_ONCE, type Search } from './search-room';
import type { SearchField } from './types';
import { wordsOf } from './words';

export const phrasesOf = ({ phrases }: AskedTexts): Phrase[] =>
  phrases.map(({ field, phrase }) => ({ field, pattern: patternOf(phrase) }));

/** Live articles that hold one of these words, as it is written, or one of these phrases. */
export async function holdersOfAny(search: Search, texts: AskedTexts): Promise<Set<string>> {
  const holders = new Set<string>();
  for (const { word, field } of texts.words) for (const id of await allHolders(search, word, field)) holders.add(id);
  for (const [at, { phrase, field }] of texts.phrases.entries()) {
    const words = await Promise.all([...new Set(wordsOf(phrase))].map((word) => allHolders(search, word, field)));
    const ids = [...(words[0] ?? [])].filter((id) => isLookedIn(search, id) && words.every((held) => held.has(id)));
    const pattern = phrasesOf(texts).slice(at, at + 1);
    for (let from = 0; from < ids.length; from += READ_AT_ONCE) {
      const loaded = await load(search, ids.slice(from, from + READ_AT_ONCE));
      for (const one of loaded) if (holdsAll(one, pattern)) holders.add(one.id);
    }
  }
  return holders;
}

async function allHolders({ db, own }: Search, word: string, field: SearchField): Promise<Set<string>> {
  const inTexts = field === 'anywhere' ? await db.words.where('words').equals(word).primaryKeys() : [];
  return new Set([...inTexts.map(([, id]) => id), ...own.holders(word, field)]);
}
