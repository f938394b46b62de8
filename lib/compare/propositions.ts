import type { Claim, Modality } from '../claims';
import type { Story } from '../story';
import { type OneThing, oneThing, tieOf } from './one-thing';
import type { Relation } from './types';
import type { Comparison } from './values';
import { partsOfName } from './words-of-names';

/** States that change by the hour: told of two days they are news, no conflict. */
const FLEETING = new Set([
  'state:opening',
  'state:control',
  'state:custody',
  'state:completion',
  'state:life',
  'state:whereabouts',
  'state:work',
  'state:schedule',
  'state:arrival',
  'state:condition',
  'state:extension',
  'state:force',
]);

/** How much two sentences must share (see tieOf) for opposed words in them to be told of one thing. */
const ENOUGH: Readonly<Record<string, number>> = {
  'state:trend': 2,
  'state:deal': 0.8,
  'state:praise': 1.5,
  'state:word': 1.5,
  'state:will': 1.5,
  'state:custody': 1.5,
  'state:life': 1.5,
  'state:insurance': 2,
  'state:end': 1.2,
  'state:hand': 1.5,
  'state:bank': 1.5,
  'state:inside': 1.5,
};
/** Sides of a thing, or of a body: which one must be told of the same. */
const SIDED = new Set(['state:hand', 'state:bank']);
const TIED = 0.75;
/** So much in common ties them wherever it stands. */
const SURE = 2;
/** More is needed where one of the two sentences does not say who takes the stance. */
const UNSAID = 0.4;
/** Days between two reports of one state, at most. */
const SAME_TIME = 3;

/** How sure a conflict is that hangs on opposed words, at the least. */
const OPPOSED = 0.63;
const SURER = 0.1;

/** Seen from either side the two are weighed in one order. */
const inOrder = (here: Claim, there: Claim): [Claim, Claim] => (here.id <= there.id ? [here, there] : [there, here]);

/** What two claims of one frame share, where they can be of one thing at one time; null where what they say tells otherwise. */
export function oneState(here: Claim, there: Claim, story: Story | null): OneThing | null {
  if (here.object !== there.object || here.predicate !== there.predicate) return null;
  const shared = oneThing(...inOrder(here, there), story);
  if (!isOneTime(here, shared) || isOfOtherKinds(here, there)) return null;
  if (SIDED.has(here.object ?? '') && lastWordOf(here) !== lastWordOf(there)) return null;
  // Who is among those counted: the count must be one.
  if (here.object === 'state:composition' && shared.figures === 0) return null;
  // Each side offers a pause of its own: how far it reaches is one question only where a figure or the holder is one.
  if (here.object === 'state:extent' && story !== null && whose(here) !== whose(there) && !sharesFigure(here, there))
    return null;
  return shared;
}

/** "Acquitted" here and "convicted" there, of one thing at one time. That both say "rose" says nothing worth telling. */
export function statesOf(here: Claim, there: Claim, compared: readonly Comparison[], story: Story | null): Relation[] {
  const [comparison] = compared;
  const shared = oneState(here, there, story);
  if (comparison === undefined || shared === null) return [];
  if (comparison.outcome === 'fits') return isSame(here, there, shared) ? [fitting(comparison)] : [];
  const enough = needed(...inOrder(here, there), shared);
  if (enough === null || tieOf(shared) < enough || !(isNear(shared) || tieOf(shared) >= SURE)) return [];
  const { aspect, reason } = comparison;
  const confidence = Math.min(0.9, OPPOSED + SURER * (tieOf(shared) - enough));
  return [{ kind: 'differs', aspect, strength: 'soft', reason, confidence }];
}

/** "The left wing", "the right engine": the noun that a side is told of. */
const lastWordOf = ({ sentence: { text }, valueSpans }: Claim): string =>
  text
    .slice(0, valueSpans.at(-1)?.end ?? 0)
    .match(/\w+$/)?.[0]
    .toLowerCase() ?? '';

/** Whose it is, or who says it of their own. */
const whose = ({ holder, source }: Claim): string | null => holder ?? source.side;

const sharesFigure = (a: Claim, b: Claim): boolean =>
  a.features.figures.some((figure) => b.features.figures.includes(figure));

/** Kinds that every report of talks names, whatever it is about. */
const COMMON_KINDS = new Set(['kind:talks', 'kind:agreement', 'kind:press', 'kind:call', 'kind:delay']);

/** "agreed on an exchange", "rejected a ceasefire": each clause names what it is about, and it is not the same. */
export function isOfOtherKinds(a: Claim, b: Claim): boolean {
  const [here, there] = [a, b].map(({ features }) =>
    features.clause.filter((stem) => stem.startsWith('kind:') && !COMMON_KINDS.has(stem)),
  ) as [string[], string[]];
  return here.length > 0 && there.length > 0 && !here.some((kind) => there.includes(kind));
}

/** What two sentences must share for the same word in both to be worth telling. */
const AGREED = { tie: 1.2, around: 0.5 };
const SAME = 0.6;

