import { wordTable } from '../text';
import type { Counted } from './counted-nouns';
import { meetingsIn } from './happenings';
import type { NumberMention } from './numbers';
import { type Reading, stemOf } from './reading';
import { lem, norm } from './words-at';

/** Bodies that are told with how many belong to them, those that mean one thing under one name. */
const BODIES = wordTable<string>({
  delegation: 'delegation',
  team: 'delegation',
  mission: 'delegation',
  committee: 'committee',
  commission: 'committee',
  board: 'committee',
  panel: 'committee',
  jury: 'committee',
  council: 'committee',
  bench: 'committee',
});

/** A team is a delegation where a sentence speaks of talks; others are counted by what they are made of. */
const isOfTalks = (reading: Reading, body: string): boolean => body !== 'team' || meetingsIn(reading).length > 0;

/** What stands for those who belong to one: "12-member", "nine-strong". */
const MEMBER = /^(?:member|strong|person|people|man|head|seat)$/;
/** "Consists of nine" tells of all of them; "includes nine generals" of some, which is another count. */
const IN_ALL = /^(?:consist|comprise|number)$/;
/** Tokens from a figure to the body whose members it counts. */
const REACH = 4;

/**
 * "A 12-member delegation", "a team of twelve", "the delegation consists of nine people": how many belong to a body, whatever they
 * are called. Null where the figure counts something else.
 */
export function membersOf(reading: Reading, number: NumberMention): Counted | null {
  const at = bodyAfter(reading, number) ?? bodyBefore(reading, number);
  const body = at === null ? undefined : BODIES[lem(reading, at)];
  if (at === null || body === undefined || !isOfTalks(reading, lem(reading, at))) return null;
  const objects = [`member:${body}`, ...(body === 'delegation' ? ['official'] : [])];
  return { objects, head: stemOf(lem(reading, at)), at: Math.max(at, number.core + 1), list: false };
}

/** "12-member delegation", "nine-strong Norwegian team". */
function bodyAfter(reading: Reading, { to }: NumberMention): number | null {
  const joined = norm(reading, to) === '-' ? to + 1 : to;
  if (!MEMBER.test(norm(reading, joined)) || (joined === to && norm(reading, joined) !== 'member')) return null;
  return firstBody(reading, joined + 1, joined + 1 + REACH);
}

function firstBody(reading: Reading, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    if (reading.tokens[at]?.kind !== 'word') return null;
    if (BODIES[lem(reading, at)] !== undefined) return at;
  }
  return null;
}

/** "A team of twelve", "the delegation consists of nine people": the body opens what is told of the figure. */
function bodyBefore(reading: Reading, { from }: NumberMention): number | null {
  if (norm(reading, from - 1) === 'of' && BODIES[norm(reading, from - 2)] !== undefined) return from - 2;
  const of = norm(reading, from - 1) === 'of' ? from - 2 : from - 1;
  if (!IN_ALL.test(lem(reading, of)) && norm(reading, of) !== 'up') return null;
  for (let at = of - 1; at >= Math.max(0, of - REACH); at--) {
    if (BODIES[norm(reading, at)] !== undefined) return at;
    if (reading.tokens[at]?.kind !== 'word') return null;
  }
  return null;
}
