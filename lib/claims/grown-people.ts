import { wordTable } from '../text';
import { PEOPLE } from './named-classes';
import { nounClass } from './nouns';
import type { Reading } from './reading';
import { lem, norm } from './words-at';

const KIN =
  /^(?:man|woman|boy|girl|child|grandmother|grandfather|grandson|granddaughter|mother|father|son|daughter|wife|husband|brother|sister|widow|widower|uncle|aunt|nephew|niece|cousin|twin|pensioner|teenager|student|teacher|baby|toddler|mayor|farmer|driver|pilot|nurse|motorist|queen|youngster|anyone|anybody|everyone|everybody|someone|somebody)$/;
const PLURAL_KIN = wordTable<string>({ men: 'man', women: 'woman', children: 'child', wives: 'wife' });

/** Classes of objects and, with `kind:` before them, of events that the lexicon or the pack gives the word at a token. */
export const classesOf = (reading: Reading, index: number): string[] =>
  [...reading.general, ...reading.story].flatMap(({ from, payload }) =>
    from === index
      ? payload.flatMap((term) =>
          term.type === 'object' ? [term.id] : term.type === 'kind' ? [`kind:${term.id}`] : [],
        )
      : [],
  );

/** Whether the word at a token is one for somebody of whom an age may be told: "woman", "captives", "winger". */
export function isPerson(reading: Reading, index: number): boolean {
  const token = reading.tokens[index];
  if (token?.kind !== 'word') return false;
  return (
    KIN.test(PLURAL_KIN[token.norm] ?? token.lemma) ||
    nounClass(token.lemma) === 'person' ||
    classesOf(reading, index).some((id) => id === 'child' || PEOPLE.has(id) || id === 'prisoner')
  );
}

/** "The minister", "his aunt": a single thing of which a bare number is told is somebody. */
export const isSomeone = (reading: Reading, noun: number): boolean =>
  /^(?:the|a|an|his|her|their)$/.test(norm(reading, noun - 1)) &&
  reading.tokens[noun]?.kind === 'word' &&
  norm(reading, noun) === lem(reading, noun) &&
  !classesOf(reading, noun).some((id) => !PEOPLE.has(id));

/** How surely a name is somebody's: by the pack or by two words of it, or by one word that names no place. */
export type Naming = 'surely' | 'perhaps' | null;

/** Whether a name of somebody ends at a token, `last` included. */
export function nameEndingAt(reading: Reading, last: number): Naming {
  const token = reading.tokens[last];
  if (token?.kind !== 'word' || !/^\p{Lu}\p{Ll}/u.test(token.text)) return null;
  const named = reading.entities.find(({ to }) => to === last + 1);
  if (named === undefined) {
    // The first word of a sentence is capitalised whatever it is.
    const opens = last === 0 || reading.tokens[last - 1]?.kind === 'mark';
    return opens && !reading.entities.some(({ from, to }) => last >= from && last < to) ? 'perhaps' : null;
  }
  if (named.type === 'person') return 'surely';
  if (named.type !== 'unknown') return null;
  return named.to - named.from > 1 || isPerson(reading, named.from - 1) ? 'surely' : 'perhaps';
}

/** Whether somebody is named or spoken of from a token on: "she", "Orsen", "the striker", "Orsen's winger". */
export function isSomebodyFrom(reading: Reading, at: number): boolean {
  const word = norm(reading, at);
  if (/^(?:he|she|his|her)$/.test(word)) return true;
  if (/^(?:the|a|an)$/.test(word)) return [1, 2, 3].some((step) => isPerson(reading, at + step));
  const token = reading.tokens[at];
  if (token === undefined || !/^\p{Lu}\p{Ll}/u.test(token.text)) return false;
  const named = reading.entities.find(({ from }) => from === at);
  if (norm(reading, named?.to ?? at + 1) === "'s")
    return [1, 2, 3].some((step) => isPerson(reading, (named?.to ?? at + 1) + step));
  return named === undefined ? token.kind === 'word' : named.type !== 'place' && named.type !== 'party';
}

const BETWEEN =
  /^(?:pushing|nearing|turning|touching|soon|is|was|are|were|be|been|being|am|'s|has|have|had|will|would|may|might|must|should|can|could|to|not|only|just|still|barely|already|now|then|about|around|nearly|almost|well|all|both|scarcely|hardly|exactly|even|yet|today|himself|herself|themselves|either|aged|believed|thought|said|reported|required|supposed|who)$/;
const IS = /^(?:is|was|are|were|be|been|am|'s|being)$/;
const SUBJECT_REACH = 8;

/** Of whom "… is 84" is said: one person, or several; null of things and where there is no such verb. */
export function subjectOf(reading: Reading, before: number, verbs = IS): 'one' | 'several' | 'perhaps one' | null {
  let at = before;
  let is = false;
  while (at >= 0 && before - at < SUBJECT_REACH && BETWEEN.test(norm(reading, at))) {
    is ||= verbs.test(norm(reading, at));
    at--;
  }
  if (!is) return null;
  const word = norm(reading, at);
  if (norm(reading, at + 1) === 'who')
    return /^(?:is|was|'s|turns|turned|will)$/.test(norm(reading, at + 2)) ? 'one' : 'several';
  if (/^(?:he|she)$/.test(word)) return 'one';
  if (/^(?:they|them|all|we|those|everyone|everybody|most|many|half|both|each|freed|captured|whom)$/.test(word))
    return 'several';
  if (isPerson(reading, at)) return norm(reading, at) === lem(reading, at) ? 'one' : 'several';
  const naming = nameEndingAt(reading, at);
  return naming === 'surely' ? 'one' : naming === 'perhaps' ? 'perhaps one' : null;
}
