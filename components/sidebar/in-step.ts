import { useEffect, useRef } from 'preact/hooks';
import type { Finding } from '../../lib/compare';
import { markId } from './marks';
import type { Panel } from './panel';

/** What keeps the claims in step with the page. */
export type InStep = Pick<Panel, 'inView' | 'chosen' | 'point'>;

/** Id of the list item that stands for a sentence, by its mark's id. */
export const itemId = (mark: string): string => `claim-${mark}`;

const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * Keeps a list of sentences in step with the page, both ways: what the pointer or the keyboard is on is pointed out in
 * the page; the list follows the page's scrolling while the reader is not busy in it; a sentence clicked in the page
 * brings its item up. Returns the ref of the list, whose items have `itemId`s.
 */
export function useInStep({ inView, chosen, point }: InStep, findings: readonly Finding[]) {
  const list = useRef<HTMLOListElement>(null);
  const bySentence = useRef(new Map<string, Finding>());
  bySentence.current = new Map(findings.map((finding) => [itemId(markId(finding)), finding]));
  useEffect(() => pointOut(list.current, (id) => point((id && bySentence.current.get(id)) || null)), [point]);

  const seen = inView.value;
  const began = useRef(false);
  useEffect(() => {
    // Where the page stands when the list comes up moves nothing: the head of the panel is what a reader looks at first.
    if (began.current) follow(seen);
    began.current ||= seen.length > 0;
  }, [seen]);

  const wanted = chosen.value;
  // After every render: the card may be there only once a filter is off.
  useEffect(() => {
    if (wanted !== null && bringUp(wanted)) chosen.value = null;
  });
  return list;
}

/** Calls `point` with the id of the item that the pointer or the focus has come to, null when both have gone. */
function pointOut(list: HTMLElement | null, point: (id: string | null) => void): () => void {
  const ending = new AbortController();
  let current: string | null = null;
  const turnTo = (id: string | null) => {
    if (id !== current) point(id);
    current = id;
  };
  const enter = ({ target }: Event) => turnTo((target as Element).closest('li[id]')?.id ?? null);
  const leave = () => turnTo(null);
  for (const type of ['pointerover', 'focusin']) list?.addEventListener(type, enter, { signal: ending.signal });
  for (const type of ['pointerleave', 'focusout']) list?.addEventListener(type, leave, { signal: ending.signal });
  return () => {
    leave();
    ending.abort();
  };
}

/** Brings up the first claim that the page shows, unless the list shows one of them already, or is being read. */
function follow(marks: readonly string[]): void {
  const items = marks.flatMap((mark) => document.getElementById(itemId(mark)) ?? []);
  if (isBusyHere() || items.some(isShown)) return;
  items[0]?.scrollIntoView({ block: 'nearest', behavior: isStill() ? 'instant' : 'smooth' });
}

/** The pointer or the keyboard is in the panel. What once had its focus keeps it while the keyboard is in the page. */
const isBusyHere = (): boolean =>
  document.documentElement.matches(':hover') ||
  (document.hasFocus() && document.activeElement !== null && document.activeElement !== document.body);

/** Some of it stands between the edges of the panel; below the head that stays on top, by the item's own margin. */
function isShown(item: HTMLElement): boolean {
  const { top, bottom } = item.getBoundingClientRect();
  const covered = Number.parseFloat(getComputedStyle(item).scrollMarginTop) || 0;
  return bottom > covered && top < innerHeight;
}

function bringUp(mark: string): boolean {
  const item = document.getElementById(itemId(mark));
  item?.scrollIntoView({ block: 'center', behavior: isStill() ? 'instant' : 'smooth' });
  item?.focus({ preventScroll: true });
  return item !== null;
}
