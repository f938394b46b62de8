import { joinPlainly, type Language, titleIn } from '../../i18n';
import type { Fact, FactTrait, SlotName } from '../../lib/compare';

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
const tellings = [
  'announced',
  'covers',
  'ranks',
  'purpose',
  'within',
  'elapsed',
  'since',
  'until',
  'transfer',
  'reach',
] as const;

/** Entries of a list have a slot of their own, named after what is listed. */
const LIST = /-list$/;

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
export const slotText = (language: Language, name: SlotName): string =>
  onEvent(language, name, whatText(language, name));

/** "Ceasefire: how long (offered by Norland) · second round": a fact of one holder, direction, part or list. */
export function factText(language: Language, { name, traits }: Pick<Fact, 'name' | 'traits'>): string {
  const list = traits.find((one) => one.trait === 'about');
  const what = whatText(language, name, list);
  // That it is on a list is in the name of such a slot already.
  const more = traits.filter((one) => one !== list && !(one.trait === 'listed' && isOfList(name)));
  const told = more.length === 0 ? what : language.t('slot.traits', { what, traits: traitsText(language, more) });
  return onEvent(language, name, told);
}

/** "offered by Norland, a limited one". */
export const traitsText = (language: Language, traits: readonly FactTrait[]): string =>
  joinPlainly(
    language.locale,
    traits.map((one) => traitText(language, one)),
  );

function traitText(language: Language, told: FactTrait): string {
  const { t, named } = language;
  if ('party' in told) return t(`trait.${told.trait}`, { party: named(told.party) });
  return told.trait === 'about' ? thingText(language, told) : t(`trait.${told.trait}`);
}

/** What the event of a slot is called; null where the name tells none. */
export const eventText = (language: Language, { parts, eventTitle }: SlotName): string | null =>
  parts?.eventTitles ? titleIn(language, parts.eventTitles) : eventTitle;

function onEvent(language: Language, name: SlotName, what: string): string {
  const event = eventText(language, name);
  return event === null ? what : language.t('slot.on', { what, event });
}

const isOfList = ({ kind, parts }: SlotName): boolean => kind === 'quantity' && LIST.test(parts?.thing ?? '');

type About = Extract<FactTrait, { trait: 'about' }>;

function whatText(language: Language, name: SlotName, list?: About): string {
  const { t, locale } = language;
  const { kind, object, parts } = name;
  if (kind === 'quantity' && parts?.told === null) {
    const listed = parts.thing.replace(LIST, '');
    if (isCounted(parts.thing)) return t(`counted.${parts.thing}`);
    if (isCounted(listed)) return t('slot.traits', { what: t(`counted.${listed}`), traits: t('trait.listed') });
  }
  const word = parts ? thingText(language, parts) : object;
  const named = list ? t('slot.about', { thing: word, things: thingText(language, list) }) : word;
  const thing = named.charAt(0).toLocaleUpperCase(locale) + named.slice(1);
  if (isTelling(parts?.told)) return t(`slot.${parts.told}`, { thing });
  return isKind(kind) ? t(`slot.${kind}`, { thing }) : thing;
}

/** A word of the pack is English and stands for one; in another language one it has no word for is quoted. */
function thingText({ t, code }: Language, { thing, word }: { thing: string; word: string }): string {
  if (isCounted(thing)) return t(`thing.${thing}`);
  if (code === 'en') return word;
  return isEvent(thing) ? t(`thing.${thing}`) : t('value.quoted', { text: word });
}
