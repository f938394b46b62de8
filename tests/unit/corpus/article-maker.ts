import type { Article, KnownDate } from '../../../lib/article';
import type { Claim, SentenceRef } from '../../../lib/claims';
import type { ClaimReader } from '../../../lib/corpus';
import { hash } from '../../../lib/text';

export const day = (at: string): KnownDate => ({ at, grain: 'day', known: 'metadata' });

/** An article of an invented outlet; `text` holds one paragraph a line. */
export function article(text: string, changes: Partial<Article> = {}): Article {
  const outlet = changes.outlet ?? 'Meridian Post';
  const site = outlet.toLowerCase().replaceAll(' ', '-');
  return {
    url: `https://${site}.example/${hash(text).slice(0, 6)}`,
    canonicalUrl: null,
    outlet,
    title: 'Delegations meet',
    byline: null,
    publishedAt: day('2031-03-02'),
    modifiedAt: null,
    lang: 'en',
    paragraphs: text.split('\n'),
    extractorVersion: 1,
    ...changes,
  };
}

const PLAIN: Omit<Claim, 'id' | 'sentence' | 'clause' | 'slot' | 'valueKey' | 'event' | 'keys' | 'features' | 'day'> = {
  valueSpans: [],
  predicate: null,
  object: null,
  holder: null,
  value: null,
  modality: 'done',
  negated: false,
  source: { speaker: null, speakerName: null, side: null, quoted: false },
};

function sentencesOf({ title, paragraphs }: Article): SentenceRef[] {
  const sentences: SentenceRef[] = [{ index: 0, paragraph: -1, start: 0, end: title.length, text: title }];
  for (const [paragraph, text] of paragraphs.entries()) {
    for (const match of text.matchAll(/[^.]+\.?/g)) {
      const verbatim = match[0].trim();
      const start = text.indexOf(verbatim, match.index);
      sentences.push({ index: sentences.length, paragraph, start, end: start + verbatim.length, text: verbatim });
    }
  }
  return sentences;
}

/**
 * Reads a notation instead of news, so that the corpus is tested without the engine: a sentence
 * `spring/prisoners=1000 …` gives the value 1000 for the slot `spring/prisoners` of the event `spring`; words written
 * `#so` are its blocking keys.
 */
export function notationReader(version = 'engine 1'): ClaimReader {
  return {
    version,
    read: (read) => ({ ...claimsOf(read), story: 'talks', event: claimsOf(read).claims[0]?.event ?? null }),
  };
}

export function claimsOf(read: Article): { claims: Claim[]; sentences: SentenceRef[] } {
  const sentences = sentencesOf(read);
  const claims = sentences.flatMap((sentence): Claim[] => {
    const [, slot, valueKey] = /(\S+\/\S+)=(\S+?)[.]?(?:\s|$)/.exec(sentence.text) ?? [];
    const keys = [...sentence.text.matchAll(/#([\p{L}\d]+)/gu)].map(([, key]) => key ?? '');
    if (slot === undefined && keys.length === 0) return [];
    const stems = sentence.text.toLowerCase().match(/\p{L}+/gu) ?? [];
    return [
      {
        ...PLAIN,
        id: hash(read.url + sentence.text),
        sentence,
        clause: { start: 0, end: sentence.text.length },
        slot: slot ?? null,
        valueKey: valueKey ?? null,
        event: slot?.split('/')[0] ?? null,
        keys,
        day: read.publishedAt?.at.slice(0, 10) ?? null,
        // The corpus looks at no other features.
        features: { stems, entities: [] as string[] } as Partial<Claim['features']> as Claim['features'],
      },
    ];
  });
  return { claims, sentences };
}
