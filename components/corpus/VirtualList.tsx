import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { RowHeights } from './row-window';

export interface VirtualListProps<Row> {
  rows: readonly Row[];
  keyOf: (row: Row) => string;
  /** The content of a row's list item. */
  render: (row: Row, at: number) => ComponentChildren;
  label: string;
  /** Told of the rows in the page and near it, each time they become others. */
  onShown: (rows: readonly Row[]) => void;
}

/** Height of a row nobody has seen yet, in CSS pixels. */
const ESTIMATE = 72;
/** Rows kept in the page beyond either edge of the window, so that Tab always finds the next one. */
const BEYOND = 8;

/**
 * A list that scrolls with the page and holds only the rows near the window. Rows may be of any height. The j, k and
 * arrow keys go from row to row; a row's `data-row-focus` element gets the focus.
 */
export function VirtualList<Row>({ rows, keyOf, render, label, onShown }: VirtualListProps<Row>) {
  const list = useRef<HTMLDivElement>(null);
  const [heights] = useState(() => new RowHeights(ESTIMATE));
  const [range, setRange] = useState({ first: 0, end: 30 });
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const wanted = useRef<number | null>(null);
  const keys = useMemo(() => rows.map(keyOf), [rows, keyOf]);
  const arranged = useRef<readonly Row[] | null>(null);
  if (arranged.current !== rows) {
    heights.arrange(keys);
    arranged.current = rows;
  }
  const follow = useCallback(() => {
    const top = list.current?.getBoundingClientRect().top ?? 0;
    const next = heights.range(-top, innerHeight - top, BEYOND);
    setRange((known) => (known.first === next.first && known.end === next.end ? known : next));
  }, [heights]);

  useLayoutEffect(() => {
    addEventListener('scroll', follow, { passive: true });
    addEventListener('resize', follow);
    return () => {
      removeEventListener('scroll', follow);
      removeEventListener('resize', follow);
    };
  }, [follow]);

  useLayoutEffect(() => {
    const items = [...(list.current?.querySelectorAll<HTMLElement>(':scope > ul > [data-key]') ?? [])];
    const sizes = items.map((item) => [item.dataset.key ?? '', item.offsetHeight] as const);
    // Nothing is laid out in a hidden page; what was measured before stays.
    if (heights.measure(sizes.filter(([, height]) => height > 0))) redraw(undefined);
    follow();
    if (wanted.current !== null && focusRow(list.current, keys[wanted.current])) wanted.current = null;
  });

  const goTo = (row: number) => {
    const at = Math.max(0, Math.min(row, rows.length - 1));
    if (focusRow(list.current, keys[at])) return;
    wanted.current = at;
    const top = list.current?.getBoundingClientRect().top ?? 0;
    scrollTo({ top: scrollY + top + heights.top(at) - innerHeight / 3 });
  };

  const { first, end } = { first: Math.min(range.first, rows.length), end: Math.min(range.end, rows.length) };
  useEffect(() => onShown(rows.slice(first, end)), [rows, first, end]);
  return (
    <div ref={list}>
      <Gap height={heights.top(first)} />
      <ul class="shelf" aria-label={label} onKeyDown={(event) => onKey(event, keys, goTo)}>
        {rows.slice(first, end).map((row, i) => (
          <li key={keys[first + i]} data-key={keys[first + i]} aria-setsize={rows.length} aria-posinset={first + i + 1}>
            {render(row, first + i)}
          </li>
        ))}
      </ul>
      <Gap height={heights.top(rows.length) - heights.top(end)} />
    </div>
  );
}

/** Stands for rows not in the page, beside the list: a change of padding would end the browser's scroll anchoring. */
const Gap = ({ height }: { height: number }) => (height > 0 ? <div style={{ height: `${height}px` }} /> : null);

function focusRow(list: HTMLElement | null, key: string | undefined): boolean {
  // Compared rather than written into the selector: a key may hold whatever a file put into an id.
  const item = [...(list?.querySelectorAll<HTMLElement>(':scope > ul > [data-key]') ?? [])].find(
    ({ dataset }) => dataset.key === key,
  );
  const target = item?.querySelector<HTMLElement>('[data-row-focus]');
  target?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: 'nearest' });
  return !!target;
}

type Steps = Readonly<Record<string, number>>;
const steps: Steps = {
  j: 1,
  ArrowDown: 1,
  k: -1,
  ArrowUp: -1,
  Home: Number.NEGATIVE_INFINITY,
  End: Number.POSITIVE_INFINITY,
};

function onKey(event: KeyboardEvent, keys: readonly string[], goTo: (row: number) => void): void {
  const step = steps[event.key];
  const own = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset.key;
  if (step === undefined || own === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  event.preventDefault();
  goTo(keys.indexOf(own) + step);
}
