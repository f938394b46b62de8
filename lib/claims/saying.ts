import { foundAs } from './found-words';
import { oncePerReading, type Reading } from './reading';
import { lem, norm } from './words-at';

/** Words of a sentence that may say where or when somebody spoke. */
interface Mention {
  from: number;
  to: number;
}

/** A verb by which somebody speaks, in tokens. */
interface Speech extends Mention {
  /** Whether it takes the hearer without a preposition: "told the agency", "accused Norland". */
  toHearer: boolean;
}

/** Verbs of the lexicon's sayings that are spoken or written at one place and time; others find, count or hold. */
const SPOKEN =
  /^(?:say|tell|report|announce|add|state|declare|note|stress|emphasi[sz]e|explain|write|claim|reveal|confirm|insist|recall|comment|complain|warn|remark|tweet|inform|assert|argue|concede|admit|allege|reiterate|underline|clarify|disclose|retort|counter|reproach)$/;
/** Verbs of speech that lead no speaker in. */
const ADDRESSED = new Set(['accuse', 'blame', 'urge', 'remind', 'thank', 'congratulate', 'ask']);
const TO_HEARER = /^(?:tell|inform|warn|accuse|blame|urge|remind|thank|congratulate|ask|reproach)$/;
/** In the passive the others tell what befell: "three deaths were reported", "a man was accused". */
const ANNOUNCED = /^(?:announce|confirm|disclose|reveal|say)$/;
const DETERMINER = /^(?:the|a|an|this|its|their|his|her|that|of|first|by|'s)$/;

/** Texts and speeches; what is "in a statement on Monday" is of that day's statement. */
const UTTERANCE =
  /^(?:statement|interview|speech|address|post|message|remark|comment|announcement|accusation|claim|letter|tweet|article|broadcast|quarrel|dispute|row|spat|argument)$/;

/** What may stand between a verb of speech and where or when it was: the hearers, the occasion, other words of place and day. */
const OCCASION =
  /^(?:to|at|in|on|from|of|with|during|via|for|a|an|the|his|her|their|its|this|late|early|earlier|later|also|again|here|reporters?|journalists?|correspondents?|press|news|conference|briefing|interview|media|agency|television|tv|radio|channel|broadcaster|newspaper|daily|audience|lawmakers?|parliament|congress|statement|speech|post|message|address|crowd|supporters|viewers)$/;
/** Words before a place or a day that opens its sentence. */
const OPENING = /^(?:but|and|on|in|at|from|late|early|earlier|later|meanwhile|then|yet|also|"|'|--|,)$/;

/** Whether a place or a day is that of somebody's speaking, and says nothing of what was spoken of. */
export function isOfSaying(reading: Reading, mention: Mention): boolean {
  if (UTTERANCE.test(lem(reading, mention.to)) || UTTERANCE.test(lem(reading, leadBefore(reading, mention.from))))
    return true;
  return speechesIn(reading).some((speech) =>
    mention.from >= speech.to ? isToldAt(reading, speech, mention) : opensSpeech(reading, mention, speech),
  );
}

/** The word before "on", "late", "in", which lead a day or a place in. */
function leadBefore(reading: Reading, from: number): number {
  let at = from - 1;
  while (at > 0 && /^(?:on|in|at|late|early|from)$/.test(norm(reading, at))) at--;
  return at;
}

const speechesIn = oncePerReading((reading): readonly Speech[] => {
  const said = foundAs(reading, 'say').flatMap(({ from, to }): Speech[] =>
    SPOKEN.test(lem(reading, from)) && isSpoken(reading, from)
      ? [{ from, to, toHearer: TO_HEARER.test(lem(reading, from)) }]
      : [],
  );
  const others: Speech[] = [];
  for (let at = 0; at < reading.tokens.length; at++) {
    const word = lem(reading, at);
    const toHearer = ADDRESSED.has(word) && isSpoken(reading, at);
    if (toHearer || (word === 'speak' && isOneSpeaking(reading, at))) others.push({ from: at, to: at + 1, toHearer });
  }
  return [...said, ...others];
});

const AUXILIARY = /^(?:has|have|had|having|also|later|earlier|then|again|since|repeatedly|now|still)$/;

/** No noun ("the report"), and no passive that tells what befell ("three deaths were reported"). */
function isSpoken(reading: Reading, at: number): boolean {
  if (DETERMINER.test(norm(reading, at - 1))) return false;
  const passive = [1, 2].some((step) => /^(?:is|are|was|were|be|been|being)$/.test(norm(reading, at - step)));
  return !passive || ANNOUNCED.test(lem(reading, at));
}

/** "Speaking in Oslo", "he spoke": one who makes a speech; those who speak with one another hold talks. */
function isOneSpeaking(reading: Reading, at: number): boolean {
  if (norm(reading, at + 1) === 'with') return false;
  if (norm(reading, at) === 'speaking') return true;
  let subject = at - 1;
  while (AUXILIARY.test(norm(reading, subject))) subject--;
  if (/^(?:he|she|who)$/.test(norm(reading, subject))) return true;
  const person = reading.entities.find(({ type, to }) => type === 'person' && to === subject + 1);
  return person !== undefined && norm(reading, person.from - 1) !== 'and';
}

/** "told reporters in Oslo", "said on Monday", "accused Norland on Monday of …". */
function isToldAt(reading: Reading, speech: Speech, { from }: Mention): boolean {
  for (let at = speech.to; at < from; at++) {
    if (OCCASION.test(norm(reading, at)) || isWithin(reading.dates, at)) continue;
    const name = reading.entities.find((entity) => at >= entity.from && at < entity.to);
    const led = name !== undefined && (speech.toHearer || OCCASION.test(norm(reading, name.from - 1)));
    // "in Oslo, Norland": the comma of an address.
    const comma = norm(reading, at) === ',' && isNamed(reading, at - 1) && isNamed(reading, at + 1);
    const address = name !== undefined && norm(reading, name.from - 1) === ',' && isNamed(reading, name.from - 2);
    if (!led && !comma && !address) return false;
  }
  return true;
}

const isWithin = (mentions: readonly Mention[], at: number): boolean =>
  mentions.some(({ from, to }) => at >= from && at < to);

const isNamed = (reading: Reading, at: number): boolean => isWithin(reading.entities, at);

/** "On Monday, Hansen said, the exchange began": a saying put in between what it tells; "said, “we …" goes on to it. */
export const isPutIn = (reading: Reading, after: number): boolean =>
  norm(reading, after) === ',' && !/^["']$/.test(norm(reading, after + 1));

/** Words between a day that opens a sentence and the verb of its speaker, with what is told of him. */
const SUBJECT_REACH = 25;

/** "On Monday Hansen, head of the team, said that …": the first verb after it is the speaker's own. */
function opensSpeech(reading: Reading, { from, to }: Mention, speech: Speech): boolean {
  if (lem(reading, speech.from) === 'accord' || speech.from - to > SUBJECT_REACH) return false;
  if (isPutIn(reading, speech.to)) return false;
  for (let at = 0; at < from; at++)
    if (!OPENING.test(norm(reading, at)) && !isNamed(reading, at) && !isWithin(reading.dates, at)) return false;
  return !hasVerb(reading, to, speech.from);
}

/** Whether a stretch has a verb of its own, clauses told of a noun left out: "who leads the team". */
function hasVerb(reading: Reading, from: number, to: number): boolean {
  let relative = false;
  for (let at = from; at < to; at++) {
    const word = norm(reading, at);
    if (word === ',') relative = false;
    else if (/^(?:who|which|whose)$/.test(word)) relative = true;
    else if (!relative && isVerb(reading, at, to)) return true;
  }
  return false;
}

function isVerb(reading: Reading, at: number, to: number): boolean {
  const token = reading.tokens[at];
  if (token === undefined || token.kind !== 'word' || token.text !== token.norm || isNamed(reading, at)) return false;
  if (/^(?:is|are|was|were|be|do|does|did|will|would|can|could|may|might|must|shall|should)$/.test(token.norm))
    return true;
  // "has said": the speaker's own verb.
  if (AUXILIARY.test(token.norm)) return !reading.tokens.slice(at, to).every(({ norm }) => AUXILIARY.test(norm));
  return token.norm !== token.lemma && !/(?:s|ing)$/.test(token.norm) && !DETERMINER.test(norm(reading, at - 1));
}
