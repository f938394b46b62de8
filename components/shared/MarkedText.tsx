import type { Span } from '../../lib/claims';

export interface Piece {
  text: string;
  marked: boolean;
  start: number;
}

/** Cuts a text at the given spans (any order, may touch or overlap; those outside the text are clipped). */
export function pieces(text: string, spans: readonly Span[]): Piece[] {
  const cut: Piece[] = [];
  let at = 0;
  const add = (end: number, marked: Piece['marked']) => {
    if (end > at) cut.push({ text: text.slice(at, end), marked, start: at });
    at = Math.max(at, end);
  };
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    add(Math.min(span.start, text.length), false);
    add(Math.min(span.end, text.length), true);
  }
  add(text.length, false);
  return cut;
}

/** Characters left standing on either side of the marked words in an excerpt: enough to know the place again. */
const AROUND = 32;

/** The marked words with a few before and after, cut between words; all of a text in which nothing is marked. */
export function excerpt(text: string, marks: readonly Span[]): { text: string; marks: readonly Span[] } {
  const from = Math.min(...marks.map(({ start }) => start));
  const to = Math.max(...marks.map(({ end }) => end));
  if (marks.length === 0) return { text, marks };
  const start = from <= AROUND ? 0 : Math.min(text.indexOf(' ', from - AROUND) + 1 || from, from);
  const end = text.length - to <= AROUND ? text.length : Math.max(text.lastIndexOf(' ', to + AROUND), to);
  const [before, after] = [start > 0 ? '… ' : '', end < text.length ? ' …' : ''];
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end) + after,
    marks: marks.map((mark) => ({ start: mark.start + shift, end: mark.end + shift })),
  };
}

const folded = (word: string) => word.toLowerCase().replace(/[^\p{L}\p{N}%]+/gu, '');

/** Words and the spaces between them, each with whether it is a word that `others` has not. */
export function unlikePieces(text: string, others: string): Piece[] {
  const known = new Set(others.split(/\s+/).map(folded));
  let start = 0;
  return text.split(/(\s+)/).map((part) => {
    const piece = { text: part, start, marked: folded(part) !== '' && !known.has(folded(part)) };
    start += part.length;
    return piece;
  });
}

export interface MarkedTextProps {
  text: string;
  marks: readonly Span[];
  /** Words that the marked ones are set against: those that differ from them stand out; null where none are to. */
  unlike?: string | null;
}

/** A sentence with the words that carry its value marked. */
export function MarkedText({ text, marks, unlike = null }: MarkedTextProps) {
  return (
    <>
      {pieces(text, marks).map((piece) =>
        piece.marked ? (
          <mark key={piece.start}>{unlike === null ? piece.text : <Unlike text={piece.text} others={unlike} />}</mark>
        ) : (
          <span key={piece.start}>{piece.text}</span>
        ),
      )}
    </>
  );
}

function Unlike({ text, others }: { text: string; others: string }) {
  return (
    <>
      {unlikePieces(text, others).map(({ text, marked, start }) =>
        marked ? <b key={start}>{text}</b> : <span key={start}>{text}</span>,
      )}
    </>
  );
}
