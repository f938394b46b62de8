import type { Article } from '../article';
import type { Claim } from '../claims';
import type { ReportedSlot, SavedSource } from '../corpus';
import type { Story } from '../story';
import { isNoFact, withoutVaguer } from './no-facts';
import { shownKey } from './shown-key';
import { isOneByOne, isToldOfItself, isWithoutPicture, slotNameOf, slotOfFact } from './slot-names';
import { strandsOf } from './strands';
import { toldTraits } from './traits';
import type { Fact, FactReport, FactTrait, SlotName } from './types';

/** Lengths of time that hang on the sentence they stand in: told by one source alone they say nothing by themselves. */
const IN_PASSING = new Set(['elapsed', 'within']);
/** "Over in an hour" says how long the thing itself was. */
const LASTING = 'last';
/** Ways of coming about that have words of their own: handed over, reached. */
const WAYS = new Set(['transfer', 'reach']);
/** Kinds in the order in which they are shown among equals: what can be checked first comes first. */
const KINDS = ['quantity', 'date', 'duration', 'age', 'clock', 'place', 'polarity', 'modality', 'party', 'person'];

/** What a ledger is asked for: the slots an article gives values for, and all of its event. */
export const slotsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ slot }) => (slot === null ? [] : [slot]))),
];

/** A claim that gives a value, with the saved article it stands in; null for the open one. */
export interface Told {
  claim: Claim;
  saved: SavedSource | null;
}

/**
 * What each article gives for every fact of the slots: those on which reports conflict first, then what most origins
 * tell, then figures and days, what the open article tells before what it does not.
 */
export function factsOf(
  open: Article,
  claims: readonly Claim[],
  reported: readonly ReportedSlot[],
  story: Story,
): Fact[] {
  const here = claims.map((claim): Told => ({ claim, saved: null }));
  const told = [...here, ...reported.flatMap(({ candidates }) => candidates)];
  const day = open.publishedAt?.at.slice(0, 10) ?? null;
  const known = factsTold(told, day, story).filter(({ origins }) => origins > 0);
  return known.sort(
    (a, b) =>
      Number(b.differs) - Number(a.differs) ||
      tellers(b) - tellers(a) ||
      kindRank(a) - kindRank(b) ||
      Number(isToldHere(b)) - Number(isToldHere(a)),
  );
}

/** The facts that claims tell, without those that say nothing by themselves; `day` is that of the open article. */
export function factsTold(told: readonly Told[], day: string | null, story: Story): Fact[] {
  const known = told.filter(({ claim }) => !isNoFact(claim));
  const facts = [...bySlot(known)].flatMap(([slot, together]) => factsOfSlot(slot, together, day, story));
  return facts.map((fact) => (IN_PASSING.has(fact.name.parts?.told ?? '') ? withoutLone(fact) : fact)).filter(isTold);
}

const isTold = ({ reports }: Fact): boolean => reports.length > 0;

/** The fact without values that one source alone gives. */
function withoutLone(fact: Fact): Fact {
  const tellersOf = (key: string) =>
    new Set(fact.reports.flatMap(({ valueKey, saved }) => (valueKey === key ? [saved?.originId ?? null] : []))).size;
  const reports = fact.reports.filter(({ valueKey }) => tellersOf(valueKey) > 1);
  const differs = fact.differs && new Set(reports.map(({ valueKey }) => valueKey)).size > 1;
  return { ...fact, reports, differs, origins: originsOf(reports) };
}

const originsOf = (told: readonly { saved: SavedSource | null }[]): number =>
  new Set(told.flatMap(({ saved }) => (saved === null ? [] : [saved.originId]))).size;

const isToldHere = ({ reports }: Pick<Fact, 'reports'>): boolean => reports.some(({ saved }) => saved === null);

/** Independent sources, the open article among them. */
const tellers = (fact: Pick<Fact, 'origins' | 'reports'>): number => fact.origins + Number(isToldHere(fact));

