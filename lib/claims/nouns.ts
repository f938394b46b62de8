import nouns from './lexical/nouns.json';

const classes = new Map(
  Object.entries(nouns).flatMap(([id, words]) => words.split(' ').map((word): [string, string] => [word, id])),
);

/**
 * Class of a counted noun that neither the pack nor the general lexicon names: most words for people, vehicles and
 * buildings. Condensed from WordNet by scripts/lexicon.mjs; null for all other words.
 */
export const nounClass = (lemma: string): string | null => classes.get(lemma) ?? null;
