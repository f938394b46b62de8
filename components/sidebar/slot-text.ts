import { type Language, titleIn } from '../../i18n';
import type { SlotName } from '../../lib/compare';

/** Kinds of value that have a heading of their own; others are named by their thing alone. */
const kinds = [
  'quantity',
  'date',
  'duration',
  'place',
  'party',
  'person',
  'age',
  'clock',
  'polarity',
  'modality',
] as const;

/** What is told of a thing beyond its kind. */
const tellings = ['announced', 'covers', 'ranks', 'purpose', 'within', 'elapsed', 'since', 'until'] as const;

/** Things that stories count, by the id that packs give them, each with a heading of its own in every language. */
const counted = [
  'prisoner',
  'body',
  'child',
  'civilian',
  'hostage',
  'officer',
  'official',
  'aircraft',
  'drone',
  'missile',
  'vehicle',
  'dead',
  'injured',
  'missing',
  'displaced',
  'building',
] as const;

/** Kinds of event that have a word in every language. */
const events = [
  'talks',
  'exchange',
  'handover',
  'raid',
  'attack',
  'truce',
  'list',
  'prisoner-list',
  'memorandum',
  'summit',
  'earthquake',
  'aftershock',
] as const;

const among =
  <Id extends string>(ids: readonly Id[]) =>
  (id: string | null | undefined): id is Id =>
    (ids as readonly (string | null | undefined)[]).includes(id);

const isKind = among(kinds);
const isTelling = among(tellings);
const isCounted = among(counted);
const isEvent = among(events);

/** "How many prisoners · second round", as a heading. */
export function slotText(language: Language, name: SlotName): string {
  const { t } = language;
  const { parts, eventTitle } = name;
  const event = parts?.eventTitles ? titleIn(language, parts.eventTitles) : eventTitle;
  const what = whatText(language, name);
  return event === null ? what : t('slot.on', { what, event });
}

function whatText(language: Language, { kind, object, parts }: SlotName): string {
  const { t, locale } = language;
  if (kind === 'quantity' && parts?.told === null && isCounted(parts.thing)) return t(`counted.${parts.thing}`);
  const word = parts ? thingText(language, parts) : object;
  const thing = word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
  if (isTelling(parts?.told)) return t(`slot.${parts.told}`, { thing });
  return isKind(kind) ? t(`slot.${kind}`, { thing }) : thing;
}

/** A word of the pack is English; in another language one it has no word for is quoted. */
function thingText({ t, code }: Language, { thing, word }: NonNullable<SlotName['parts']>): string {
  if (code === 'en') return word;
  if (isEvent(thing) || isCounted(thing)) return t(`thing.${thing}`);
  return t('value.quoted', { text: word });
}
