import { type Language, valueText } from '../../i18n';
import type { Interval, Value } from '../../lib/claims';
import { markedWords } from '../sidebar/sentences';
import { slotText } from '../sidebar/slot-text';
import type { LedgerLine } from './calls';
import type { Cell } from './csv';

/** The columns of the ledger's table, in the order that stays the same in every language and version. */
const columns = [
  'story',
  'event',
  'fact',
  'value',
  'type',
  'low',
  'high',
  'unit',
  'about',
  'detail',
  'side',
  'speaker',
  'quoted',
  'outlet',
  'published',
  'title',
  'address',
  'sentence',
  'slot',
] as const;
type Column = (typeof columns)[number];

export interface TitlesOf {
  story(storyId: string): string | null;
  event(storyId: string, eventId: string): string | null;
}

/** What stands above the columns, in the reader's language. */
export const headings = ({ t }: Language): Cell[] => columns.map((column) => t(`table.${column}`));

/** One value that one article gives for one slot, in the words of one speaker. */
export function ledgerCells(language: Language, titles: TitlesOf, line: LedgerLine): Cell[] {
  const { claim, saved, storyId, name, sideName } = line;
  const { value, source, sentence, event } = claim;
  const cells: Record<Column, Cell> = {
    story: storyId === null ? null : (titles.story(storyId) ?? storyId),
    event: storyId === null || event === null ? null : (titles.event(storyId, event) ?? event),
    fact: slotText(language, { ...name, eventTitle: null }),
    value: value === null ? null : valueText(language, value, markedWords(sentence.text, claim.valueSpans)),
    ...(value === null ? noValue : machineValue(value)),
    side: namedOrNull(language, sideName),
    speaker: namedOrNull(language, source.speakerName ?? source.speaker),
    quoted: yesNo(source.quoted),
    outlet: saved.outlet,
    published: (saved.publishedAt ?? saved.modifiedAt)?.at ?? null,
    title: saved.title,
    address: saved.url,
    sentence: sentence.text,
    slot: claim.slot,
  };
  return columns.map((column) => cells[column]);
}

const namedOrNull = ({ named }: Language, name: string | null): string | null => (name === null ? null : named(name));

type Machine = Pick<Record<Column, Cell>, 'type' | 'low' | 'high' | 'unit' | 'about' | 'detail'>;

const noValue: Machine = { type: null, low: null, high: null, unit: null, about: null, detail: null };
/** Codes for programs, the same in every language. */
const yesNo = (holds: boolean): string => (holds ? 'yes' : 'no');
const ends = ({ low, high }: Interval) => ({ low, high });

/** A value as programs read it: figures and days as they are, everything else as a code. An open end is left empty. */
export function machineValue(value: Value): Machine {
  const { type } = value;
  switch (value.type) {
    case 'quantity': {
      const { interval, unit, approximate, scope } = value;
      return { type, ...ends(interval), unit, about: yesNo(approximate), detail: scope === 'unknown' ? null : scope };
    }
    case 'date':
      return { ...noValue, type, low: value.from, high: value.to, unit: 'day', about: yesNo(!value.explicit) };
    case 'duration':
      return { ...noValue, type, ...ends(value.interval), unit: 'minute', about: yesNo(value.approximate) };
    case 'age':
      return { ...noValue, type, ...ends(value.interval), unit: 'year' };
    case 'clock':
      return {
        ...noValue,
        type,
        ...ends(value.interval),
        unit: 'minute of the day',
        about: yesNo(value.approximate),
        detail: value.zone,
      };
    case 'place':
      return { ...noValue, type, detail: value.place };
    case 'party':
      return { ...noValue, type, detail: value.party };
    case 'person':
      return { ...noValue, type, detail: value.person };
    case 'scope':
      return { ...noValue, type, detail: value.scope };
    case 'polarity':
      return { ...noValue, type, detail: yesNo(value.holds) };
    case 'modality':
      return { ...noValue, type, detail: value.modality };
    case 'text':
      return { ...noValue, type, detail: value.text };
    default:
      return value satisfies never;
  }
}
