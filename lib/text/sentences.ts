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
  const word = LAST_WORD.exec(text.slice(-24))?.[1]?.toLowerCase();
  if (word === undefined) return false;
  // A single initial ("M. Simonyan") as well; "I." and "A." hardly ever end a news sentence.
  return ABBREVIATIONS.has(word) || /^\p{L}$/u.test(word);
}

/** Clock times and months end sentences too; after them only a lower-case or numeric start continues. */
const WEAK = /(?:[ap]\.m|u\.s|u\.k|u\.n|e\.u|d\.c|etc|inc|ltd|co|corp)\.["'”’)\]]*\s*$/i;

/** Splits a paragraph into sentences by Unicode rules, merging breaks after abbreviations. */
export function splitSentences(paragraph: string): SentenceSpan[] {
  const spans: SentenceSpan[] = [];
  let start = 0;
  let end = 0;
  for (const { segment, index } of segmenter.segment(paragraph)) {
    const before = paragraph.slice(start, end);
    const abbreviated = endsInAbbreviation(before) && !(WEAK.test(before) && /^["'“‘(]*\p{Lu}/u.test(segment));
    const joins = end > start && (abbreviated || (isInQuotation(before) && end - start < LONGEST_QUOTATION));
    if (!joins && end > start) {
      pushTrimmed(spans, paragraph, start, end);
      start = index;
    }
    end = index + segment.length;
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
