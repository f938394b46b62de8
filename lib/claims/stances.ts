import { wordTable } from '../text';
import { foundAs } from './found-words';
import { cuesIn, modalityAt, negatedAt } from './modality';
import { kindsIn, objectsOf, predicatesIn } from './named-classes';
import { clauseSubject } from './parties';
import type { Clause, Reading } from './reading';
import type { Modality, Value } from './types';
import { norm } from './words-at';

/** Who accepts, refuses, offers, demands, hands over or reaches what. */
export interface Stance {
  from: number;
  to: number;
  /** Token of the thing it is about. */
  at: number;
  kind: string;
  /** Who stand on a list, by their class. */
  listed?: string | null;
  value: Value;
  predicate: string;
  holder: string | null;
  negated: boolean;
}

/** Arrangements a side can accept, refuse, offer or ask for. */
const STANCE_KINDS = new Set([
  'truce',
  'exchange',
  'handover',
  'summit',
  'memorandum',
  'agreement',
  'list',
  'talks',
  'sanctions',
  'visit',
  'election',
]);
const CUE_REACH = 10;
const PASSIVE_REACH = 6;

/** Words that narrow an arrangement: a limited truce may be offered by whom an unconditional one is refused. */
const QUALIFIERS = wordTable<'wide' | 'narrow'>({
  unconditional: 'wide',
  full: 'wide',
  complete: 'wide',
  comprehensive: 'wide',
  permanent: 'wide',
  general: 'wide',
  lasting: 'wide',
  immediate: 'wide',
  limited: 'narrow',
  partial: 'narrow',
  short: 'narrow',
  temporary: 'narrow',
  local: 'narrow',
  brief: 'narrow',
  specific: 'narrow',
  certain: 'narrow',
  parts: 'narrow',
});

/** Whether an arrangement is told of in its wide or its narrow form; null when unsaid. Days narrow, a month is wide. */
export function breadthOf(reading: Reading, clause: Clause, at: number): 'wide' | 'narrow' | null {
  const from = Math.max(clause.from, at - 5);
  const words = reading.tokens.slice(from, Math.min(clause.to, at + 7));
  // "Pauses lasting a day or two" are not lasting ones.
  const isVerb = (index: number) => reading.durations.some((length) => length.from === from + index + 1);
  const said = words
    .map(({ norm }, index) => (isVerb(index) ? undefined : QUALIFIERS[norm]))
    .find((breadth) => breadth !== undefined);
  if (said !== undefined) return said;
  if (words.some(({ norm }, index) => norm === 'without' && /^condition/.test(words[index + 1]?.norm ?? '')))
    return 'wide';
  const length = reading.durations.find(({ from }) => Math.abs(from - at) <= 6);
  return length?.interval.low == null ? null : length.interval.low >= 14 * 1440 ? 'wide' : 'narrow';
}

/** Stances of a sentence: one per kind and clause. */
export function stancesOf(reading: Reading): Stance[] {
  return reading.clauses.flatMap((clause) => [
    ...acceptances(reading, clause),
    ...outcomes(reading, clause),
    ...transfers(reading, clause),
  ]);
}

function acceptances(reading: Reading, clause: Clause): Stance[] {
  const kinds = kindsIn(reading, clause.from, clause.to).filter(
    (kind) => STANCE_KINDS.has(kind.id) && !isOccasion(reading, kind) && !isDenied(reading, kind),
  );
  const seen = new Set<string>();
  return kinds.flatMap((kind) => {
    const cue = cueFor(reading, clause, kind);
    if (cue === null || seen.has(kind.id)) return [];
    seen.add(kind.id);
    const modality = cue.passive ? cue.modality : modalityAt(reading, clause, kind.from);
    if (modality === 'done' || modality === 'planned' || modality === 'alleged') return [];
    const negated = negatedAt(reading, clause, cue.from) || (cue.passive && negatedAt(reading, clause, kind.from));
    const value: Value =
      negated && modality === 'agreed' ? { type: 'polarity', holds: false } : { type: 'modality', modality };
    return [
      {
        from: cue.from,
        to: cue.to,
        at: kind.from,
        kind: kind.id,
        value,
        predicate: 'stance',
        holder: ownerOf(reading, cue.from) ?? clauseSubject(reading, clause, cue.from),
        negated,
      },
    ];
  });
}

