import type { Article } from '../article';
import type { Claim, SentenceRef } from '../claims';
import { creditsOf, originKeyOf, signersOf } from './credits';
import type {
  ArticleRow,
  ClaimRow,
  LedgerRow,
  OriginRow,
  PrintRow,
  SlotValueRow,
  StoredClaim,
  VersionRow,
  VocabularyRow,
  WordsRow,
} from './database';
import { copyKeyOf, newestFirst, outletKeyOf, publicationDay } from './identity';
import { printOf } from './prints';
import type { ClaimReader } from './types';
import { wordsOf } from './words';

/** Raise when the derived tables or what is put in them change, so that the next rebuild makes all rows again. */
const LAYOUT_VERSION = 4;
/** Claims of one article kept for one value: a second speaker matters, the tenth repetition does not. */
const CLAIMS_PER_VALUE = 4;
/** Distinct words indexed per article; only page-long dumps have more. */
const WORDS_PER_ARTICLE = 6000;

/** Everything derived from one version of one article. */
export interface DerivedRows {
  claims: ClaimRow[];
  slotValues: SlotValueRow[];
  ledger: LedgerRow[];
  origin: OriginRow;
  print: PrintRow;
  words: WordsRow;
  vocabulary: VocabularyRow[];
}

/** Start of the stamp of all rows this reader makes; the extractor's version follows it. */
export function stampPrefix(reader: ClaimReader): string {
  return `${LAYOUT_VERSION}|${reader.version}|`;
}

/** Reads the article and makes its rows. Pure; the origin is that of its outlet until copies are known. */
export function deriveRows(row: ArticleRow, { id: versionId, article }: VersionRow, reader: ClaimReader): DerivedRows {
  const articleId = row.id;
  const stamp = `${stampPrefix(reader)}${article.extractorVersion}`;
  const { story: storyId, event: eventId, claims, sentences } = reader.read(article);
  const stored = claims.map((claim, position) => storedClaim(`${versionId}:${position}`, claim, sentences));
  const day = publicationDay(article);
  const common = { articleId, stamp };
  const ledger = ledgerRows(stored, { ...common, newestFirst: newestFirst(day) });
  const words = distinctWords(article);
  const outletKey = outletKeyOf(article);
  return {
    claims: stored
      .filter(({ claim }) => claim.keys.length > 0)
      .map((one) => ({ ...one, ...common, keys: one.claim.keys })),
    ledger,
    slotValues: ledger.map(({ slot, valueKey, claims: [first] }) => ({
      slot,
      valueKey,
      event: first?.claim.event ?? null,
      stamp,
    })),
    origin: {
      articleId,
      originId: originKeyOf({ outletKey }),
      source: sourceOf(row),
      storyId,
      eventId,
      outletKey,
      copyKey: copyKeyOf(article),
      credits: [...creditsOf(article), ...signersOf(article)],
      day,
      stamp,
    },
    print: { articleId, ...printOf(article), stamp },
    words: { newestFirst: newestFirst(day), articleId, words, stamp },
    vocabulary: words.map((word) => ({ word, stamp })),
  };
}

function sourceOf({ id: articleId, latest: versionId, shelf, ...head }: ArticleRow): OriginRow['source'] {
  const { title, outlet, url, publishedAt, modifiedAt } = head;
  return { articleId, versionId, title, outlet, url, publishedAt, modifiedAt, sample: shelf === 'sample' };
}

function storedClaim(id: string, claim: Claim, sentences: readonly SentenceRef[]): StoredClaim {
  const { index } = claim.sentence;
  // The title stands apart: it is no neighbour of the first sentence.
  const textAt = (at: number): string => (at > 0 && index > 0 ? (sentences[at]?.text ?? '') : '');
  return { id, claim, before: textAt(index - 1), after: textAt(index + 1) };
}

function ledgerRows(
  stored: readonly StoredClaim[],
  common: Omit<LedgerRow, 'slot' | 'valueKey' | 'claims'>,
): LedgerRow[] {
  const bySlotAndValue = new Map<string, LedgerRow & { claims: StoredClaim[] }>();
  for (const one of stored) {
    const { slot, valueKey } = one.claim;
    if (slot === null || valueKey === null) continue;
    const key = `${slot}\n${valueKey}`;
    const row = bySlotAndValue.get(key) ?? { ...common, slot, valueKey, claims: [] };
    if (row.claims.length < CLAIMS_PER_VALUE) row.claims.push(one);
    bySlotAndValue.set(key, row);
  }
  return [...bySlotAndValue.values()];
}

function distinctWords(article: Article): string[] {
  const texts = [article.title, article.outlet, article.byline ?? '', ...article.paragraphs];
  return [...new Set(texts.flatMap(wordsOf))].slice(0, WORDS_PER_ARTICLE);
}
