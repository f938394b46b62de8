import type { LedgerEntry } from '../corpus';
import type { Story } from '../story';
import { slotNameOf } from './slot-names';
import type { SlotName } from './types';

/** An entry of the ledger with the words of its story for it. */
export interface NamedEntry extends LedgerEntry {
  name: SlotName;
  /** Name of the side whose word it is; null where it is told as fact. */
  sideName: string | null;
}

/** Puts the words of its story to an entry; where the story is followed no more, the bare codes stand in for them. */
export function namedEntry(entry: LedgerEntry, stories: readonly Story[]): NamedEntry {
  const story = stories.find(({ id }) => id === entry.storyId);
  const { side } = entry.claim.source;
  const [, kind = '', object = ''] = (entry.claim.slot ?? '').split('|');
  return {
    ...entry,
    name: story ? slotNameOf(entry.claim.slot ?? '', story) : { kind, object, eventTitle: null },
    sideName: side === null ? null : (story?.names.get(side) ?? side),
  };
}
