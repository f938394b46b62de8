import type { LedgerEntry, SavedSource } from '../corpus';
import type { Story } from '../story';
import { factsTold } from './facts';
import { shownKey } from './shown-key';
import type { Fact, FactReport, FactTrait } from './types';

/** A value that one source gives for one fact, in the word of one speaker. */
export interface LedgerLine extends Omit<FactReport, 'day'> {
  saved: SavedSource;
  storyId: string | null;
  fact: Pick<Fact, 'slot' | 'name' | 'traits'>;
  /** What tells the fact from others of its slot, and whose this value is. */
  traits: readonly FactTrait[];
  /** Other outlets that print the same sentence, being of the same origin. */
  alsoIn: readonly string[];
}

/**
 * The lines of facts that are read together (see `factGroupOf`), parted as the ledger shows them. A value that a source
 * gives several times in one speaker's word is one line, and so is a sentence that several of one origin print.
 */
export function ledgerLines(entries: readonly LedgerEntry[], stories: readonly Story[]): LedgerLine[] {
  const byStory = grouped(entries, ({ storyId }) => storyId);
  return [...byStory].flatMap(([storyId, told]) => {
    const story = stories.find(({ id }) => id === storyId);
    const facts = story ? factsTold(told, null, story) : barely(told);
    return facts.flatMap((fact) => linesOf(fact, storyId));
  });
}

function grouped<Key>(entries: readonly LedgerEntry[], keyOf: (entry: LedgerEntry) => Key): Map<Key, LedgerEntry[]> {
  const groups = new Map<Key, LedgerEntry[]>();
  for (const entry of entries) {
    const known = groups.get(keyOf(entry));
    if (known) known.push(entry);
    else groups.set(keyOf(entry), [entry]);
  }
  return groups;
}

function linesOf({ slot, name, traits, reports }: Fact, storyId: string | null): LedgerLine[] {
  const fact = { slot, name, traits };
  const said = reports.flatMap(({ day: _, saved, ...report }): LedgerLine[] =>
    saved === null ? [] : [{ ...report, saved, storyId, fact, traits: [...traits, ...report.traits], alsoIn: [] }],
  );
  const inEach = merged(said, ({ saved, ...line }) => [saved.articleId, ...tellingOf(line)], plainer);
  return merged(
    inEach,
    ({ saved, sentence, ...line }) => [saved.originId, sentence.text, ...tellingOf(line)],
    withCopy,
  );
}

const tellingOf = ({ valueKey, source, sideName }: Omit<LedgerLine, 'saved' | 'sentence'>): unknown[] => [
  valueKey,
  source.speaker,
  sideName,
];

/** One line for all that have one key, in the order of the first of each. */
function merged(
  lines: readonly LedgerLine[],
  keyOf: (line: LedgerLine) => readonly unknown[],
  join: (one: LedgerLine, other: LedgerLine) => LedgerLine,
): LedgerLine[] {
  const byKey = new Map<string, LedgerLine>();
  for (const line of lines) {
    const key = JSON.stringify(keyOf(line));
    const known = byKey.get(key);
    byKey.set(key, known ? join(known, line) : line);
  }
  return [...byKey.values()];
}

/** A date said outright stands for those that only the wording leads to. */
const plainer = (one: LedgerLine, other: LedgerLine): LedgerLine =>
  one.value.type === 'date' && other.value.type === 'date' && other.value.explicit && !one.value.explicit ? other : one;

const withCopy = (one: LedgerLine, { saved }: LedgerLine): LedgerLine => ({
  ...one,
  alsoIn: [...new Set([...one.alsoIn, saved.outlet])].filter((outlet) => outlet !== one.saved.outlet),
});

/** Where the story is followed no more nothing is known of its facts: a slot each, with bare codes for words. */
function barely(told: readonly LedgerEntry[]): Fact[] {
  const bySlot = grouped(told, ({ claim }) => claim.slot ?? '');
  return [...bySlot].map(([slot, some]) => {
    const [, kind = '', object = ''] = slot.split('|');
    const reports = some.flatMap(({ claim, saved }): FactReport[] => {
      const { value, sentence, valueSpans, source } = claim;
      if (value === null) return [];
      const valueKey = shownKey(value);
      const day = saved.publishedAt?.at.slice(0, 10) ?? null;
      return [{ saved, day, value, valueKey, traits: [], sentence, marks: valueSpans, source, sideName: source.side }];
    });
    return {
      id: slot,
      slot,
      name: { kind, object, eventTitle: null },
      traits: [],
      reports,
      origins: 0,
      differs: false,
    };
  });
}
