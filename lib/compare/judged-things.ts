import { kinship } from '../claims';
import { tokenize } from '../text';

/** "The harbour of the old town is": the noun before a verb of being; a pronoun says nothing of what it stands for. */
const SUBJECT =
  /([^,;:.!?…“"]+?)(?: (?:is|was|were|are|be|been|has|have|had|will|would|remains?|remained|looks?|seems?|seemed|became|becomes)|['’](?:s|re))(?= |$)/giu;
const PRONOUN =
  /^(?:it|this|that|these|those|they|he|she|we|i|you|there|what|which|who|nothing|nobody|everything|all|one|here)$/;
/** Behind these words stands whose it is, or where; before them the noun itself. */
const LINK =
  /^(?:of|in|at|on|to|for|from|with|by|between|after|before|against|about|over|under|near|during|around|that|which|who|as|than|and|but|or|signed|adopted|reached|agreed|made|struck|held)$/;
const ARTICLE = /^(?:the|a|an|this|that|these|those|our|its|their|his|her|my|your|such|no)$/;
/** Before a quotation that judges: "called the treaty “a betrayal”", "said of the premiere". */
const CALLED =
  /\b(?:call(?:s|ed|ing)?|describ(?:es|ed|ing)|dubb(?:ed|ing)|brand(?:s|ed|ing)|hail(?:s|ed|ing)|(?:said|says|spoke|wrote|speaking) (?:of|about)) ([^,;:.“”"]+)/giu;

/** What is judged: its noun, and that of what it belongs to ("the economy of our neighbours"), in dictionary form. */
export interface Thing {
  noun: string;
  of: string | null;
}

/** The thing that a phrase names: the last word before what is linked to it; null for a pronoun. */
function thingIn(phrase: string): Thing | null {
  const words = tokenize(phrase.trim()).filter(({ kind }) => kind === 'word');
  const first = words.findIndex(({ norm }) => !ARTICLE.test(norm));
  const link = words.findIndex(({ norm }, at) => at > first && LINK.test(norm));
  const noun = words[(link === -1 ? words.length : link) - 1];
  if (first === -1 || noun === undefined || PRONOUN.test(noun.norm)) return null;
  const behind = words[link]?.norm === 'of' ? words.slice(link + 1).map(({ text }) => text) : [];
  return { noun: noun.lemma, of: thingIn(behind.join(' '))?.noun ?? null };
}

/** What a judgement at an offset of a quotation is said of: the subject before it, else the noun that it describes. */
function thingOf(quotation: string, { start, end }: { start: number; end: number }): Thing | null {
  const clause =
    quotation
      .slice(0, start)
      .split(/[,;:.!?…]| (?:but|and|because|while) /)
      .at(-1) ?? '';
  const subject = [...clause.matchAll(SUBJECT)][0]?.[1];
  const thing = subject === undefined ? null : thingIn(subject);
  if (thing !== null) return thing;
  const described = /^ ((?:[\p{L}'’-]+ ?){1,3})/u.exec(quotation.slice(end))?.[1];
  return described === undefined || LINK.test(described.split(' ')[0] ?? '') ? null : thingIn(described);
}

/** What the judgements of a quotation are said of, those of the words around it among them. */
export function judgedThings(
  sentence: string,
  quotation: string,
  judgements: readonly { start: number; end: number }[],
): readonly Thing[] {
  const own = judgements.map((judgement) => thingOf(quotation, judgement));
  const called = [...sentence.matchAll(CALLED)].map(([, phrase]) => thingIn(phrase ?? ''));
  return [...own, ...called].filter((thing) => thing !== null);
}

/** Kinship from which two nouns name one thing. */
const ONE_THING = 0.7;
/** What is broken has one name for each who looks at it. */
const HARM = /^(?:damage|destruction|devastation|ruin|harm|wreckage)$/;

const isOneNoun = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && (kinship(a, b) >= ONE_THING || (HARM.test(a) && HARM.test(b))));

/** Whether one thing is judged in both. */
export const shareThing = (here: readonly Thing[], there: readonly Thing[]): boolean =>
  here.some((one) => there.some((other) => isOneNoun(one.noun, other.noun) && isOneNoun(one.of, other.of)));
