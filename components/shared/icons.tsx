import type { Verdict } from '../../lib/compare';

export type IconName =
  | Verdict
  | 'check'
  | 'outside'
  | 'chevron'
  | 'close'
  | 'target'
  | 'pause'
  | 'lock'
  | 'page'
  | 'alert'
  | 'search'
  | 'trash'
  | 'back';

/** Outlines on a grid of 16, drawn with the text's colour. Each verdict has a shape of its own: none rests on colour. */
const outlines: Readonly<Record<IconName, string>> = {
  differs: 'M3 6h10M3 10h10M10.5 2.5l-5 11',
  'sides-disagree': 'M2.5 5.5h10M9.5 2.5l3 3-3 3M13.5 10.5h-10M6.5 7.5l-3 3 3 3',
  later: 'M2.5 8h10.5M9 4l4 4-4 4',
  agrees: 'M3 6h10M3 10h10',
  'only-here': 'M8 5.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 1 0 0-5',
  'not-compared': 'M4 8h8',
  check: 'M3 8.5l3.2 3.2L13 4.5',
  outside: 'M6.5 3.5h-3v9h9v-3M9 3h4v4M13 3L7.5 8.5',
  chevron: 'M4 6l4 4 4-4',
  close: 'M4 4l8 8M12 4l-8 8',
  target: 'M8 3.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M8 1v4M8 11v4M1 8h4M11 8h4',
  pause: 'M5.5 3.5v9M10.5 3.5v9',
  lock: 'M3.5 7.5h9v6h-9zM5.5 7.5v-2a2.5 2.5 0 0 1 5 0v2',
  page: 'M3.5 1.5h6l3 3v10h-9zM6 7.5h4M6 10.5h4',
  alert: 'M8 2l6.5 11.5h-13zM8 6.5v3M8 11.4v.2',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9M10.3 10.3l3.4 3.4',
  trash: 'M2.5 4.5h11M6 4.5v-2h4v2M4 4.5l.7 9h6.6l.7-9M6.7 7v4M9.3 7v4',
  back: 'M13 8H3M7 4L3 8l4 4',
};

/** Decoration beside words that say the same; hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
      <path d={outlines[name]} />
    </svg>
  );
}
