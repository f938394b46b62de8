import type { Token } from '../text';
import { afterwards, isOfNobody, REACH_AGE } from './age-bounds';
import { isMoneySign } from './currencies';
import { foundAs } from './found-words';
import { classesOf, isPerson, isSomebodyFrom, isSomeone, nameEndingAt, subjectOf } from './grown-people';
import type { NumberMention } from './numbers';
import type { Reading } from './reading';
import { lem, norm } from './words-at';

type Tells = (reading: Reading, figure: NumberMention) => boolean;

/** Whether the words around a figure make it an age. */
export const tellsAge: Tells = (reading, figure) => TELLS.some((tells) => tells(reading, figure));

/** Words of age, by the lexicon. */
const cuesOf = (reading: Reading) => foundAs(reading, 'age');

/** "aged 72", "at the age of 72", "72 years old", "a 13-year-old", "who turned 70". */
const isCued: Tells = (reading, { from, to }) =>
  cuesOf(reading).some(
    (cue) => from - cue.to <= 4 && (cue.from < to || leadsTo(reading, to, cue.from)) && !isOldThing(reading, cue.to),
  );

/** Words between a figure and a word of age after it. "28 tenants, aged" has a noun there. */
const CUE_REACH = 5;
const leadsTo = ({ tokens }: Reading, from: number, to: number): boolean =>
  to - from <= CUE_REACH &&
  tokens
    .slice(from, to)
    .every(({ kind, norm: word }) => kind === 'figure' || /^(?:-|years?|of|and|or|to|,|is|was|that|the)$/.test(word));

/** "a three-year-old war" is no person. */
const isOldThing = (reading: Reading, after: number): boolean =>
  norm(reading, after - 1) === 'old' &&
  (/^(?:war|conflict|invasion|feud|law|company|treaty|regime|dispute|record)$/.test(norm(reading, after)) ||
    classesOf(reading, after).some((id) => id.startsWith('kind:')));

const isBounded = (reading: Reading, { interval, to }: NumberMention): boolean =>
  interval.low === null || interval.high === null || afterwards(reading, to) !== null;

/** "no older than 25", "60 or older": the comparison itself is one of ages. */
const isOlder: Tells = ({ tokens }, { from, core, to }) => {
  const compares = ({ norm: word }: { norm: string }) => /^(?:older|younger)$/.test(word);
  return tokens.slice(from, core).some(compares) || (isJoint(tokens[to]) && compares(tokens[to + 1] ?? { norm: '' }));
};

const isJoint = (token: Token | undefined): boolean => /^(?:and|or)$/.test(token?.norm ?? '');

/** "under 25", "the over-60s", "drivers over 70", "all of them are under thirty": of people, by what stands before it. */
const isUnder: Tells = (reading, figure) => {
  const { from, to, core } = figure;
  if (norm(reading, core + 1) === '%') return false;
  if (/^(?:under|below|over|above|beyond)$/.test(norm(reading, from))) {
    if (norm(reading, to) === 's' && reading.tokens[to]?.start === reading.tokens[to - 1]?.end) return true;
    if (isYouth(reading, from, to) && !countsSome(reading, from)) return true;
    if (isOfNobody(reading, from) && (isOver(reading, to) || /^(?:nobody|none|one)$/.test(norm(reading, from - 1))))
      return true;
  }
  if (!isOver(reading, to)) return false;
  const whose = /^(?:past|beyond)$/.test(norm(reading, from - 1)) ? from - 2 : from - 1;
  const notYet = norm(reading, from - 1) === 'yet' && norm(reading, from - 2) === 'not';
  if (notYet) return isPerson(reading, from - 3);
  if (!isBounded(reading, figure) && whose === from - 1) return false;
  if (isPerson(reading, whose) || norm(reading, whose) === 'those') return isNoVerb(reading, whose);
  return /^(?:one|several)$/.test(subjectOf(reading, whose) ?? '');
};

/** "12 died, over 60 were hurt", "of the prisoners, over 60 …", "said over 40 …": some of them, with a verb of their own behind. */
const countsSome = (reading: Reading, from: number): boolean =>
  from === 0 || /^(?:,|of|and|but|said|says|that|;|:)$/.test(norm(reading, from - 1));

const COMES = /^(?:has|have|had|not|yet|to|will|is|are|was|were|be)$/;

/** "No prisoner has reached 25", "men yet to reach 25". */
const isReached: Tells = (reading, { from, to }) =>
  REACH_AGE.test(norm(reading, from - 1)) &&
  isOver(reading, to) &&
  /^(?:one|several)$/.test(subjectOf(reading, from - 2, COMES) ?? '');

/** "Guards over 60" are people, where "guards" stands for no deed. */
const isNoVerb = (reading: Reading, at: number): boolean => norm(reading, at - 1) !== 'to' && !isMoneyAt(reading, at);

