import type { Article } from '../../../lib/article';
import type { Claim, SentenceRef } from '../../../lib/claims';
import type { ClaimReader } from '../../../lib/corpus';

/** As the real engine reads them: three claims of four give a value for a slot, and all have blocking keys. */
const CLAIMS_PER_ARTICLE = 40;
const WORDS_PER_CLAIM = 24;
const VOCABULARY = 30_000;
const EVENTS = 12;
const SLOTS_PER_EVENT = 40;
const VALUES_PER_SLOT = 12;
const KEYS_PER_CLAIM = 8;

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A rank below `size` by Zipf's law: the second is half as frequent as the first. */
const zipf = (random: () => number, size: number): number => Math.floor(size ** random()) - 1;

function wordsOf(random: () => number): number[] {
  return Array.from({ length: WORDS_PER_CLAIM }, () => zipf(random, VOCABULARY));
}

/** The rarest words of a claim, and one pair of its most frequent ones, which every other claim shares. */
function keysOf(words: readonly number[]): string[] {
  const rarest = [...new Set(words)].sort((a, b) => b - a).slice(0, KEYS_PER_CLAIM - 1);
  return [...rarest.map((rank) => `w${rank}`), `pair${words[0]}`];
}

/** Claims of the article at this place of the corpus, and the sentences they stand in. */
function readAt(seed: number, day: string | null): { claims: Claim[]; sentences: SentenceRef[] } {
  const random = seeded(seed * 7919 + 1);
  const event = `event${zipf(random, EVENTS)}`;
  const sentences: SentenceRef[] = [];
  const claims = Array.from({ length: CLAIMS_PER_ARTICLE }, (_, index): Claim => {
    const words = wordsOf(random);
    const text = words.map((rank) => `word${rank}`).join(' ');
    const sentence = { index: index + 1, paragraph: index, start: 0, end: text.length, text };
    sentences.push(sentence);
    const slotted = index % 4 !== 0;
    return {
      id: `${seed}:${index}`,
      sentence,
      clause: { start: 0, end: text.length },
      valueSpans: [{ start: 0, end: 5 }],
      event,
      predicate: 'exchange',
      object: 'prisoner',
      holder: null,
      value: { type: 'date', from: '2031-03-02', to: '2031-03-02', explicit: true },
      modality: 'done',
      negated: false,
      source: { speaker: null, speakerName: null, side: null, quoted: false },
      slot: slotted ? `${event}/slot${zipf(random, SLOTS_PER_EVENT)}` : null,
      valueKey: slotted ? `value${zipf(random, VALUES_PER_SLOT)}` : null,
      keys: keysOf(words),
      day,
      features: features(words),
    };
  });
  return { claims, sentences };
}

function features(words: readonly number[]): Claim['features'] {
  const stems = words.map((rank) => `word${rank}`);
  const read: Partial<Claim['features']> = {
    clause: stems,
    stems,
    entities: ['somebody', 'some-place'],
    places: ['some-place'],
    when: { first: '2031-03-02', last: '2031-03-02', explicit: true },
    kinds: ['exchange'],
    objects: ['prisoner'],
    head: 'prisoner',
    owner: null,
    giver: null,
    receiver: null,
    ordinal: null,
    moving: false,
    undone: false,
    part: false,
    list: false,
    eventConfidence: 1,
  };
  // As large as real ones; the corpus only stores what else the judge may look at.
  return read as Claim['features'];
}

/** An article of 40 claims; equal for equal numbers. */
export function syntheticArticle(number: number): Article {
  const at = new Date(Date.UTC(2031, 0, 1 + (number % 300))).toISOString().slice(0, 10);
  return {
    url: `https://outlet${number % 40}.example/${number}`,
    canonicalUrl: null,
    outlet: `Outlet ${number % 40}`,
    title: `Article ${number}`,
    byline: null,
    publishedAt: { at, grain: 'day', known: 'metadata' },
    modifiedAt: null,
    lang: 'en',
    paragraphs: readAt(number, at).sentences.map(({ text }) => text),
    extractorVersion: 1,
  };
}

/** Reads synthetic articles; what the real engine would take for reading is no part of the measurement. */
export const syntheticReader: ClaimReader = {
  version: 'synthetic',
  read: (article) => {
    const number = Number(/\d+$/.exec(article.url)?.[0]);
    return { story: null, event: null, ...readAt(number, article.publishedAt?.at ?? null) };
  },
};

export const claimsPerArticle = CLAIMS_PER_ARTICLE;
