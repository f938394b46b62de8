import { isCapitalised } from './fold';
import type { Token } from './tokens';
import { tokenize } from './tokens';
import { numberWord } from './word-forms';

/** A phrase found in a sentence: tokens `from` to `to`, `to` exclusive. */
export interface Found<T> {
  from: number;
  to: number;
  payload: readonly T[];
}

interface Node<T> {
  /** By the number of the next word. */
  next: Map<number, Node<T>>;
  /** The bits of those numbers: most words that follow are told apart by them, without being looked up. */
  bits: number;
  /** Payloads that match in any case, and those whose phrase begins with a capital; null where no phrase ends here. */
  any: T[] | null;
  capital: T[] | null;
}

const node = <T>(): Node<T> => ({ next: new Map(), bits: 0, any: null, capital: null });

/** One of 32 bits for a number. */
const bitOf = (word: number): number => 1 << (word & 31);

/**
 * One matcher for thousands of phrases: a trie over dictionary forms, walked once from every token, the longest
 * phrase winning. It replaces a regular expression per phrase, which read 25,000 words a second.
 */
export class PhraseTrie<T> {
  /** The first words of phrases, by number. Without gaps: an array with gaps is looked up like a map. */
  readonly #openings: (Node<T> | undefined)[] = [];

  /** Adds a phrase. A phrase written with a capital matches capitalised text only ("US" is not "us"). */
  add(phrase: string, payload: T): void {
    const [first, ...others] = tokenize(phrase).map(({ lemma }) => numberWord(lemma));
    if (first === undefined) return;
    let at = this.#openedBy(first);
    for (const word of others) {
      const next = at.next.get(word) ?? node();
      at.next.set(word, next);
      at.bits |= bitOf(word);
      at = next;
    }
    const asWritten = isCapitalised(phrase) ? 'capital' : 'any';
    const payloads = at[asWritten] ?? [];
    if (!payloads.includes(payload)) payloads.push(payload);
    at[asWritten] = payloads;
  }

  #openedBy(word: number): Node<T> {
    while (this.#openings.length <= word) this.#openings.push(undefined);
    const opened = this.#openings[word] ?? node();
    this.#openings[word] = opened;
    return opened;
  }

  /** The longest phrase beginning at each token, phrases inside longer ones left out. Tokens are made after all phrases. */
  find(tokens: readonly Token[]): Found<T>[] {
    const found: Found<T>[] = [];
    let covered = 0;
    for (let from = 0; from < tokens.length; from++) {
      const opened = this.#openings[tokens[from]?.word ?? 0];
      if (opened === undefined) continue;
      const match = longestAt(tokens, from, opened);
      if (match === null || match.to <= covered) continue;
      covered = match.to;
      found.push(match);
    }
    return found;
  }
}

function longestAt<T>(tokens: readonly Token[], from: number, opened: Node<T>): Found<T> | null {
  let at: Node<T> | undefined = opened;
  let best: Found<T> | null = null;
  for (let to = from + 1; at !== undefined; to++) {
    const capital = at.capital !== null && isCapitalised(tokens[from]?.text ?? '') ? at.capital : null;
    const payload = capital === null ? at.any : [...capital, ...(at.any ?? [])];
    if (payload !== null) best = { from, to, payload };
    const word: number = tokens[to]?.word ?? 0;
    at = (at.bits & bitOf(word)) === 0 ? undefined : at.next.get(word);
  }
  return best;
}
