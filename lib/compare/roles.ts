import type { Claim, Value } from '../claims';
import type { Story } from '../story';
import { differ } from './gate';
import { isNearCopy } from './near-copy';
import { oneThing, tieOf } from './one-thing';
import { isOfOtherKinds } from './propositions';
import { titled } from './titled';
import type { Relation } from './types';
import type { Comparison } from './values';
import { rootsOfName, shareRoot } from './words-of-names';

/** Parts told of so many deeds that more must say which is meant. */
const COMMON = new Set([
  'role:strike',
  'role:ask',
  'role:propose',
  'role:send',
  'role:give',
  'role:return',
  'role:find',
  'role:sign',
  'role:invent',
  'role:kill',
  'role:publish',
  'role:declare',
]);
/** Whose team it is ties two reports already: a side has one leader at a time. */
const TIED = { one: 1, owned: 0.5, common: 1.75, proposal: 1.25 };
/** Weight of the words around both that make a common deed be one deed. */
const AROUND = 0.4;
/** Each side has its own leader and makes its own proposals: whose team it is must be told. */
const OF_A_SIDE = new Set([
  'role:lead',
  'role:chair',
  'role:propose',
  'role:ask',
  'role:send',
  'role:give',
  'role:return',
]);
const SAME_TIME = 4;
const OTHER_FILLER = 0.64;
const SAME_FILLER = 0.6;

/** One part, played by one here and by another there. */
export function partsOf(here: Claim, there: Claim, story: Story | null): Relation[] {
  if (here.predicate !== there.predicate || here.object !== there.object) return [];
  // "Denied that it had put off anything": no word on who did.
  if ((here.modality === 'rejected') !== (there.modality === 'rejected')) return [];
  const shared = oneThing(here, there, story);
  if (shared.day === null || shared.event === false || (shared.apart ?? 0) > SAME_TIME) return [];
  if (isOneProposal(here, there, story) && tieOf(shared) >= TIED.proposal) return otherFiller(here.value, there.value);
  if (differ(here.features.owner, there.features.owner)) return [];
  const [a, b] = [fillersOf(here), fillersOf(there)];
  const same = a.some((one) => b.some((other) => isOneFiller(one, other, story)));
  if (WITH_ANOTHER.has(here.object ?? '') && !(hasDoer(here, there, a) || hasDoer(there, here, b))) return [];
  // One sentence credited to two people differs in who said it, which is told as that.
  if (isNearCopy(here, there)) return [];
  const isCommon = COMMON.has(here.object ?? '');
  const needed = TIED[isCommon ? 'common' : isOfOneSide(here, there) ? 'owned' : 'one'];
  if (!isOfOneEvent(here, there) && (tieOf(shared) < needed || (isCommon && shared.around < AROUND))) return [];
  if (same) return a.join() === b.join() ? sameFiller(here.value, there.value) : [];
  if (mentions(here, b) || mentions(there, a) || !isOneKind(here, there, a, b, story)) return [];
  return otherFiller(here.value, there.value);
}

/** What somebody does with another: whose partner it is must be told in both. */
const WITH_ANOTHER = new Set(['role:govern-with', 'role:merge-with']);

/** Whether the other sentence names who does it in this one, and not as the partner. */
const hasDoer = ({ features: { actors } }: Claim, other: Claim, partners: readonly string[]): boolean =>
  mentions(
    other,
    actors.filter((actor) => !partners.some((partner) => shareRoot(actor, partner))),
  );

/** A meeting that the story knows has one chair. */
const isOfOneEvent = (here: Claim, there: Claim): boolean =>
  here.object === 'role:chair' && here.event !== null && here.event === there.event;

/** What is proposed or asked for by one side of a story here, and by the other there: both are named in every report of it. */
function isOneProposal(here: Claim, there: Claim, story: Story | null): boolean {
  if (here.object !== 'role:propose' && here.object !== 'role:ask') return false;
  const [a, b] = [here, there].map((claim) => new Set(fillersOf(claim).map((id) => story?.sides.get(id) ?? id))) as [
    Set<string>,
    Set<string>,
  ];
  const isPrincipal = (side: string) => story?.principals.has(side) === true;
  // Each side makes proposals of its own at one meeting: a swap here, a truce there.
  if (isOfOtherKinds(here, there)) return false;
  return [...a, ...b].every(isPrincipal) && [...a].every((side) => !b.has(side));
}

const INSISTED = 0.8;

