import { PhraseTrie, type Token } from '../text';
import { agentsOf, isNamedThing, patientsOf } from './agents';
import { disclaimersIn } from './disclaimers';
import { FRAMES, type Frame } from './frames';
import { cuesIn, negatedAt } from './modality';
import { kindsIn } from './named-classes';
import { type Clause, clauseAt, type Entity, oncePerReading, type Reading } from './reading';
import { lem, norm, tokenAt } from './tokens-at';
import type { Modality, Value } from './types';

/** What a clause tells of a thing by words that exclude others: who accepts or refuses, whether it stands or fell. */
export interface Proposition {
  from: number;
  to: number;
  frame: string;
  pole: Pole;
  /** Who takes the stance; empty where unsaid, and for states. */
  agents: readonly Entity[];
}

export type Pole = 'yes' | 'no' | 'open';

interface Cue {
  frame: Frame;
  pole: Pole;
}

const PARTICLE = /^\w+ (?:out|down|off|aside|up|over|away|back|through)$/;

/** "throw out", and "throw it out". */
function formsOf(phrase: string): string[] {
  if (!PARTICLE.test(phrase)) return [phrase];
  const [verb = '', particle = ''] = phrase.split(' ');
  return [phrase, ...['it', 'them', 'him', 'her', 'this'].map((object) => `${verb} ${object} ${particle}`)];
}

const trie = new PhraseTrie<Cue>();
for (const frame of FRAMES) {
  for (const pole of ['yes', 'no', 'open'] as const) {
    for (const phrase of frame[pole]?.split(/,\s+/) ?? [])
      for (const form of formsOf(phrase)) trie.add(form, { frame, pole });
  }
}

/** What each clause of a sentence tells, one proposition per frame; a clause that tells both poles tells neither. */
export const propositionsOf = oncePerReading((reading: Reading): readonly Proposition[] => {
  const told = trie
    .find(reading.tokens)
    .flatMap(({ from, to, payload }) => payload.flatMap((cue) => toldBy(reading, { from, to }, cue) ?? []));
  return told
    .filter(
      (one, index) =>
        told.findIndex((other) => isOne(one, other)) === index && told.every((other) => !excludes(one, other)),
    )
    .map(({ from, to, frame, pole }) => ({
      from,
      to,
      frame: frame.id,
      pole,
      agents: agentsIn(reading, frame, { from, to }),
    }));
});

interface Told extends Cue {
  from: number;
  to: number;
  /** Where its clause begins. */
  clause: number;
}

function toldBy(reading: Reading, { from, to }: { from: number; to: number }, { frame, pole }: Cue): Told | null {
  const told = poleAt(reading, { from, to }, frame, pole);
  return told === null ? null : { from, to, frame, pole: told, clause: clauseAt(reading, from).from };
}

const isOfOneClause = (a: Told, b: Told): boolean => a.frame === b.frame && a.clause === b.clause;

const isOne = (a: Told, b: Told): boolean => isOfOneClause(a, b) && a.pole === b.pole;

/** "refused what the others had accepted": which is told of which is beyond a shallow reading. An offer yields to its answer. */
const excludes = (one: Told, other: Told): boolean =>
  isOfOneClause(one, other) && one.pole !== other.pole && (one.pole === 'open' || other.pole !== 'open');

function agentsIn(reading: Reading, { id, of }: Frame, at: { from: number; to: number }): readonly Entity[] {
  if (of === 'state') return [];
  return SUFFERED.has(id) ? patientsOf(reading, at) : agentsOf(reading, at);
}

/** Frames whose subject is meant in the passive as well: who was kept out is absent. */
const SUFFERED = new Set(['presence', 'office']);

