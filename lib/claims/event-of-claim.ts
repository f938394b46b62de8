import type { Story } from '../story';
import { markWords } from '../text';
import type { DateMention } from './dates';
import type { Input, Options, ReadContext, Stretch } from './drafts';
import { type EventCues, resolveEvent } from './events';
import { ownDates, toldDates } from './happening-days';
import { placesMarked } from './marked';
import { kindsIn } from './named-classes';
import { sideBefore } from './parties';
import { type Clause, isComparison, oncePerClause, oncePerReading, type Reading } from './reading';
import type { Modality } from './types';

/** The event of the story that a claim belongs to, with how surely; null where none fits, or without a story. */
export function eventOf(
  { reading, context }: Input,
  clause: Clause,
  options: Options,
  modality: Modality,
  ordinal: number | null,
) {
  const { story } = context;
  if (story === null || isOfOthers(reading, story)) return null;
  const said = eventWords(reading, clause);
  const objectKinds = options.kinds ?? kindsOfObjects(story, options.objects);
  const figure = objectKinds.length === 0 && options.objects.length > 0;
  const cues: EventCues = {
    kinds: objectKinds.length > 0 ? objectKinds : figure ? [] : said.kinds,
    objects: options.objects,
    ordinal,
    dates: datesApart(said, options.without),
    places: placesApart(reading, options.without),
    named: said.named,
    holder: said.holder,
    earlier: said.earlier,
    reference: context.day,
    main: context.main,
    done: modality === 'done' || modality === 'confirmed',
  };
  return resolveEvent(story, cues) ?? carriedEvent(context, cues);
}

/** Nations and bodies from which a sentence that names none of the story's own sides tells of other people's doings. */
const OTHERS = 3;

/** "Iranian envoys met British, French and German ones": three parties at least, and no side of the story among them. */
const isOfOthers = (reading: Reading, story: Story): boolean => {
  const sided = sidedIn(reading);
  if (sided.length < OTHERS || story.principals.size < 2) return false;
  if (sided.some(({ side }) => side !== null && story.principals.has(side))) return false;
  return new Set(sided.flatMap(({ side, type }) => (type === 'person' ? [] : [side]))).size >= OTHERS;
};

const sidedIn = oncePerReading((reading) => reading.entities.filter(({ side }) => side !== null));

/** Kinds of event that objects name themselves: "kind:truce", "truce:until". */
function kindsOfObjects(story: Story, objects: readonly string[]): string[] {
  const kinds: string[] = [];
  for (const id of objects) {
    const kind = id.includes(':') ? id.replace(/^kind:|:(?:until|since|within|again|elapsed)$/g, '') : id;
    if (kind in story.pack.kinds) kinds.push(kind);
  }
  return kinds;
}

const EARLIER = markWords(['previous', 'earlier', 'preceding', 'prior']);

/** What a clause says of its event, whichever of its claims asks. */
const eventWords = oncePerClause((reading, clause) => ({
  kinds: kindsAround(reading, clause),
  dates: (toldDates(reading).length > 0 ? toldDates(reading) : reading.dates).filter(
    ({ from, to }) => from >= clause.from && to <= clause.to,
  ),
  /** Days of the clauses around, which serve one without a day of its own. */
  datesAround: isComparison(reading, clause) ? [] : ownDates(reading),
  named: new Set(
    reading.story
      .filter(({ from, to }) => from >= clause.from && to <= clause.to)
      .flatMap(({ payload }) => payload.flatMap((term) => (term.type === 'event' ? [term.id] : []))),
  ),
  holder: sideBefore(reading, clause, clause.to),
  earlier: placesMarked(reading.tokens, EARLIER).some((at) => at >= clause.from && at < clause.to),
}));

function datesApart(
  { dates, datesAround }: { dates: readonly DateMention[]; datesAround: readonly DateMention[] },
  without: Stretch | undefined,
): readonly DateMention[] {
  const inside = startingElsewhere(dates, without);
  return inside.length > 0 ? inside : startingElsewhere(datesAround, without);
}

const startingElsewhere = <T extends Stretch>(mentions: readonly T[], without: Stretch | undefined): readonly T[] =>
  mentions.some(({ from }) => from === without?.from)
    ? mentions.filter(({ from }) => from !== without?.from)
    : mentions;

/** The places that a sentence names. */
export const placesNamed = oncePerReading((reading) => reading.entities.filter(({ type }) => type === 'place'));

/** Their ids. */
export const placeIds = oncePerReading((reading) => new Set(placesNamed(reading).map(({ id }) => id)));

function placesApart(reading: Reading, without: Stretch | undefined): ReadonlySet<string> {
  const places = startingElsewhere(placesNamed(reading), without);
  return places.length === placesNamed(reading).length ? placeIds(reading) : new Set(places.map(({ id }) => id));
}

/** Kinds of event that a clause names; those of its sentence where it names none. */
export function kindsAround(reading: Reading, clause: Clause): string[] {
  const own = kindsIn(reading, clause.from, clause.to);
  return (own.length > 0 ? own : kindsIn(reading, 0, reading.tokens.length)).map(({ id }) => id);
}

function carriedEvent(context: ReadContext, cues: EventCues): { id: string; confidence: number } | null {
  if (cues.kinds.length > 0 || cues.objects.length > 0 || context.last?.event == null) return null;
  return { id: context.last.event, confidence: 0.3 };
}