const isMoneyAt = (reading: Reading, at: number): boolean => isMoneySign(norm(reading, at + 2));

/** Captives between two ages. */
const isBand: Tells = (reading, { interval, from, to }) =>
  interval.low !== interval.high &&
  interval.low !== null &&
  interval.high !== null &&
  (isYouth(reading, from, to) ||
    /^(?:group|bracket|age|cohort|category)$/.test(norm(reading, to)) ||
    (isPerson(reading, from - 1) && isOver(reading, to)));

/** "a woman of 63", "girls of thirteen and sixteen", "men of 60 and above". */
const isOfPerson: Tells = (reading, { from, to, core }) => {
  if (!isOver(reading, to)) return false;
  if (norm(reading, from - 1) === 'of') return isOfAge(reading, from - 2);
  const before = reading.numbers.find((other) => other.to === from - 1);
  return (
    /^(?:and|or)$/.test(norm(reading, from - 1)) &&
    before !== undefined &&
    core === from &&
    norm(reading, before.from - 1) === 'of' &&
    isOfAge(reading, before.from - 2)
  );
};

/** "A crew of fourteen", "a mother of two", "a winner of nine" count. */
const OF_MANY =
  /^(?:mother|father|parent|grandmother|grandfather|crew|team|group|family|staff|force|unit|people|personnel|crowd|police|party|delegation|public|author|winner|holder|veteran|member|leader|owner|champion|editor|director|head|chief|president|minister|survivor|founder|writer|citizen|majority|minority|maker|producer|host|guardian|creator|scorer|speaker|grandparent|representative|resident)$/;

const isOfAge = (reading: Reading, noun: number): boolean =>
  isPerson(reading, noun) && !OF_MANY.test(lem(reading, noun));

