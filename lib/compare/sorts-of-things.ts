import { nounClass } from '../claims';
import { type Token, tokenize } from '../text';

/** What a limit is drawn through: a stretch of time, a place, people, things. Two limits of two sorts can both hold. */
export type Sort = 'time' | 'place' | 'people' | 'thing';

const TIME =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$|^(?:january|february|march|april|june|july|august|september|october|november|december|second|minute|hour|day|night|morning|afternoon|evening|noon|midnight|week|weekend|month|year|decade|century|spring|summer|autumn|winter|season|time|life|moment|period|phase|stage|match|game|meeting|talks|campaign|career|trial|war|today|tomorrow|yesterday|tonight)$/;
const PLACE =
  /^(?:country|nation|state|land|region|province|county|district|oblast|area|zone|town|city|capital|village|suburb|quarter|neighbourhood|neighborhood|borough|commune|island|islands|peninsula|mainland|continent|coast|shore|bay|harbour|harbor|port|quay|dock|valley|mountain|hill|forest|park|river|bank|lake|sea|north|south|east|west|northern|southern|eastern|western|centre|center|downtown|outskirts|street|square|road|line|front|border|world|globe|planet|place|territory|site|campus|building|nationwide|countrywide|citywide|statewide|islandwide|worldwide|wide|everywhere)$/;
const PEOPLE =
  /^(?:people|everyone|everybody|anyone|anybody|person|residents|dead|injured|wounded|survivors?|staff|crew)$/;
/** "Those who", "those over 60": people. */
const WHO = /^(?:who|over|under|aged|with|without|born|living|whose)$/;
const SKIPPED =
  /^(?:throughout|across|over|in|to|for|on|at|of|from|the|a|an|its|their|his|her|our|all|every|each|both|these|those|this|that|some|certain|only|merely|solely|exclusively|just|but|no|not|than|further|nowhere|nothing|alone|part|parts|corner|whole|entire|very|and|confined|limited|restricted|except|exempt|exempts|exempted|excludes?|excluding|spares|sparing|leaves|leaving|out|affects?|covers?|includes?|hits?|holds|applies|apply|extend|cover|include|affect|reach|outside|scope|with|exception|exceptions|without|everything|does|do|did|will|would)$/;
const ENDS =
  /^(?:who|which|that|is|are|was|were|be|been|has|have|had|will|would|can|could|may|must|sold|said|says|because|after|before|when|if|while|need)$/;
/** Words of a phrase in which its noun stands. */
const PHRASE = 6;

/** Of what sort the noun is that a phrase names after its cue; null where it names none. */
export function sortAfter(text: string, cue: string): Sort | null {
  const tokens = tokenize(text);
  let own: Sort | null = null;
  let seen = 0;
  for (const [at, token] of tokens.entries()) {
    if (token.start >= cue.length && (token.kind === 'mark' ? token.norm !== '-' : ENDS.test(token.norm))) break;
    if (token.norm === 'those' && WHO.test(tokens[at + 1]?.norm ?? '')) return 'people';
    if (token.kind !== 'word' || SKIPPED.test(token.norm)) {
      // "The cheapest model of its series": what stands behind the noun only tells whose it is.
      if (own !== null && token.start >= cue.length && token.kind === 'word') break;
      continue;
    }
    const sort = sortOf(token, seen === 0 && isWhole(tokens, at));
    if (sort !== 'thing') return sort;
    own = 'thing';
    if (++seen === PHRASE) break;
  }
  return own;
}

/** Of what sort the noun is that stands last before a cue ("villages are spared"). */
export function sortBefore(text: string): Sort | null {
  const noun = tokenize(text).at(-1);
  return noun?.kind === 'word' ? sortOf(noun, true) : null;
}

/** A name that describes nothing after it: "only Larnham", and not "all Larnham buses". */
function isWhole(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return next === undefined || next.kind !== 'word' || ENDS.test(next.norm) || SKIPPED.test(next.norm);
}

/** A name is taken for a place where nothing stands before it. */
function sortOf({ norm, lemma, text }: Token, leads: boolean): Sort {
  if (TIME.test(norm) || TIME.test(lemma)) return 'time';
  if (PLACE.test(norm) || PLACE.test(lemma)) return 'place';
  if (PEOPLE.test(norm) || nounClass(lemma) === 'person') return 'people';
  return leads && /^\p{Lu}/u.test(text) ? 'place' : 'thing';
}