function bySlot(told: readonly Told[]): Map<string, Told[]> {
  const slots = new Map<string, Told[]>();
  for (const one of told) {
    if (one.claim.slot === null || one.claim.value === null) continue;
    const slot = slotFor(one.claim, one.claim.slot);
    const known = slots.get(slot);
    if (known) known.push(one);
    else slots.set(slot, [one]);
  }
  return slots;
}

/** The slot of a fact that stands for several slots, else the slot itself. */
function slotFor({ predicate }: Claim, slot: string): string {
  const [event, kind, object = ''] = slot.split('|');
  const [thing, told = ''] = object.split(':');
  return told === 'within' && predicate === LASTING ? `${event}|${kind}|${thing}` : slotOfFact(slot);
}

function factsOfSlot(slot: string, told: readonly Told[], day: string | null, story: Story): Fact[] {
  const name = slotNameOf(slot, story);
  const way = name.parts?.told ?? '';
  if (isToldOfItself(name.kind) || isWithoutPicture(way)) return [];
  if (isOneByOne(way))
    return [
      factOf(
        slot,
        name,
        told.map((one) => ({ ...one, traits: [] })),
        day,
        story,
      ),
    ];
  const strands = strandsOf(told, story);
  const traits = strands.map((strand) =>
    toldTraits(
      strand.traits,
      strands.filter((other) => other !== strand).map((other) => other.traits),
      story,
    ),
  );
  if (name.kind === 'modality') {
    // Who offers and who demands is read side by side: one fact, its values by whose they are.
    const each = strands.flatMap((strand, at) =>
      strand.told.map((one) => ({ ...one, traits: whose(traits[at] ?? []) })),
    );
    return [{ ...factOf(slot, name, each, day, story), differs: strands.some(({ differs }) => differs) }];
  }
  return strands.map((strand, at) => ({
    ...factOf(
      slot,
      wayName(name, strand.told),
      strand.told.map((one) => ({ ...one, traits: [] })),
      day,
      story,
    ),
    id: `${slot} ${at}`,
    traits: traits[at] ?? [],
    differs: strand.differs,
  }));
}

/** "Demanded by" is said by the value itself. */
const whose = (traits: readonly FactTrait[]): FactTrait[] =>
  traits.map((one) => ('party' in one ? { trait: 'by', party: one.party } : one));

/** That a thing came about, in the word for how, where all say it so: handed over, reached. */
function wayName(name: SlotName, told: readonly Told[]): SlotName {
  const way = told[0]?.claim.predicate ?? '';
  if (name.kind !== 'polarity' || name.parts?.told !== null || !WAYS.has(way)) return name;
  return told.every(({ claim }) => claim.predicate === way) ? { ...name, parts: { ...name.parts, told: way } } : name;
}

type Traited = Told & Pick<FactReport, 'traits'>;

function factOf(slot: string, name: SlotName, told: readonly Traited[], day: string | null, story: Story): Fact {
  const reports = withoutVaguer(told.flatMap((one) => reportOf(one, day, story))).sort((a, b) =>
    (a.day ?? '').localeCompare(b.day ?? ''),
  );
  return { id: slot, slot, name, traits: [], reports, origins: originsOf(told), differs: false };
}

/** Units of quantities are kinds of their own, and rank as quantities do; words come last. */
function kindRank({ name: { kind } }: Fact): number {
  if (kind === 'text') return KINDS.length;
  return Math.max(0, KINDS.indexOf(kind));
}

function reportOf({ claim, saved, traits }: Traited, today: string | null, story: Story): FactReport[] {
  const { value, sentence, valueSpans, source } = claim;
  if (value === null) return [];
  const sideName = source.side === null ? null : (story.names.get(source.side) ?? source.side);
  const day = saved === null ? today : (saved.publishedAt?.at.slice(0, 10) ?? null);
  const valueKey = traits.length === 0 ? shownKey(value) : JSON.stringify([shownKey(value), traits]);
  return [{ saved, day, value, valueKey, traits, sentence, marks: valueSpans, source, sideName }];
}
