/** A sentence of a paragraph, in offsets of it. */
export interface SentenceSpan {
  start: number;
  end: number;
}

/** Abbreviations after which a full stop does not end a sentence, lower case without the stop. */
const ABBREVIATIONS = new Set(
  `mr mrs ms dr prof gen lt col maj capt sgt cpl brig adm rear vice rev hon st sr jr sen rep gov pres amb no nos vs etc al
inc ltd co corp dept est approx jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
u.s u.k u.n e.u u.a.e d.c i.e e.g a.m p.m cf fig art para ch`.split(/\s+/),
);

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
const LAST_WORD = /([\p{L}][\p{L}.]*)\.["'”’)\]]*\s*$/u;

/** A quotation is kept in one piece up to this many characters: who said it often stands at its end. */
const LONGEST_QUOTATION = 320;

/** Whether a quotation has been opened and not closed. */
function isInQuotation(text: string): boolean {
  const opened = text.lastIndexOf('“');
  if (opened >= 0) return text.indexOf('”', opened) < 0;
  return (text.split('"').length - 1) % 2 === 1;
}

function endsInAbbreviation(text: string): boolean {
  const word = LAST_WORD.exec(text)?.[1]?.toLowerCase();
  if (word === undefined) return false;
  // A single initial ("M. Hansen") as well; "I." and "A." hardly ever end a news sentence.
  return ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word);
}

/** Clock times and months end sentences too; after them only a lower-case or numeric start continues. */
const WEAK = /(?:[ap]\.m|etc|inc|ltd|co|corp)\.["'”’)\]]*\s*$/i;

/** "No.", "Sat.", "Art.": words of their own as well. They abbreviate before a figure only. */
const WORDS_TOO = /(?:^|[^\p{L}.])(?:no|nos|sat|sun|mar|art|fig|para|ch|est)\.["'”’)\]]*\s*$/iu;

/** "at 2:20 p.m. Lisbon time", "at 9 a.m. GMT": the zone of a clock time that ends in a stop. */
const ZONE =
  /^(?:(?!(?:This|That|Some|Next|Last|Full|Half|Extra|Any|Each|Every|No|The) )\p{Lu}\p{L}{1,20} [Tt]ime|GMT|UTC|CES?T|BST|JST|MSK|[ECMP][SD]?T)\b/u;

/** "U.S. Steel", "the U.N. Security Council": a capital after them is a name, unless the word opens sentences. */
const STATE = /(?:u\.s|u\.k|u\.n|e\.u|d\.c)\.["'”’)\]]*\s*$/i;
const OPENS_SENTENCE =
  /^["'“‘(]*(?:The|An?|He|She|It|They|We|I|You|In|On|At|But|And|Or|So|Yet|Meanwhile|However|After|Before|As|This|That|These|Those|His|Her|Its|Their|Our|My|There|Here|When|While|Where|Although|Though|According|Earlier|Later|By|For|From|With|Without|Both|Some|Many|Most|All|No|Not|None|If|Since|Until|Under|Over|Asked|What|Who|Why|How|One|Two|Three|Last|Next|Then|Now|Among|Also|Instead|Nor|Despite|During)\b/u;

const continuesAfter = (tail: string, next: string): boolean => {
  if (ZONE.test(next)) return true;
  if (WORDS_TOO.test(tail)) return /^\p{N}/u.test(next);
  if (STATE.test(tail)) return !OPENS_SENTENCE.test(next);
  return !(WEAK.test(tail) && /^["'“‘(]*\p{Lu}/u.test(next));
};

/** Characters at a sentence's end that tell whether an abbreviation stands there. */
const TAIL = 24;
/** Characters segmented at a time: Intl.Segmenter takes time by the square of the length (seen in Node 20). */
const WINDOW = 4000;

/** All that Unicode's rules end a sentence at, where more follows than what closes it: half of all paragraphs have none. */
const ENDS_INSIDE = /[\n\r\u0085\u2028\u2029]|\p{Sentence_Terminal}(?!["'”’)\]]*$)/u;

/** Where segments end by Unicode rules. The last of a window may go on beyond it, so the next window begins with it. */
function segmentEnds(paragraph: string): number[] {
  if (!ENDS_INSIDE.test(paragraph)) return [paragraph.length];
  const ends: number[] = [];
  for (let from = 0; from < paragraph.length; ) {
    const window = paragraph.slice(from, from + WINDOW);
    const isLast = from + window.length >= paragraph.length;
    const known = ends.length;
    for (const { segment, index } of segmenter.segment(window)) ends.push(from + index + segment.length);
    if (!isLast) ends.pop();
    // A window without an end is the inside of one long segment.
    from = ends.length > known ? (ends[ends.length - 1] as number) : from + window.length;
  }
  return ends;
}

/** Whether what has been read from `start` to `end` is no sentence yet, but goes on to `next`. */
function goesOn(paragraph: string, start: number, end: number, next: number): boolean {
  const tail = paragraph.slice(Math.max(start, end - TAIL), end);
  if (endsInAbbreviation(tail) && continuesAfter(tail, paragraph.slice(end, next))) return true;
  return end - start < LONGEST_QUOTATION && isInQuotation(paragraph.slice(start, end));
}

/** Splits a paragraph into sentences by Unicode rules, merging breaks after abbreviations. */
export function splitSentences(paragraph: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  let end = 0;
  for (const next of segmentEnds(paragraph)) {
    if (end > start && !goesOn(paragraph, start, end, next)) {
      pushTrimmed(spans, paragraph, start, end);
      start = end;
    }
    end = next;
  }
  pushTrimmed(spans, paragraph, start, end);
  return spans;
}

function pushTrimmed(spans: SentenceSpan[], text: string, start: number, end: number): void {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  if (to > from) spans.push({ start: from, end: to });
}
