import { markWords } from '../text';
import { foundAs } from './found-words';
import { hasMarked } from './marked';
import { hasObject, kindsIn } from './named-classes';
import type { Reading } from './reading';

/** What an exchange is said to be: whom it covers, how it ranks, that nothing else came of it. */
export interface Trait {
  from: number;
  to: number;
  predicate: 'covers' | 'ranks' | 'only-result' | 'purpose';
  kind: string;
  /** What is told, as a class. */
  trait: string;
}

const COVERED: readonly (readonly [string, RegExp])[] = [
  ['wounded', /^(?:wounded|injured)$/],
  ['sick', /^(?:sick|ill)$/],
];
const RANKS = /^(?:biggest|largest|record|topping|surpassing|surpassed|beating|bigger|larger|unprecedented)$/;
const ONLY = /^(?:only|sole)$/;
const RESULT =
  /^(?:result|results|spot|channel|area|achievement|outcome|deal|progress|effective|tangible|communication|concrete)$/;

/** All words above, and those that say nothing else came of it: most sentences have none of them. */
const TELLING = markWords(
  `wounded injured sick ill biggest largest record topping surpassing surpassed beating bigger larger unprecedented only sole beyond
despite`.split(/\s+/),
);

/** Traits of an exchange that a sentence tells; `carried` are the kinds the sentence before spoke of. */
export function traitsOf(reading: Reading, carried: readonly string[]): Trait[] {
  if (!hasMarked(reading.tokens, TELLING)) return purposeOf(reading);
  const whole = { from: 0, to: reading.tokens.length };
  const exchange = kindsIn(reading, whole.from, whole.to).some(({ id }) => id === 'exchange');
  const prisoners = hasObject(reading, 'prisoner', whole);
  const traits: Trait[] = [];
  const add = (index: number, predicate: Trait['predicate'], kind: string, trait: string) =>
    traits.push({ from: index, to: index + 1, predicate, kind, trait });
  if (exchange || prisoners || carried.includes('exchange')) {
    for (const [trait, word] of COVERED) {
      const index = reading.tokens.findIndex(({ norm }) => word.test(norm));
      if (index >= 0) add(index, 'covers', 'exchange', trait);
    }
  }
  if (exchange || prisoners) {
    const rank = reading.tokens.findIndex(({ norm }) => RANKS.test(norm));
    if (rank >= 0) add(rank, 'ranks', 'exchange', 'largest');
    const only = reading.tokens.findIndex(({ norm }) => ONLY.test(norm));
    const beyond = reading.tokens.findIndex(({ norm }) => norm === 'beyond');
    if (only >= 0 && reading.tokens.some(({ norm }) => RESULT.test(norm))) add(only, 'only-result', 'exchange', 'only');
    else if (beyond >= 0 || despite(reading))
      add(
        beyond >= 0 ? beyond : reading.tokens.findIndex(({ norm }) => norm === 'despite'),
        'only-result',
        'exchange',
        'only',
      );
  }
  return [...traits, ...purposeOf(reading)];
}

/** "Despite progress on swaps, no headway was made": nothing else came of it. */
const despite = (reading: Reading): boolean =>
  reading.tokens.some(({ norm }) => norm === 'despite') && foundAs(reading, 'negation').length > 0;

const RECOVERY = /^(?:collect|recover|retrieve|gather|fetch|evacuate|remove)$/;

/** What a pause in fighting is for. */
function purposeOf(reading: Reading): Trait[] {
  const whole = { from: 0, to: reading.tokens.length };
  const truce = kindsIn(reading, 0, reading.tokens.length).some(({ id }) => id === 'truce');
  if (!truce) return [];
  const recover = reading.tokens.findIndex(({ lemma }) => RECOVERY.test(lemma));
  if (
    recover < 0 ||
    !(hasObject(reading, 'body', whole) || hasObject(reading, 'dead', whole) || hasObject(reading, 'injured', whole))
  )
    return [];
  return [{ from: recover, to: recover + 1, predicate: 'purpose', kind: 'truce', trait: 'recovery' }];
}