/** One stance of one holder, or one state of one thing. */
const isSame = (here: Claim, there: Claim, shared: OneThing): boolean =>
  here.holder === there.holder &&
  !WEAK.has(here.object ?? '') &&
  (shared.around >= AGREED.around || shared.figures > 0) &&
  tieOf(shared) >= AGREED.tie;

const fitting = ({ aspect, reason }: Comparison): Relation => ({
  kind: 'agrees',
  aspect,
  strength: 'soft',
  reason,
  confidence: SAME,
});

/** Frames whose words stand in any report: that both tell them says nothing. */
const WEAK = new Set(['state:trend', 'state:word', 'state:extent', 'state:connection', 'state:life', 'state:harm']);

/** Frames that say even less where nothing but words alike ties two sentences: offers and refusals are of many things. */
export const isWeak = ({ object }: Claim): boolean => object === 'state:deal' || WEAK.has(object ?? '');

function isOneTime({ object }: Claim, { day, apart, event, figures }: OneThing): boolean {
  // A figure that both tell says more than a calendar of which each names another day.
  if (
    day === null ||
    (event === false && object !== 'state:connection' && figures === 0) ||
    (apart !== null && apart > SAME_TIME)
  )
    return false;
  return !FLEETING.has(object ?? '') || day === 1 || apart === 0;
}

/** Words around both values tie them; figures, or one day, do where the wording is too far apart. */
const AROUND = 0.2;
const isNear = ({ around, words, sentence, figures, day, apart }: OneThing): boolean =>
  around >= AROUND || figures > 0 || ((day === 1 || apart === 0) && (words >= AROUND || sentence >= 2 * AROUND));

/** The tie that two claims of one frame need; null where whatever they share they do not conflict. */
function needed(here: Claim, there: Claim, shared: OneThing): number | null {
  const base = ENOUGH[here.object ?? ''] ?? TIED;
  if (here.value?.type !== 'modality' || there.value?.type !== 'modality') return neededFor(here, there, base, shared);
  const { breadth } = here.features;
  if (breadth !== null && there.features.breadth !== null && breadth !== there.features.breadth) return null;
  const pair: readonly Modality[] = [here.value.modality, there.value.modality];
  if (pair.includes('proposed')) return pair.includes('rejected') ? null : stageTie(shared);
  // What is accepted here and refused there must be told around the two words themselves.
  const oneHolder = here.holder !== null && here.holder === there.holder;
  if (shared.figures === 0 && !hasOneTheme(here, there, shared)) return null;
  return oneHolder ? ONE_HOLDER : neededFor(here, there, base, shared);
}

function hasOneTheme({ holder: a }: Claim, { holder: b }: Claim, { around, words, day }: OneThing): boolean {
  if (a !== null && a === b) return around >= THEME.ofOne;
  if (day === 1 && words >= THEME.wide) return true;
  const joint = [a, b].filter((holder) => holder?.includes('+') === true).length;
  return around >= (joint === 1 ? THEME.ofJoint : THEME.ofAny);
}

/** Weight of the words around an acceptance and a refusal that make them be of one arrangement. */
const THEME = { ofOne: 0.35, ofAny: 0.7, ofJoint: 1.2, wide: 1.4 };
/** What ties a refusal and an acceptance of one party, theme apart. */
const ONE_HOLDER = 0.65;

/** A figure in common, or most of the words: "offered 3,000 bodies", "agreed on 3,000 bodies". */
const stageTie = ({ figures, clause, day, apart }: OneThing): number | null =>
  (figures > 0 || clause >= 2.5) && (day === 1 || apart === 0) ? TIED : null;

/** Frames that are told of a person: who it is must be told in both. */
const PERSONAL = new Set(['state:office', 'state:praise']);

/** Two who take two stances do not conflict. */
function neededFor(here: Claim, there: Claim, base: number, { around, day }: OneThing): number | null {
  if (PERSONAL.has(here.object ?? '') && !isOfOnePerson(here, there)) return null;
  if (here.holder === null && there.holder === null) return base;
  if (here.holder === null || there.holder === null)
    return around >= THEME.ofAny ? base : base + (day === 1 ? UNSAID / 2 : UNSAID);
  return isOneHolder(here.holder, there.holder) ? base : null;
}

/** Whom the one is told of, the other names at least. */
const isOfOnePerson = (here: Claim, there: Claim): boolean =>
  [here, there].every(({ holder }, at) => {
    const other = at === 0 ? there : here;
    return holder === null ? other.holder !== null : isOneHolder(holder, other.features.entities.join('+'));
  });

/** Sides by their ids, unknown names by a word they share. */
function isOneHolder(a: string, b: string): boolean {
  const words = new Set(a.split('+').flatMap(wordsOf));
  return b.split('+').some((name) => wordsOf(name).some((word) => words.has(word)));
}

const wordsOf = (name: string): string[] => (name.startsWith('~') ? partsOfName(name) : [name]);
