import type { Story } from '../story';
import type { SlotName } from './types';

/** What a slot key (event, type, object) says, in the words of the story's pack. */
export function slotNameOf(slot: string, story: Story): SlotName {
  const [event = '', kind = '', object = ''] = slot.split('|');
  return { kind, object: objectText(object, story), eventTitle: story.events.get(event)?.title.en ?? null };
}

/** An object may be told of in parts: `exchange:covers:wounded` is what is told of an exchange. */
function objectText(object: string, { pack, names }: Story): string {
  const [id = '', , detail] = object.split(':');
  const word = pack.objects[id]?.words[0] ?? pack.kinds[id]?.nouns[0] ?? plain(id);
  return detail === undefined ? word : `${word}: ${names.get(detail) ?? plain(detail)}`;
}

const plain = (id: string): string => id.replace(/^~/, '').replaceAll('-', ' ');
