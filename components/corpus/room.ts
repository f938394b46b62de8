/** What the browser says of the room for Crossread, in bytes; null where it says nothing. */
export interface Room {
  used: number | null;
  left: number | null;
  /** Whether the browser may delete the corpus to make room: 'unlimited' by permission, 'persistent' because it agreed. */
  lasting: 'unlimited' | 'persistent' | 'temporary';
}

/** A thousand articles take some tens of megabytes: below this, the end is in sight. In bytes. */
const LITTLE = 100e6;
/** Share of all the room, used and left. */
const LITTLE_SHARE = 0.1;

/** Whether little room is left; false where nothing is known of it. */
export function isLittle({ used, left }: Pick<Room, 'used' | 'left'>): boolean {
  if (left === null) return false;
  return left < LITTLE || left < ((used ?? 0) + left) * LITTLE_SHARE;
}
