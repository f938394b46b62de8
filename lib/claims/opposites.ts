import { PhraseTrie } from '../text';
import { negatedAt } from './modality';
import { clauseAt, oncePerReading, type Reading } from './reading';

/** A state of affairs told by one of two words that exclude each other. */
export interface OpposedState {
  from: number;
  to: number;
  /** Which pair of words. */
  pair: string;
  /** True where the first of the pair is told, negations counted in. */
  holds: boolean;
}

/** Predicates that cannot both hold of one thing at one time. Phrases in dictionary form. */
const PAIRS: readonly (readonly [string, string, string])[] = [
  [
    'acceptance',
    'accept, go along with, approve, endorse, embrace, give its consent, say yes to, sign up to',
    'reject, turn down, refuse, rebuff, spurn, dismiss, throw out, veto, say no to',
  ],
  ['guilt', 'convict, find guilty, guilty, condemn', 'acquit, clear of, exonerate, not guilty, innocent'],
  ['ruin', 'destroy, raze, burn down, wipe out, demolish', 'damage, only damage, scorch, singe'],
  ['standing', 'burst, give way, collapse', 'hold, hold firm, withstand, stay intact, remain intact, stand firm'],
  [
    'obedience',
    'obey, comply, comply with, heed, follow the order, abide by',
    'defy, ignore, disobey, flout, disregard',
  ],
  [
    'outcome',
    'win, prevail, triumph, be re-elected',
    'lose the election, lose the vote, be defeated, suffer defeat, be beaten',
  ],
  ['payment', 'pay a ransom, ransom be paid, pay', 'no ransom, without ransom, unpaid'],
  ['start', 'resume, restart, reopen', 'suspend, halt, shut down, remain closed, stay closed'],
  ['access', 'allow, permit, let in, admit, grant', 'ban, bar, prohibit, forbid, block, deny entry'],
  [
    'knowledge',
    'inform in advance, notify, be informed, be told in advance',
    'without notice, not inform, be kept in the dark, without warning',
  ],
  ['trend', 'rise, climb, increase, grow, go up, jump', 'fall, drop, decline, decrease, shrink, go down, slip'],
  ['life', 'alive, survive, sign of life', 'no sign of life, dead, lifeless'],
  [
    'statement',
    'joint statement, issue a statement, adopt a statement',
    'no statement, no joint statement, without a statement, without a joint statement',
  ],
  [
    'completion',
    'complete, be over, finish, over and done with, conclude',
    'under way, still under way, in progress, ongoing, only begin',
  ],
  [
    'connection',
    'part of, under the deal, in line with, in continuation of, pursuant to',
    'nothing to do with, not connected, unconnected, unrelated to, separate from',
  ],
];

interface Marker {
  pair: string;
  first: boolean;
}

const trie = new PhraseTrie<Marker>();
for (const [pair, ones, others] of PAIRS) {
  for (const phrase of ones.split(', ')) trie.add(phrase, { pair, first: true });
  for (const phrase of others.split(', ')) trie.add(phrase, { pair, first: false });
}

/** Opposed states that a sentence tells, one per pair; a sentence that tells both sides of a pair tells neither. */
export const opposedStates = oncePerReading((reading: Reading): readonly OpposedState[] => {
  const states = trie.find(reading.tokens).flatMap(({ from, to, payload }) =>
    payload.map(
      ({ pair, first }): OpposedState => ({
        from,
        to,
        pair,
        holds: first !== negatedAt(reading, clauseAt(reading, from), from),
      }),
    ),
  );
  return states.filter((state, index) => {
    const same = states.filter(({ pair }) => pair === state.pair);
    return (
      states.findIndex(({ pair }) => pair === state.pair) === index && same.every(({ holds }) => holds === state.holds)
    );
  });
});
