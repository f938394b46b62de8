import type { Story } from '../story';
import type { SlotName } from './types';

/** Each has a slot for every one it names; together they tell one fact: whom the exchange covers, who announced it. */
const ONE_BY_ONE = new Set(['covers', 'announced']);

export const isOneByOne = (told: string): boolean => ONE_BY_ONE.has(told);

/** The slot of the fact that several slots tell together, else the slot itself. */
export function slotOfFact(slot: string): string {
  const [event, kind, object = ''] = slot.split('|');
  const [thing, told = ''] = object.split(':');
  return isOneByOne(told) ? `${event}|${kind}|${thing}:${told}` : slot;
}

/** Equal for slots whose claims may be of one fact: those that give one sort of value for one thing of an event. */
export const factGroupOf = (slot: string): string => slot.split(':')[0] ?? slot;

/** "The only result", "the second time in a month": nothing that a picture of values could show. */
const NO_PICTURE = new Set(['only-result', 'again']);

export const isWithoutPicture = (told: string): boolean => NO_PICTURE.has(told);

/** That the second round was the second is told by everybody, and is no news. */
const TOLD_OF_ITSELF = new Set(['ordinal', 'scope']);

export const isToldOfItself = (kind: string): boolean => TOLD_OF_ITSELF.has(kind);

/** What a slot key (event, type, object) says, in the words of the story's pack. */
export function slotNameOf(slot: string, { pack, names, events }: Story): SlotName {
  const [event = '', kind = '', object = ''] = slot.split('|');
  // An object may be told of in parts: `exchange:covers:wounded` is what is told of an exchange.
  const [thing = '', told = null, code] = object.replace(/^kind:/, '').split(':');
  const word = pack.objects[thing]?.words[0] ?? pack.kinds[thing]?.nouns[0] ?? plain(thing);
  const detail = code === undefined ? null : (names.get(code) ?? plain(code));
  const eventTitles = events.get(event)?.title ?? null;
  return {
    kind,
    object: detail === null ? word : `${word}: ${detail}`,
    eventTitle: eventTitles?.en ?? null,
    parts: { thing, word, told, detail, eventTitles },
  };
}

const plain = (id: string): string => id.replace(/^~/, '').replaceAll('-', ' ');
