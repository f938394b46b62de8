import { Fragment } from 'preact';

/** A short fact, with what is spoken besides to who does not see where it stands. */
export type Piece = string | { text: string; spoken: string };

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);

/** Short facts behind a name, a dot before each; a line ends between two of them and never within a date. */
export function Pieces({ of }: { of: readonly Piece[] }) {
  return of.map((piece, at) => (
    <Fragment key={textOf(piece)}>
      {at === 0 ? '\u00A0· ' : ' '}
      <span class="piece">
        <bdi>{textOf(piece)}</bdi>
        {typeof piece === 'string' ? null : <span class="visually-hidden"> {piece.spoken}</span>}
        {at < of.length - 1 ? ' ·' : null}
      </span>
    </Fragment>
  ));
}
