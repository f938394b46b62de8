import type { SentenceRef } from '../../lib/claims';
import type { SavedSource } from '../../lib/compare';
import { sentenceAddress } from '../corpus/address';

/** Words kept at either end of a long sentence: enough to be unique on a page, short enough for an address. */
const EDGE_WORDS = 6;

/** Reserved by text fragments (WICG scroll-to-text-fragment): `-` marks a prefix or suffix, `,` parts a range. */
const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/** The part of an address that makes a browser scroll to a sentence and light it up. */
export function textFragment(sentence: string): string {
  const words = sentence.trim().split(/\s+/);
  if (words.length <= EDGE_WORDS * 2) return `:~:text=${encode(words.join(' '))}`;
  return `:~:text=${encode(words.slice(0, EDGE_WORDS).join(' '))},${encode(words.slice(-EDGE_WORDS).join(' '))}`;
}

/** Names reserved for examples (RFC 2606): invented outlets live there, and no page answers. */
const reserved = /\.(?:example|invalid|test)$/;

/** The page of a saved article at one of its sentences; null where it has no live page. */
export function liveLink(saved: SavedSource, sentence: SentenceRef): string | null {
  if (!URL.canParse(saved.url)) return null;
  const url = new URL(saved.url);
  if (!/^https?:$/.test(url.protocol) || reserved.test(url.hostname)) return null;
  return `${url.href}${url.hash ? '' : '#'}${textFragment(sentence.text)}`;
}

/** The saved article in the corpus page at one of its sentences. */
export const savedLink = (saved: SavedSource, sentence: SentenceRef): string =>
  `corpus.html${sentenceAddress(saved, sentence)}`;
