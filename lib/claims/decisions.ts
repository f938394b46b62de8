import { rootEvent, type Story, type StoryEvent } from '../story';
import type { Draft, ReadContext } from './drafts';
import { geographyOf } from './geography';
import { cuesIn } from './modality';
import { predicatesIn } from './named-classes';
import type { Modality } from './types';

/** Makes the day a deal was struck that of the round that struck it; null where none was struck. */
export function dealAt({ story }: ReadContext, claim: Draft): Draft | null {
  const event = eventOf(story, claim);
  if (story === null || event?.decidedAt === undefined || !isStruckThen(claim)) return null;
  return toldOf(rootEvent(story, event), claim);
}

/** A thing that is not said to have come about is agreed, offered or turned down where the round sits. */
const DECIDED: ReadonlySet<Modality> = new Set<Modality>(['agreed', 'confirmed', 'proposed', 'demanded', 'rejected']);

/**
 * Makes the place where a thing was decided that of the round that decided it: "the exchange agreed in Oslo", "no truce
 * in Oslo" of talks held there. Any other claim stays as it is.
 */
export function decidedThere({ story }: ReadContext, claim: Draft): Draft {
  const event = eventOf(story, claim);
  if (story === null || event === undefined || claim.content?.type !== 'place') return claim;
  const root = rootEvent(story, event);
  if (claim.object === root.kind) return claim;
  const isOfRound = event === root || DECIDED.has(claim.modality);
  // "The 90 days agreed in Oslo": of what was agreed elsewhere nothing says that this round agreed it.
  const struck = event !== root && claim.object !== null && isStruckThen(claim);
  return struck || (isOfRound && isSeat(story, root, claim.content.place)) ? toldOf(root, claim) : claim;
}

const eventOf = (story: Story | null, { event }: Draft): StoryEvent | undefined =>
  event === null ? undefined : story?.events.get(event);

function toldOf(root: StoryEvent, claim: Draft): Draft {
  claim.event = root.id;
  claim.object = root.kind;
  claim.objects = [root.kind];
  return claim;
}

/** The house, or the town it stands in. */
const isSeat = (story: Story, { place }: StoryEvent, told: string): boolean =>
  place !== undefined && (place === told || geographyOf(story).within(place).includes(told));

/** Words between a day or place and the word for the deal: "agreed in Oslo on March 9", "finalised in early June". */
const STRUCK_REACH = 5;

function isStruckThen({ reading, clause, value }: Draft): boolean {
  const [told] = value;
  if (told === undefined) return false;
  return cuesIn(reading, clause).some(
    ({ modality, from, to }) =>
      modality === 'agreed' &&
      to <= told.from &&
      told.from - to <= STRUCK_REACH &&
      !predicatesIn(reading, from, told.from).some(({ id }) => id === 'start' || id === 'end'),
  );
}
