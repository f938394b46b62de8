import type { Story } from '../story';
import { isFormerAt } from './changes';
import { type Counted, countedNoun } from './counted-nouns';
import { measureOf } from './measured-figures';
import { PEOPLE } from './named-classes';
import type { NumberMention } from './numbers';
import { isPart } from './parts';
import type { Manner } from './plain-number';
import { clauseAt, type Reading } from './reading';
import { refine } from './refined-objects';
import { scopeOf } from './scopes-of-figures';
import { siteOf } from './sites';
import type { Interval, Scope, Unit } from './types';
import { lem, norm } from './words-at';

/** A figure with what it counts. */
export interface Figure {
  from: number;
  to: number;
  interval: Interval;
  approximate: boolean;
  unit: Unit;
  scope: Scope;
  /** The words that tell the scope, in tokens; null where no one phrase does. */
  scopeWords: { from: number; to: number } | null;
  manner: Manner;
  objects: readonly string[];
  head: string | null;
  /** Token of the counted noun, or of the figure itself when the noun is unsaid. */
  noun: number;
  part: boolean;
  list: boolean;
  /** Place the count is of, where one stands beside it: an id of the pack, or a name. */
  site: string | null;
  /** Added up from several figures of the sentence. */
  summed?: true;
}

/** The figures of a sentence that count or measure something; lengths of time and ages are read elsewhere. */
export function readFigures(reading: Reading, story: Story | null, used: ReadonlySet<number>): Figure[] {
  return reading.numbers
    .filter(({ core }) => !used.has(core))
    .map((number) => figureOf(reading, story, number))
    .filter((figure): figure is Figure => figure !== null)
    .filter((figure, _, figures) => !isBesideOthers(figure, figures));
}

/** "four hospitals and one health centre": one thing beside more of its class is no count of the class. */
const isBesideOthers = (figure: Figure, figures: readonly Figure[]): boolean =>
  figure.manner === 'one' &&
  figures.some((other) => other !== figure && other.unit === 'count' && other.objects[0] === figure.objects[0]);

function figureOf(reading: Reading, story: Story | null, number: NumberMention): Figure | null {
  if (isTime(reading, number) || isContrasted(reading, number) || isFormerAt(reading.tokens, number.from - 1))
    return null;
  const clause = clauseAt(reading, number.core);
  const measured = measureOf(reading, number);
  const { from, to, approximate, manner } = number;
  // Field by field, as below: two objects spread into one cost more than what they hold took to read.
  if (measured !== null) {
    const scope = scopeOf(reading, number, clause);
    return {
      from,
      to,
      interval: measured.interval,
      approximate,
      unit: measured.unit,
      scope: scope.scope,
      scopeWords: scope.words,
      manner,
      objects: measured.objects,
      head: measured.head,
      noun: to,
      part: isPart(reading, number),
      list: false,
      site: null,
    };
  }
  const counted = countedNoun(reading, number, clause);
  if (number.manner === 'figure' ? isPairOfParties(reading, number, counted) : counted.at <= number.core) return null;
  const objects = refine(reading, story, counted.objects, clause, counted.at);
  if (!isToldOf(number.manner, objects[0])) return null;
  if (
    number.manner === 'one' &&
    counted.objects.some((id) => PEOPLE.has(id)) &&
    !SUFFERS.test(norm(reading, counted.at + 1))
  )
    return null;
  const scope = scopeOf(reading, number, clause);
  return {
    from,
    to,
    interval: number.interval,
    approximate,
    unit: 'count',
    scope: scope.scope,
    scopeWords: scope.words,
    manner,
    objects,
    head: counted.head,
    noun: counted.at,
    part: isPart(reading, number),
    list: objects.includes('name') || counted.list,
    site: siteOf(reading, number, clause, story),
  };
}

/** "About ten, not hundreds", "not 900 but 800": a figure that is named to be denied. */
function isContrasted(reading: Reading, { from, to }: NumberMention): boolean {
  const not = [from - 1, from - 2].find((at) => norm(reading, at) === 'not');
  if (not === undefined || (not === from - 2 && norm(reading, from - 1) !== 'of')) return false;
  if (norm(reading, not - 1) === ',') return true;
  return [0, 1, 2, 3, 4].some((step) => norm(reading, to + step) === 'but');
}

const STATE_OF_PEOPLE = /^(?:dead|injured|missing|survivor)$/;

const COUNTED_SINGLY =
  /^(?:dead|injured|missing|survivor|hostage|aircraft|helicopter|drone|missile|ship|building|school|hospital|mosque|temple|bridge|aftershock)$/;

/** "one person was killed": what follows the noun where one of many people is a count of the dead or hurt. */
const SUFFERS = /^(?:was|is|has|had|died|dead|killed|injured|wounded|missing|perished|lost|drowned|survived)$/;

/** Whether words that count without a figure count anything here: "one official said" does not. */
function isToldOf(manner: Manner, object: string | undefined): boolean {
  switch (manner) {
    case 'figure':
      return true;
    case 'none':
      return STATE_OF_PEOPLE.test(object ?? '');
    case 'one':
    case 'some':
      return COUNTED_SINGLY.test(object ?? '');
  }
}

/** "two days after": a length of time that is no fact of its own. */
const isTime = (reading: Reading, number: NumberMention): boolean => {
  const at = norm(reading, number.to) === '-' ? number.to + 1 : number.to;
  return (
    /^(?:second|minute|hour|day|week|fortnight|month|year|decade|century)$/.test(lem(reading, at)) &&
    norm(reading, at) !== 'second'
  );
};

/** "the two sides", "both nations": who is meant, not how many. */
function isPairOfParties(reading: Reading, number: NumberMention, { at, head }: Counted): boolean {
  const { high } = number.interval;
  const beside = [0, 1, 2].map((step) => lem(reading, number.to + step));
  if (
    high !== null &&
    high <= 3 &&
    beside.some((word) => /^(?:side|nation|party|delegation|neighbour|camp|government|foe|army)$/.test(word)) &&
    norm(reading, number.from - 1) !== 'each'
  )
    return true;
  return (
    high !== null &&
    high <= 3 &&
    (head === null ||
      /^(?:side|parti|countri|nation|deleg|team|state|neighbour|leader|capit|camp|govern|negoti|war|power)$/.test(
        head,
      ) ||
      at === number.core) &&
    norm(reading, number.from - 1) !== 'each'
  );
}
