import { carriedClaims, figureToCarry } from './carried-figures';
import { traitsOf } from './coverage';
import { draft, textOf } from './drafting';
import { BY_WORDING, type Carry, type Draft, type Input } from './drafts';
import { ageClaim, figureClaim } from './figure-claims';
import { type Figure, readFigures } from './figures';
import { KINDS_OF_DEEDS } from './happenings';
import { focusClaims, nameClaims, officeClaim, roleClaim, speakerClaims } from './name-claims';
import { kindsIn, objectsOf } from './named-classes';
import { officesOf } from './offices';
import { ordinalsOf } from './ordinals';
import { placeClaims } from './place-claims';
import { placeLists } from './place-lists';
import { propositionsOf } from './propositions';
import { rolesOf } from './roles';
import { propositionClaim, stanceClaims } from './stance-claims';
import { withSums } from './sums';
import { clockValue, dateClaim, stretchClaims, timeClaim } from './time-claims';

/** All claims of one sentence, and what the next sentence may refer back to. */
export function claimsOfSentence(input: Input): { claims: Draft[]; carry: Carry } {
  const { reading, ages, context } = input;
  const aged = new Set(ages.flatMap(({ cores }) => cores));
  const lengths = reading.durations.filter(({ from, to }) => ![...aged].some((core) => core >= from && core < to));
  const used = new Set([
    ...aged,
    ...reading.numbers
      .filter(({ from, to }) => reading.durations.some((d) => from >= d.from && to <= d.to))
      .map(({ core }) => core),
  ]);
  const ordinals = ordinalsOf(reading);
  const figures = withSums(reading, readFigures(reading, context.story, used));
  const claims: Draft[] = [];
  // One after the other: engines give up again and again on a list spread together from so many.
  const add = (made: readonly (Draft | null)[]) => {
    for (const claim of made) if (claim !== null) claims.push(claim);
  };
  add(figures.map((figure) => figureClaim(input, figure)));
  add(carriedClaims(input));
  add(
    lengths.map((mention) =>
      timeClaim(
        input,
        mention.from,
        mention.to,
        { type: 'duration', interval: mention.interval, approximate: mention.approximate },
        mention.sense,
      ),
    ),
  );
  add(reading.clocks.map((mention) => timeClaim(input, mention.from, mention.to, clockValue(input, mention))));
  add(stretchClaims(input));
  add(ages.map((age) => ageClaim(input, age)));
  add(reading.dates.map((date) => dateClaim(input, date)));
  add(
    ordinals.map(({ from, to, value, kind }) =>
      draft(
        input,
        { from, to },
        {
          type: 'quantity',
          interval: { low: value, high: value },
          approximate: false,
          unit: 'ordinal',
          scope: 'unknown',
        },
        { objects: [kind], without: { from, to } },
      ),
    ),
  );
  add(placeClaims(input));
  add(stanceClaims(input));
  add(traitClaims(input));
  add(speakerClaims(input));
  add(nameClaims(input));
  add(propositionsOf(reading).map((told) => propositionClaim(input, told)));
  add(focusClaims(input));
  add(officesOf(reading).map((office) => officeClaim(input, office)));
  add(rolesOf(reading).map((role) => roleClaim(input, role)));
  add(
    placeLists(input.reading).map(({ from, to, places }) =>
      draft(
        input,
        { from, to },
        { type: 'text', text: places.join('+'), words: textOf(input.reading, { from, to }) },
        { objects: ['places'], predicate: 'places', kinds: [] },
      ),
    ),
  );
  // Opposed words and parts are compared one by one; how alike two sentences are is compared on the whole.
  const told = claims.some(({ predicate }) => !BY_WORDING.has(predicate ?? ''))
    ? claims
    : [wholeClaim(input), ...claims];
  return { claims: told, carry: carryOf(input, figures, claims) };
}

function carryOf({ reading, context }: Input, figures: readonly Figure[], claims: readonly Draft[]): Carry {
  const whole = { from: 0, to: reading.tokens.length };
  const objects = objectsOf(reading).map(({ id }) => id);
  const kinds = kindsIn(reading, whole.from, whole.to).map(({ id }) => id);
  return {
    objects: objects.length > 0 ? objects : (figures[0]?.objects ?? context.last?.objects ?? []),
    kinds: [kinds, placedKinds(claims), context.last?.kinds ?? []].find((some) => some.length > 0) ?? [],
    event: claims.find(({ event }) => event !== null)?.event ?? context.last?.event ?? null,
    figure: figureToCarry(figures, claims),
  };
}

/** Kinds of event that a sentence tells by its verbs, by giving their day or place: "they met on Monday". */
const placedKinds = (claims: readonly Draft[]): string[] =>
  claims.flatMap(({ content, object }) =>
    object !== null && KINDS_OF_DEEDS.has(object) && (content?.type === 'date' || content?.type === 'place')
      ? [object]
      : [],
  );

/** Whom an exchange covers, how it ranks, what a pause is for. */
function traitClaims(input: Input): Draft[] {
  return traitsOf(input.reading, input.context.last?.kinds ?? []).map(({ from, to, predicate, kind, trait }) =>
    draft(
      input,
      { from, to },
      { type: 'text', text: trait, words: textOf(input.reading, { from, to }) },
      { objects: [`${kind}:${predicate}:${trait}`], predicate, kinds: [kind] },
    ),
  );
}

function wholeClaim(input: Input): Draft {
  return draft(input, null, null, { objects: [] });
}
