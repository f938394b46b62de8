import { joinPlainly, type Language, valueText } from '../../i18n';
import type { Interval, Value } from '../../lib/claims';
import type { FactTrait, LedgerLine, SlotName } from '../../lib/compare';
import { markedWords } from '../sidebar/sentences';
import { factText, traitsText } from '../sidebar/slot-text';
import type { Cell } from './csv';

/** The columns of the ledger's table, in the order that stays the same in every language and version. */
const columns = [
  'story',
  'event',
  'fact',
  'whose',
  'direction',
  'part',
  'value',
  'type',
  'low',
  'high',
  'unit',
  'about',
  'detail',
  'outlet',
  'alsoIn',
  'origin',
  'published',
  'title',
  'address',
  'side',
  'speaker',
  'quoted',
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

/** One value that one source gives for one fact, in the word of one speaker; `origin` is equal for articles of one origin. */
export function ledgerCells(language: Language, titles: TitlesOf, line: LedgerLine, origin: number): Cell[] {
  const { saved, storyId, fact, traits, value, source, sentence, sideName } = line;
  const [event = ''] = fact.slot.split('|');
  const cells: Record<Column, Cell> = {
    story: storyId === null ? null : (titles.story(storyId) ?? storyId),
    event: storyId === null ? event : (titles.event(storyId, event) ?? event),
    fact: factText(language, { ...fact, name: withoutEvent(fact.name) }),
    whose: traitCell(language, traits, WHOSE),
    direction: traitCell(language, traits, DIRECTIONS),
    part: traitCell(language, traits, PARTS),
    value: valueText(language, value, markedWords(sentence.text, line.marks)),
    ...machineValue(value),
    outlet: saved.outlet,
    alsoIn: line.alsoIn.length === 0 ? null : joinPlainly(language.locale, line.alsoIn),
    origin,
    published: (saved.publishedAt ?? saved.modifiedAt)?.at ?? null,
    title: saved.title,
    address: saved.url,
    side: namedOrNull(language, sideName),
    speaker: namedOrNull(language, source.speakerName ?? source.speaker),
    quoted: yesNo(source.quoted),
    sentence: sentence.text,
    slot: fact.slot,
  };
  return columns.map((column) => cells[column]);
}

/** The event has a column of its own. */
const withoutEvent = ({ kind, object, parts }: SlotName): SlotName =>
  parts
    ? { kind, object, eventTitle: null, parts: { ...parts, eventTitles: null } }
    : { kind, object, eventTitle: null };

type Trait = FactTrait['trait'];
const WHOSE: ReadonlySet<Trait> = new Set<Trait>(['offered', 'demanded', 'rejected', 'by']);
const DIRECTIONS: ReadonlySet<Trait> = new Set<Trait>(['from', 'to', 'of']);
const PARTS: ReadonlySet<Trait> = new Set<Trait>(['ahead', 'so-far', 'part', 'listed', 'wide', 'narrow', 'about']);

/** A party alone in the column of whose it is: what it does with the value stands in the fact's name. */
function traitCell(language: Language, traits: readonly FactTrait[], sorts: ReadonlySet<Trait>): string | null {
  const told = traits.filter(({ trait }) => sorts.has(trait));
  if (told.length === 0) return null;
  if (sorts !== WHOSE) return traitsText(language, told);
  const parties = told.flatMap((one) => ('party' in one ? [language.named(one.party)] : []));
  return joinPlainly(language.locale, [...new Set(parties)]);
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