/** "It was X who" against a sentence on the same thing that has somebody else do it. */
export function focusOf(here: Claim, there: Claim, story: Story | null): Relation[] {
  const [focus, other] = here.predicate === 'focus' ? [here, there] : [there, here];
  if (focus.predicate !== 'focus' || (other.predicate !== 'focus' && other.features.position > 0)) return [];
  const shared = oneThing(here, there, story);
  if (shared.day === null || shared.event === false || (shared.apart ?? 0) > SAME_TIME || tieOf(shared) < INSISTED)
    return [];
  const meant = fillersOf(focus);
  const actors = other.predicate === 'focus' ? fillersOf(other) : other.features.actors;
  if (actors.length === 0 || meant.some((one) => actors.some((actor) => isOneFiller(one, actor, story)))) return [];
  if (mentions(other, meant) || (mentions(focus, actors) && !/^not\b/i.test(focus.sentence.text))) return [];
  const value = (claim: Claim): Value =>
    claim === focus && focus.value !== null
      ? focus.value
      : {
          type: 'party',
          party: actors.join('+'),
          name: actors.map((id) => story?.names.get(id) ?? titled(id)).join(', '),
        };
  return otherFiller(value(here), value(there));
}

/** One person's office, of two different things. */
export function officesOf(here: Claim, there: Claim): Relation[] {
  if (here.predicate !== there.predicate || here.object !== there.object) return [];
  const [a, b] = [here.value, there.value];
  if (a?.type !== 'text' || b?.type !== 'text' || isPartOf(a.text, b.text) || isPartOf(b.text, a.text)) return [];
  return otherFiller(a, b);
}

/** How sure two names told beside one surname and office are one person's. */
const ONE_OFFICE = 0.6;

/** One surname and office with two given names; the same name twice says nothing worth telling. */
export function namesOf(here: Claim, there: Claim, compared: readonly Comparison[]): Relation[] {
  const [comparison] = compared;
  if (comparison?.outcome !== 'conflicts' || here.object !== there.object || here.predicate !== there.predicate)
    return [];
  return [{ kind: 'differs', aspect: 'person', strength: 'soft', reason: comparison.reason, confidence: ONE_OFFICE }];
}

/** "The Tallow council", "the council". */
const isPartOf = (part: string, whole: string): boolean =>
  rootsOfName(part).every((root) => rootsOfName(whole).includes(root));

function sameFiller(here: Value | null, there: Value | null): Relation[] {
  if (here === null || there === null) return [];
  const aspect = here.type === 'party' ? 'party' : 'person';
  const reason: Relation['reason'] = { code: 'values', aspect, here, there };
  return [{ kind: 'agrees', aspect, strength: 'soft', reason, confidence: SAME_FILLER }];
}

function otherFiller(here: Value | null, there: Value | null): Relation[] {
  if (here === null || there === null) return [];
  const aspect = here.type === 'party' || there.type === 'party' ? 'party' : 'person';
  const reason: Relation['reason'] = { code: 'values', aspect, here, there };
  return [{ kind: 'differs', aspect, strength: 'soft', reason, confidence: OTHER_FILLER }];
}

const fillersOf = ({ value }: Claim): string[] =>
  value?.type === 'person' ? value.person.split('+') : value?.type === 'party' ? value.party.split('+') : [];

/** An office and its holder, a person and his party, a name and a longer form of it. */
function isOneFiller(a: string, b: string, story: Story | null): boolean {
  if (shareRoot(a, b)) return true;
  const [one, other] = [story?.sides.get(a) ?? null, story?.sides.get(b) ?? null];
  const isPerson = (id: string) => story?.pack.people.some((person) => person.id === id) ?? false;
  return one !== null && one === other && !(isPerson(a) && isPerson(b));
}

/** Who is named by the other report as well plays some other part there. */
const mentions = ({ features }: Claim, ids: readonly string[]): boolean =>
  ids.some((id) => features.entities.some((entity) => shareRoot(entity, id)));

/** Leaders of two sides lead two teams, unless both reports say whose team it is. */
function isOneKind(
  here: Claim,
  there: Claim,
  a: readonly string[],
  b: readonly string[],
  story: Story | null,
): boolean {
  if (!OF_A_SIDE.has(here.object ?? '')) return true;
  const owned = isOfOneSide(here, there);
  const sides = [a, b].map((ids) => story?.sides.get(ids[0] ?? '') ?? null);
  return owned || (sides[0] === sides[1] && sides[0] !== null) || story === null;
}

/** A part that each side has somebody play, told of one side in both. */
const isOfOneSide = (here: Claim, there: Claim): boolean =>
  OF_A_SIDE.has(here.object ?? '') && here.features.owner !== null && here.features.owner === there.features.owner;
