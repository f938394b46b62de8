import type { Found, Token } from '../text';
import type { Term } from './lexicon';

/** Words that part from their verb: "got 42 of its dead back", "turned the offer down". */
const PARTICLES = new Set(['back', 'home', 'down', 'off', 'out', 'over', 'up', 'away', 'aside', 'free', 'alive', 'go']);
/** Tokens that may stand between a verb and its particle. */
const REACH = 8;
const ENDS = /^(?:and|but|who|which|that|while|as|to)$/;

/** Verbs of two words by their first, then their second. */
export type Separable = ReadonlyMap<string, ReadonlyMap<string, readonly Term[]>>;

/** Collects from the phrases of a lexicon those whose two words may stand apart. */
export function separableVerbs(phrases: readonly (readonly [phrase: string, term: Term])[]): Separable {
  const verbs = new Map<string, Map<string, Term[]>>();
  for (const [phrase, term] of phrases) {
    const [verb = '', particle = '', more] = phrase.split(' ');
    if (more !== undefined || verb === 'be' || !PARTICLES.has(particle)) continue;
    const particles = verbs.get(verb) ?? new Map<string, Term[]>();
    particles.set(particle, [...(particles.get(particle) ?? []), term]);
    verbs.set(verb, particles);
  }
  return verbs;
}

/** What was found in a sentence, with verbs whose particle stands further on in place of the bare verb. */
export function withSeparated(
  tokens: readonly Token[],
  found: readonly Found<Term>[],
  verbs: Separable,
): readonly Found<Term>[] {
  const apart = new Map<number, Found<Term>>();
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    // A word that opens no phrase of any lexicon is none of these verbs.
    const particles = token.word === 0 ? undefined : verbs.get(token.lemma);
    const payload = particles === undefined ? undefined : particleAfter(tokens, at, particles);
    if (payload !== undefined) apart.set(at, { from: at, to: at + 1, payload: [...payload] });
  }
  if (apart.size === 0) return found;
  const kept = found.filter(({ from, to }) => !(apart.has(from) && to === from + 1));
  return [...kept.filter(({ from }) => !apart.has(from)), ...apart.values()].sort((a, b) => a.from - b.from);
}

function particleAfter(
  tokens: readonly Token[],
  verb: number,
  particles: ReadonlyMap<string, readonly Term[]>,
): readonly Term[] | undefined {
  for (let at = verb + 1; at <= verb + REACH && at < tokens.length; at++) {
    const token = tokens[at];
    if (
      token === undefined ||
      (token.kind === 'mark' && token.norm !== "'s" && token.norm !== '-') ||
      ENDS.test(token.norm)
    )
      return undefined;
    const payload = at === verb + 1 ? undefined : particles.get(token.norm);
    if (payload !== undefined) return payload;
  }
  return undefined;
}
