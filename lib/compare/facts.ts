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

/** What a ledger is asked for: the slots an article gives values for, and all of its event. */
export const slotsOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ slot }) => (slot === null ? [] : [slot]))),
];

/** Every slot with what each article gives for it, the slots of the open article first, then those most report. */
export function factsOf(
  open: Article,
  claims: readonly Claim[],
  reported: readonly ReportedSlot[],
  story: Story,
): Fact[] {
  const own = new Set(slotsOf(claims));
  const facts = reported.flatMap(({ slot, candidates }): Fact[] => {
    const name = slotNameOf(slot, story);
    if (TOLD_OF_ITSELF.has(name.kind)) return [];
    const here = claims.filter((claim) => claim.slot === slot).flatMap((claim) => reportOf(claim, null, open, story));
    const there = candidates.flatMap(({ claim, saved }) => reportOf(claim, saved, open, story));
    const origins = new Set(candidates.map(({ saved }) => saved.originId)).size;
    const reports = [...here, ...there].sort((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
    return origins + Math.min(here.length, 1) < FEWEST ? [] : [{ slot, name, reports, origins }];
  });
  return facts.sort((a, b) => Number(own.has(b.slot)) - Number(own.has(a.slot)) || b.origins - a.origins);
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
