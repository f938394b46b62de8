import { Fragment } from 'preact';

/** Short facts behind a name, a dot before each; a line ends between two of them and never within a date. */
export function Pieces({ of }: { of: readonly string[] }) {
  return of.map((piece, at) => (
    <Fragment key={piece}>
      {at === 0 ? '\u00A0· ' : ' '}
      <span class="piece">
        <bdi>{piece}</bdi>
        {at < of.length - 1 ? ' ·' : null}
      </span>
    </Fragment>
  ));
}