/** "Norway's refusal": whose it is stands right before it, whoever the sentence is about. */
function ownerOf(reading: Reading, at: number): string | null {
  if (!/^['’]s?$/.test(norm(reading, at - 1))) return null;
  return reading.entities.find(({ side, to }) => side !== null && (to === at - 1 || to === at))?.side ?? null;
}

/** "no ceasefire": there is none to agree to. */
const isDenied = (reading: Reading, { from }: { from: number }): boolean =>
  [1, 2].some((step) => /^(?:no|without)$/.test(norm(reading, from - step)));

/** "agreed at the talks": where it was agreed, not what. */
function isOccasion(reading: Reading, { id, from }: { id: string; from: number }): boolean {
  if (id !== 'talks' && id !== 'summit') return false;
  return [1, 2, 3, 4].some((step) =>
    /^(?:at|in|during|after|following|since|from|of)$/.test(norm(reading, from - step)),
  );
}

interface Cue {
  modality: Modality;
  from: number;
  to: number;
  passive: boolean;
}

/** The cue before the thing ("agreed to a swap"), else a passive one after it ("an exchange was agreed"). */
function cueFor(reading: Reading, clause: Clause, kind: { from: number; to: number }): Cue | null {
  const cues = cuesIn(reading, clause).filter(({ modality }) => modality !== 'planned' && modality !== 'alleged');
  const before = cues.filter(({ to }) => to <= kind.from && kind.from - to <= CUE_REACH).at(-1);
  if (before !== undefined) return { modality: before.modality, from: before.from, to: before.to, passive: false };
  // A verb after the thing ("was agreed"); in "a ceasefire deal" the noun only names it.
  const after = cues.find(
    ({ from }) =>
      from >= kind.to && from - kind.to <= PASSIVE_REACH && /(?:ed|down|out)$/.test(reading.tokens[from]?.norm ?? ''),
  );
  return after === undefined ? null : { modality: after.modality, from: after.from, to: after.to, passive: true };
}

/** "No ceasefire", "failed to make a breakthrough on a halt to the fighting", "a truce remains elusive": none was reached. */
function outcomes(reading: Reading, clause: Clause): Stance[] {
  const kind = kindsIn(reading, clause.from, clause.to).find(({ id }) => id === 'truce');
  if (
    kind === undefined ||
    cuesIn(reading, clause).some(
      ({ modality }) => modality === 'rejected' || modality === 'demanded' || modality === 'proposed',
    )
  )
    return [];
  const denied = foundAs(reading, 'negation').find(
    ({ from, to }) =>
      from >= clause.from && to <= clause.to && !/^(?:without|lack)$/.test(reading.tokens[from]?.norm ?? ''),
  );
  if (denied === undefined) return [];
  return [
    {
      from: denied.from,
      to: denied.to,
      at: kind.from,
      kind: 'truce',
      value: { type: 'polarity', holds: false },
      predicate: 'reach',
      holder: null,
      negated: true,
    },
  ];
}

const TRANSFERS = new Set([
  'hand-over',
  'receive',
  'exchange',
  'disclose',
  'present-list',
  'present',
  'send',
  'swap',
  'free',
]);
const PAPERS = new Set(['memorandum', 'list', 'demands']);

/** Papers handed over, received, presented, published; or not yet. */
function transfers(reading: Reading, clause: Clause): Stance[] {
  const papers = kindsIn(reading, clause.from, clause.to).filter(({ id }) => PAPERS.has(id));
  if (papers.length === 0) return [];
  const predicate = predicatesIn(reading, clause.from, clause.to).find(({ id }) => TRANSFERS.has(id));
  const seen = new Set<string>();
  return papers.flatMap((paper) => {
    const id = paper.id === 'demands' ? 'memorandum' : paper.id;
    if (predicate === undefined || seen.has(id)) return [];
    seen.add(id);
    const holds =
      !negatedAt(reading, clause, predicate.from) &&
      !(norm(reading, predicate.from - 1) === 'to' && norm(reading, predicate.from - 2) === 'yet');
    return [
      {
        // The denial belongs to what is told: "has yet to disclose".
        from: holds ? predicate.from : denialBefore(reading, predicate.from),
        to: predicate.to,
        at: paper.from,
        kind: id,
        ...(id === 'list' ? { listed: listedOn(reading, paper.to) } : {}),
        value: { type: 'polarity', holds },
        predicate: 'transfer',
        holder: givesPaper(reading, clause, predicate, paper.from),
        negated: !holds,
      },
    ];
  });
}

/** Ways of handing over what is one's own, unlike exchanging and receiving. */
const GIVES_PAPER = new Set(['hand-over', 'disclose', 'present-list', 'present', 'send', 'free']);

/** Whose paper it is: "Norway's proposals", or who hands it over. */
function givesPaper(
  reading: Reading,
  clause: Clause,
  { id, from }: { id: string; from: number },
  paper: number,
): string | null {
  const owner = ownerOf(reading, paper);
  if (owner !== null || !GIVES_PAPER.has(id) || reading.tokens[from - 1]?.lemma === 'be') return owner;
  return from < paper ? clauseSubject(reading, clause, from) : null;
}

/** Words within which "list" is followed by those who stand on it: "a list of nearly 400 abducted children". */
const LISTED_REACH = 7;

/** Sorts of people and things that stand on lists, as the lexicon and the packs name them. */
const LISTED = new Set(['prisoner', 'child', 'body', 'soldier', 'officer', 'civilian', 'hostage', 'dead', 'missing']);

/** Who stand on a list, told beside it, or by the one sort in the sentence; null where that is unsaid. */
function listedOn(reading: Reading, after: number): string | null {
  const sorts = objectsOf(reading).filter(({ id }) => LISTED.has(id));
  const beside = /^(?:of|with|containing|naming)$/.test(reading.tokens[after]?.norm ?? '')
    ? sorts.find(({ from }) => from > after && from <= after + LISTED_REACH)
    : undefined;
  const [only, ...others] = new Set(sorts.map(({ id }) => id));
  return beside?.id ?? (others.length === 0 ? (only ?? null) : null);
}

const DENIAL_REACH = 4;

/** The first word of the denial that stands before a verb. */
function denialBefore(reading: Reading, at: number): number {
  const step = Array.from({ length: DENIAL_REACH }, (_, index) => index + 1).find((back) =>
    /^(?:not|n't|no|never|yet|failed)$/.test(norm(reading, at - back)),
  );
  return step === undefined ? at : at - step;
}
