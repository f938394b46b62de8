import type { Article } from '../article';
import type { Claim, Value } from '../claims';
import type { ReportedSlot, SavedSource } from '../corpus';
import type { Story } from '../story';
import { slotNameOf } from './slot-names';
import type { Fact, FactReport } from './types';

/** Facts are a picture of what several report: one that a single origin gives has nothing to be held against. */
const FEWEST = 2;
/** That the second round was the second is told by everybody, and is no news. */
const TOLD_OF_ITSELF = new Set(['ordinal', 'scope']);
/** "The only result": a judgement without a value that a picture could show. */
const NO_PICTURE = new Set(['only-result']);
/** Each has a slot for every one it names; together they tell one fact: whom the exchange covers, who announced it. */
const ONE_BY_ONE = new Set(['covers', 'announced']);
/** Kinds in the order in which they are shown, after what differs: what can be checked first comes first. */
const KINDS = ['quantity', 'date', 'duration', 'age', 'clock', 'place', 'polarity', 'modality', 'party', 'person'];

/** What a ledger is asked for: the slots an article gives values for, and all of its event. */
export const slotsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ slot }) => (slot === null ? [] : [slot]))),
];

/** What each article gives for every slot: first what differs, then figures and days, what the open article tells first. */
export function factsOf(
  open: Article,
  claims: readonly Claim[],
  reported: readonly ReportedSlot[],
  story: Story,
): Fact[] {
  const own = new Set(slotsOf(claims).map(factOf));
  const facts = [...byFact(reported)].flatMap(([slot, together]): Fact[] => {
    const name = slotNameOf(slot, story);
    const told = name.parts?.told ?? '';
    if (TOLD_OF_ITSELF.has(name.kind) || NO_PICTURE.has(told)) return [];
    const mine = claims.filter((claim) => claim.slot !== null && factOf(claim.slot) === slot);
    const here = mine.flatMap((claim) => reportOf(claim, null, open, story));
    const candidates = together.flatMap((one) => one.candidates);
    const there = candidates.flatMap(({ claim, saved }) => reportOf(claim, saved, open, story));
    const origins = new Set(candidates.map(({ saved }) => saved.originId)).size;
    const reports = [...here, ...there].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
    return origins + Math.min(here.length, 1) < FEWEST ? [] : [{ slot, name, reports, origins }];
  });
  return facts.sort(
    (a, b) =>
      Number(differs(b)) - Number(differs(a)) ||
      kindRank(a) - kindRank(b) ||
      Number(own.has(b.slot)) - Number(own.has(a.slot)) ||
      b.origins - a.origins,
  );
}

function byFact(reported: readonly ReportedSlot[]): Map<string, ReportedSlot[]> {
  const facts = new Map<string, ReportedSlot[]>();
  for (const one of reported) facts.set(factOf(one.slot), [...(facts.get(factOf(one.slot)) ?? []), one]);
  return facts;
}

/** The slot of a fact that stands for several slots, else the slot itself. */
function factOf(slot: string): string {
  const [event, kind, object = ''] = slot.split('|');
  const [thing, told = ''] = object.split(':');
  return ONE_BY_ONE.has(told) ? `${event}|${kind}|${thing}:${told}` : slot;
}

/** Whether reports give several values; whom an exchange covers has many that stand beside one another. */
const differs = ({ name, reports }: Fact): boolean =>
  !ONE_BY_ONE.has(name.parts?.told ?? '') && new Set(reports.map(({ valueKey }) => valueKey)).size > 1;

/** Units of quantities are kinds of their own, and rank as quantities do; words come last. */
function kindRank({ name: { kind } }: Fact): number {
  if (kind === 'text') return KINDS.length;
  return Math.max(0, KINDS.indexOf(kind));
}

function reportOf(claim: Claim, saved: SavedSource | null, open: Article, story: Story): FactReport[] {
  const { value, sentence, valueSpans, source } = claim;
  if (value === null) return [];
  const sideName = source.side === null ? null : (story.names.get(source.side) ?? source.side);
  const day = (saved ?? open).publishedAt?.at.slice(0, 10) ?? null;
  return [{ saved, day, value, valueKey: shownKey(value), sentence, marks: valueSpans, source, sideName }];
}

/** Equal for values a reader would call the same, however each was worded: a day by its name or by its date. */
function shownKey(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return JSON.stringify([value.unit, value.interval.low, value.interval.high, value.approximate, value.scope]);
    case 'date':
      return JSON.stringify([value.from, value.to]);
    case 'place':
      return JSON.stringify([value.relation, value.place]);
    case 'party':
      return value.party;
    case 'person':
      return value.person;
    case 'text':
      return value.text;
    default:
      return JSON.stringify(value);
  }
}