const CONDITION = /^(?:if|unless|whether|until)$/;
/** What may be, will be or is wished for is not so yet. */
const HYPOTHETICAL = /^(?:will|would|could|should|may|might|must|to|shall|'ll|can)$/;
const HYPOTHETICAL_REACH = 3;
/** What somebody has voted or decided to do is settled. */
const DECIDES = /^(?:vote|decide|resolve|elect|opt|choose)$/;
const WISHED = new Set<Modality>(['demanded', 'proposed', 'planned']);
const WISH_REACH = 4;

/** "is still missing an explanation": what somebody lacks, and not that he is gone. */
const isMissed = ({ tokens }: Reading, to: number): boolean =>
  norm(tokens, to - 1) === 'missing' && /^(?:a|an|the|his|her|its|their)$/.test(tokens[to]?.norm ?? '');

/** Which pole is meant once negation, conditions and wishes are counted in; null where nothing is told. */
function poleAt(reading: Reading, { from, to }: { from: number; to: number }, frame: Frame, pole: Pole): Pole | null {
  const { tokens } = reading;
  const clause = clauseAt(reading, from);
  if (
    isAttribute(reading, from, to) ||
    isMissed(reading, to) ||
    (VERBS.has(frame.id) && isNamedThing(reading, from, to) && !NOUNS.test(tokens[from]?.lemma ?? ''))
  )
    return null;
  // "Whether it will be raised has not been decided" is told outright.
  if (frame.id !== 'stage' && isConditional(reading, clause, from)) return null;
  const negated = negatedAt(reading, clause, from) || (frame.id !== 'word' && isDenied(reading, clause.from, from));
  if (pole === 'open') return negated ? null : pole;
  // "Denied that it had put off the handover agreed in Oslo": that it was agreed is not denied.
  if (negated && isAfterItsNoun(reading, from)) return null;
  if (negated) return pole === 'yes' ? 'no' : frame.of === 'stance' ? null : 'yes';
  if (FORETOLD.has(frame.id) || (pole === 'no' && (frame.of === 'stance' || frame.id === 'stage'))) return pole;
  return isHypothetical(reading, clause, from) ? null : pole;
}

const isConditional = ({ tokens }: Reading, clause: Clause, at: number): boolean =>
  tokens.slice(clause.from, at).some(({ norm }) => CONDITION.test(norm));

/** "on May 23", "16 May", "in May": a month and no "may". */
const isMonth = ({ norm, text }: Token, before: Token | undefined, after: Token | undefined): boolean =>
  norm === 'may' &&
  text === 'May' &&
  (before?.kind === 'figure' ||
    after?.kind === 'figure' ||
    /^(?:in|of|since|until|by|last|this|mid|-)$/.test(before?.norm ?? ''));

/** Whether what stands at a token is a wish, a plan or a condition. */
export const isHypothetical = (reading: Reading, clause: Clause, at: number): boolean =>
  reading.tokens
    .slice(Math.max(clause.from, at - HYPOTHETICAL_REACH), at)
    .some(
      (token, index, before) =>
        HYPOTHETICAL.test(token.norm) &&
        !(token.norm === 'to' && DECIDES.test(lem(before, index - 1))) &&
        !/^ha(?:d|ve|s)$/.test(norm(before, index - 1)) &&
        !isMonth(token, tokenAt(before, index - 1), before[index + 1]),
    ) || cuesIn(reading, clause).some(({ modality, to }) => WISHED.has(modality) && to <= at && at - to <= WISH_REACH);

/** Told of what is to come alone. */
const FORETOLD = new Set(['schedule', 'candidacy']);

/** Frames whose single words are verbs. */
const VERBS = new Set(['deal', 'trend', 'access', 'opening', 'custody', 'payment', 'outcome', 'control', 'happening']);
/** Nouns among them that tell as much as their verbs. */
const NOUNS = /^(?:consent|blessing|approval|proposal|suggestion|offer|victory|expectation|assent)$/;

/** "the agreed exchange point": the word describes and tells nothing of its own. */
const isAttribute = ({ tokens }: Reading, from: number, to: number): boolean =>
  to - from === 1 &&
  /(?:ed|ing)$/.test(tokens[from]?.norm ?? '') &&
  (tokenAt(tokens, from - 1)?.kind === 'figure' ||
    /^(?:the|an|a|this|its|their|previously|newly|'s|of|for|with|these|those|many|some|all|more)$/.test(
      norm(tokens, from - 1),
    )) &&
  tokens[from + 1]?.kind === 'word' &&
  !/^(?:of|by|in|on|at|to|for)$/.test(tokens[from + 1]?.norm ?? '');

/** "The handover agreed in Oslo", "the swap promised in May": what the noun before it is, told beside the way. */
const isAfterItsNoun = (reading: Reading, at: number): boolean =>
  /ed$/.test(reading.tokens[at]?.norm ?? '') && kindsIn(reading, at - 2, at).some(({ to }) => to === at);

/** "denied that it was connected", "denies having called off". */
const isDenied = (reading: Reading, start: number, at: number): boolean =>
  disclaimersIn(reading).some((denial) => denial.at >= start && denial.at < at && at < denial.to);

/** A deal is offered, settled or refused; all else holds or does not. */
export function toldValue({ frame, pole }: Proposition): Value {
  if (frame !== 'deal') return { type: 'polarity', holds: pole === 'yes' };
  return { type: 'modality', modality: pole === 'yes' ? 'agreed' : pole === 'no' ? 'rejected' : 'proposed' };
}

/** Frames in which a party's people act for it: what its envoy refuses, it refuses. Being present is each one's own. */
const FOR_ITS_PARTY = new Set(['deal', 'postponement', 'word', 'work', 'obedience']);

/** Who takes the stance, as one key: sides or names, joined where several do. Null where unsaid. */
export function holderOf({ frame, agents }: Proposition): string | null {
  const ids = agents.map(({ id, side, type }) =>
    side !== null && (type === 'party' || FOR_ITS_PARTY.has(frame)) ? side : id,
  );
  return ids.length === 0 ? null : [...new Set(ids)].sort().join('+');
}
