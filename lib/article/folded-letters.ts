import { fold } from '../text';

/** Letters and digits of a text, folded, without anything between them, and where each one stood. */
export interface Letters {
  text: string;
  /** Offset in the source of each unit of `text`. */
  at: number[];
}

const SKIPPED = '';
const folded = new Map<number, string>();

/** Folding a letter at a time keeps offsets; marks of composition fold away, ligatures become two letters. */
function foldUnit(unit: number): string {
  const known = folded.get(unit);
  if (known !== undefined) return known;
  const char = String.fromCharCode(unit);
  const surrogate = unit >= 0xd800 && unit <= 0xdfff;
  const letter = surrogate ? char : /[\p{L}\p{N}]/u.test(char) ? fold(char) : SKIPPED;
  folded.set(unit, letter);
  return letter;
}

/** The letters and digits of a text, so that white space, marks, case and accents do not matter. */
export function lettersOf(source: string): Letters {
  const at: number[] = [];
  let text = '';
  for (let i = 0; i < source.length; i++) {
    const letter = foldUnit(source.charCodeAt(i));
    for (let k = 0; k < letter.length; k++) at.push(i);
    text += letter;
  }
  return { text, at };
}

const OPENING = /^["“„«»'‘([¿¡]+/;
const CLOSING = /[.!?…:;,"”“«»'’)\]]+$/;

/** Opening quotation marks before a position, as many as the sentence has. */
export function marksBefore(data: string, position: number, text: string): number {
  const wanted = OPENING.exec(text.trim())?.[0].length ?? 0;
  let count = 0;
  while (count < wanted && OPENING.test(data[position - count - 1] ?? '')) count++;
  return count;
}

/** The closing marks after a position that are to be taken with it, as many as the sentence has. */
export function marksAfter(data: string, position: number, text: string): number {
  const wanted = CLOSING.exec(text.trim())?.[0].length ?? 0;
  let count = 0;
  while (count < wanted && CLOSING.test(data[position + count] ?? '')) count++;
  return count;
}
