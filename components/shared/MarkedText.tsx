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

/** A sentence with the words that carry its value marked. */
export function MarkedText({ text, marks }: { text: string; marks: readonly Span[] }) {
  return (
    <>
      {pieces(text, marks).map((piece) =>
        piece.marked ? <mark key={piece.start}>{piece.text}</mark> : <span key={piece.start}>{piece.text}</span>,
      )}
    </>
  );
}
