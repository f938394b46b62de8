import type { Token } from '../text';

/** The marks of all words of the sentence asked about last: its rules ask one after the other. */
const asked = { tokens: [] as readonly Token[], marks: 0 };

/** Whether a sentence has a word of the sets that a mark stands for: see `markWords`. Most have none of a rule's words. */
export function hasMarked(tokens: readonly Token[], mark: number): boolean {
  if (asked.tokens !== tokens) {
    asked.tokens = tokens;
    asked.marks = 0;
    for (const { marks } of tokens) asked.marks |= marks;
  }
  return (asked.marks & mark) !== 0;
}

const NOWHERE: readonly number[] = [];

/** Where words of the sets that a mark stands for stand in a sentence. */
export function placesMarked(tokens: readonly Token[], mark: number): readonly number[] {
  if (!hasMarked(tokens, mark)) return NOWHERE;
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (((tokens[at] as Token).marks & mark) !== 0) places.push(at);
  return places;
}
