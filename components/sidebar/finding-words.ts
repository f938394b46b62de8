import MiniSearch from 'minisearch';
import type { Finding } from '../../lib/compare';

/** The findings of the sentences that hold all the words of a query, or whose evidence does; slips of the pen forgiven. */
export function findIn(findings: readonly Finding[], query: string): readonly Finding[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return findings;
  const texts = findings.map((finding) => ({ id: finding.sentence.index, text: textOf(finding) }));
  const exact = texts.filter(({ text }) => words.every((word) => text.includes(word)));
  const found = new Set(exact.length > 0 ? exact.map(({ id }) => id) : alike(texts, query));
  return findings.filter(({ sentence }) => found.has(sentence.index));
}

function textOf({ sentence, evidence }: Finding): string {
  const told = evidence.flatMap(({ sentence, saved }) => [sentence.text, saved.outlet]);
  return [sentence.text, ...told].join('\n').toLocaleLowerCase();
}

interface Text {
  id: number;
  text: string;
}

/** Sentences with words much like those looked for: one letter in five may be another, as in the corpus's search. */
function alike(texts: readonly Text[], query: string): number[] {
  const index = new MiniSearch<{ id: number; sentence: number; text: string }>({
    fields: ['text'],
    storeFields: ['sentence'],
  });
  index.addAll(texts.map(({ id, text }, place) => ({ id: place, sentence: id, text })));
  const fuzzy = (word: string) => (word.length > 3 ? 0.2 : false);
  return index.search(query, { fuzzy, prefix: true, combineWith: 'AND' }).map(({ sentence }) => Number(sentence));
}
