import type { Claim } from '../claims';
import type { Story } from '../story';
import { oneThing, tieOf } from './one-thing';
import type { Relation } from './types';

/** Parts told of so many deeds that more must say which is meant. */
const COMMON = new Set([
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
const TIED = { one: 1, common: 1.75 };
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
const SAME_FILLER = 0.7;

/** One part, played by one here and by another there. */
export function partsOf(here: Claim, there: Claim, story: Story | null): Relation[] {
  if (here.predicate !== there.predicate || here.object !== there.object) return [];
  const shared = oneThing(here, there, story);
  if (shared.day === null || shared.event === false || (shared.apart ?? 0) > SAME_TIME) return [];
  if (isOther(here.features.owner, there.features.owner)) return [];
  const [a, b] = [fillersOf(here), fillersOf(there)];
  const same = a.some((one) => b.some((other) => isOneFiller(one, other, story)));
  const tie = tieOf(shared) - (same ? 0 : 0);
  if (tie < (COMMON.has(here.object ?? '') ? TIED.common : TIED.one)) return [];
  if (same) return [];
  if (mentions(here, b) || mentions(there, a) || !isOneKind(here, there, a, b, story)) return [];
  const aspect = here.value?.type === 'person' && there.value?.type === 'person' ? 'person' : 'party';
  if (here.value === null || there.value === null) return [];
  return [
    {
      kind: 'differs',
      aspect,
      strength: 'soft',
      reason: { code: 'values', aspect, here: here.value, there: there.value },
      confidence: OTHER_FILLER,
    },
  ];
}

const isOther = (a: string | null, b: string | null): boolean => a !== null && b !== null && a !== b;

const fillersOf = ({ value }: Claim): string[] =>
  value?.type === 'person' ? value.person.split('+') : value?.type === 'party' ? value.party.split('+') : [];

/** Letters from which a word of a name tells who is meant. */
const TELLING = 4;
const wordsOf = (id: string): string[] =>
  id.startsWith('~')
    ? id
        .slice(1)
        .split(/[ -]/)
        .filter((word) => word.length >= TELLING)
    : [id];

/** An office and its holder, a person and his party, a name and a longer form of it. */
function isOneFiller(a: string, b: string, story: Story | null): boolean {
  if (wordsOf(a).some((word) => wordsOf(b).includes(word))) return true;
  const [one, other] = [story?.sides.get(a) ?? null, story?.sides.get(b) ?? null];
  const isPerson = (id: string) => story?.pack.people.some((person) => person.id === id) ?? false;
  return one !== null && one === other && !(isPerson(a) && isPerson(b));
}

/** Who is named by the other report as well plays some other part there. */
const mentions = ({ features }: Claim, ids: readonly string[]): boolean =>
  ids.some((id) => features.entities.some((entity) => wordsOf(entity).some((word) => wordsOf(id).includes(word))));

/** Leaders of two sides lead two teams, unless both reports say whose team it is. */
function isOneKind(
  here: Claim,
  there: Claim,
  a: readonly string[],
  b: readonly string[],
  story: Story | null,
): boolean {
  if (!OF_A_SIDE.has(here.object ?? '')) return true;
  const owned = here.features.owner !== null && here.features.owner === there.features.owner;
  const sides = [a, b].map((ids) => story?.sides.get(ids[0] ?? '') ?? null);
  return owned || (sides[0] === sides[1] && sides[0] !== null) || story === null;
}
