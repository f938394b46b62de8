import type { Language } from '../../i18n';
import type { SlotName } from '../../lib/compare';

/** Kinds of value that have a word of their own in the heading of a fact; others are named by their thing alone. */
const named = [
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

const isNamed = (kind: string): kind is (typeof named)[number] => (named as readonly string[]).includes(kind);

/** "prisoner: number · second round", as a heading. */
export function slotText({ t, locale }: Language, { kind, object, eventTitle }: SlotName): string {
  const thing = object.charAt(0).toLocaleUpperCase(locale) + object.slice(1);
  const what = isNamed(kind) ? t(`slot.${kind}`, { thing }) : thing;
  return eventTitle === null ? what : t('slot.on', { what, event: eventTitle });
}
