import type { Story } from '../story';
import type { SlotName } from './types';

/** What a slot key (event, type, object) says, in the words of the story's pack. */
export function slotNameOf(slot: string, { pack, names, events }: Story): SlotName {
  const [event = '', kind = '', object = ''] = slot.split('|');
  // An object may be told of in parts: `exchange:covers:wounded` is what is told of an exchange.
  const [thing = '', told = null, code] = object.split(':');
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