/** Words between a name and its age: "Anna Berg, who is now 34,", "Anna Berg, just 34". */
const INTO_AGE =
  /^(?:who|is|was|'s|now|just|only|still|barely|already|then|today|aged|himself|herself|not|yet|nearly)$/;

/** "Maro Tessen, 47, who teaches", "their grandmother, 75,", "Anna Berg (34)", "Oleh, now 22, came home". */
const isApposed: Tells = (reading, { from, to, core, interval }) => {
  if (core !== from || interval.low !== interval.high || (interval.low ?? 0) < 1) return false;
  let opening = from - 1;
  while (from - opening < 5 && INTO_AGE.test(norm(reading, opening))) opening--;
  const closes = norm(reading, to);
  const bracketed = norm(reading, opening) === '(' && closes === ')';
  if (!bracketed && (norm(reading, opening) !== ',' || !(closes === '' || /^[,.;]$/.test(closes)))) return false;
  const last = opening - 1;
  // "the father of two, 45,"
  const before =
    norm(reading, last - 1) === 'of' && reading.numbers.some((other) => other.core === last) ? last - 2 : last;
  // "the men, 20, and the women, 30" are counted.
  const one = norm(reading, before) === lem(reading, before);
  if (isPerson(reading, before) || isSomeone(reading, before))
    return one || norm(reading, to + 1) !== 'and' || closes !== ',';
  const naming = nameEndingAt(reading, before);
  // A list of places with a number each has such commas too, and so has a score.
  const grown = (interval.low ?? 0) >= YOUNGEST_NAMED || reading.tokens[core]?.kind === 'word' || bracketed;
  return (
    (naming === 'surely' && (grown || APPOSES.test(norm(reading, to + 1)))) ||
    (naming === 'perhaps' && goesOn(reading, to + 1, interval.low ?? 0))
  );
};

/** "Two brothers, 12 and 14, were found": as many ages as there are people. */
const isOfTwo: Tells = (reading, figure) => {
  const [first, second] = [figure, ...reading.numbers].flatMap((one) => {
    const other = reading.numbers.find(({ from }) => from === one.to + 1);
    return other !== undefined && norm(reading, one.to) === 'and' && (one === figure || other === figure)
      ? [one, other]
      : [];
  });
  if (first === undefined || second === undefined || norm(reading, first.from - 1) !== ',') return false;
  if (!/^[,.;)]?$/.test(norm(reading, second.to)) || first.core !== first.from || second.core !== second.from)
    return false;
  const noun = first.from - 2;
  const two = [1, 2, 3].some((step) => /^(?:two|both|pair|his|her|their|couple's)$/.test(norm(reading, noun - step)));
  return isPerson(reading, noun) && two;
};

const APPOSES = /^(?:who|whose|a|an|the|from|was|is|of|his|her)$/;
const YOUNGEST_NAMED = 5;

/** What follows tells of one person: "a welder", "who …", "came home", "and her brother". */
function goesOn(reading: Reading, at: number, years: number): boolean {
  const next = reading.tokens[at];
  if (next === undefined || next.kind !== 'word') return false;
  if (next.norm === 'and') return /^(?:his|her|their)$/.test(norm(reading, at + 1));
  if (APPOSES.test(next.norm)) return true;
  return years >= YOUNGEST_NAMED && next.text === next.norm && next.norm !== 'or' && next.lemma !== next.norm;
}

const ONLY = /^(?:just|only|still|barely|already|now|nearly|almost|about|around|even)$/;
const AGED_ONE =
  /^(?:home|school|university|college|professional|army|navy|die|died|dead|retire|retired|marry|married|wed|widowed|orphaned|enlist|enlisted|elect|elected|conscripted|mobilised|capture|captured|prisoner|pregnant|captive|blind|orphan|champion|father|mother|grandmother|emigrated|debut|debuted)$/;

/** "At 22 Orsen has won it all", "At just 19, Petra signed", "she died at 84". */
const isAtAge: Tells = (reading, { from, to, core, interval }) => {
  const at = ONLY.test(norm(reading, from - 1)) ? from - 2 : from - 1;
  if (core !== from || norm(reading, at) !== 'at' || interval.low !== interval.high || (interval.low ?? 0) < 13)
    return false;
  if (AGED_ONE.test(norm(reading, at - 1))) return isOver(reading, to);
  if (at > 0 && reading.tokens[at - 1]?.kind !== 'mark') return false;
  const comma = norm(reading, to) === ',';
  return comma || /^\p{Lu}|^s?he$/u.test(reading.tokens[to]?.text ?? '')
    ? isSomebodyFrom(reading, comma ? to + 1 : to)
    : false;
};

/** "He was only 22 when", "the widow is 84", "she lived to be 84": said of one person. */
const isSaidOf: Tells = (reading, { from, to, interval }) => {
  if (interval.low !== interval.high || (interval.low ?? 0) < 1 || !isOver(reading, to)) return false;
  if (/^(?:to|be)$/.test(norm(reading, from - 1))) {
    const lived = norm(reading, from - 1) === 'be' ? from - 3 : from - 2;
    if (lem(reading, lived) === 'live') return true;
  }
  const subject = subjectOf(reading, from - 1);
  // "Orsen was 45 when he was jailed", "Orsen was just 45": of a share's price neither is said.
  const surely = /^(?:when|at)$/.test(norm(reading, to)) || /^(?:just|only|still)$/.test(norm(reading, from - 1));
  return subject === 'one' || (subject === 'perhaps one' && surely);
};

const THOUGH = /^(?:though|although|while|when|being|despite|if)$/;

/** "Still only 17, Orsen's winger …", "Now 84, she …", "though just 17", "when only 17". */
const isLeading: Tells = (reading, { from, to, core }) => {
  let opening = core - 1;
  while (ONLY.test(norm(reading, opening)) && core - opening < 4) opening--;
  if (opening === core - 1 || from < opening) return false;
  const though = THOUGH.test(norm(reading, opening));
  if (though && isOver(reading, to)) return true;
  const opens = opening < 0 || reading.tokens[opening]?.kind === 'mark';
  return opens && norm(reading, to) === ',' && isSomebodyFrom(reading, to + 1);
};

const TELLS: readonly Tells[] = [
  isCued,
  isOlder,
  isUnder,
  isReached,
  isBand,
  isOfPerson,
  isApposed,
  isOfTwo,
  isAtAge,
  isSaidOf,
  isLeading,
];

const ENDS =
  /^(?:and|or|with|who|was|were|is|are|be|been|had|has|have|from|in|at|to|on|for|came|that|when|after|as|but|first|alone|only|too|also|out|back|alive|into|under|near|whose|home|by|will|would|may|might|must|can|could|should|shall|ought|if|while|because|before|since|during|upwards?|plus|not|than|the|his|her|then|now|last|next|this|years?|do|did|does|again|until|throughout|of|ought)$/;

/** After an age comes no noun that would be counted. */
export const isOver = (reading: Reading, to: number): boolean => {
  const next = reading.tokens[to];
  if (next === undefined || ENDS.test(next.norm)) return true;
  if (next.kind === 'mark') return !/^[-%°]$/.test(next.norm) && !isMoneySign(next.norm);
  // "A girl of nine fell": no form of a verb in the past is counted.
  if (next.lemma !== next.norm && !next.norm.endsWith('s') && !isPerson(reading, to)) return next.text === next.norm;
  return foundAs(reading, 'predicate').some(({ from }) => from === to);
};

/** Young soldiers, captives between two ages: a bare band beside people or words of youth. */
function isYouth(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.slice(Math.max(0, from - 12), to + 6).some(({ norm: word }) => YOUTH.test(word));
}

const YOUTH =
  /^(?:young|youth|aged?|ages|old|oldest|youngest|soldiers?|fighters?|servicemen|captives?|prisoners?|men|those|captured|span|freed|everybody|everyone|anybody|anyone|persons?|people)$/;
