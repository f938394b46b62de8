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
 * the page; the claim that is read there is kept in sight here, while the reader is not busy in the list; a sentence
 * clicked in the page brings its item up. Returns the ref of the list, whose items have `itemId`s.
 */
export function useInStep({ inView, chosen, point }: InStep, findings: readonly Finding[]) {
  const list = useRef<HTMLOListElement>(null);
  const bySentence = useRef(new Map<string, Finding>());
  bySentence.current = new Map(findings.map((finding) => [itemId(markId(finding)), finding]));
  useEffect(() => pointOut(list.current, (id) => point((id && bySentence.current.get(id)) || null)), [point]);

  const pointed = useRef(false);
  useEffect(() => onPointer(list.current, (at) => (pointed.current = at === 'on')), []);

  const seen = inView.value;
  const [read] = seen;
  const before = useRef<string | undefined>(undefined);
  useEffect(() => {
    // Where the page stands when the list comes up moves nothing: the head of the panel is what a reader looks at first.
    // Nor does what is told again because the page was marked again.
    const isScrolled = before.current !== undefined && read !== undefined && read !== before.current;
    before.current = read ?? before.current;
    if (isScrolled && !pointed.current && !hasKeyboard(list.current)) follow(seen);
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

/** Brings up the claim that is read in the page; where a filter hides it, the first that the page shows. */
function follow(marks: readonly string[]): void {
  const [item] = marks.flatMap((mark) => document.getElementById(itemId(mark)) ?? []);
  if (!item) return;
  // Of a claim too long to be seen whole, the beginning.
  const block = item.offsetHeight > innerHeight / 2 ? 'start' : 'nearest';
  item.scrollIntoView({ block, behavior: isStill() ? 'instant' : 'smooth' });
}

/**
 * Tells when the reader brings the pointer onto the list, or turns the wheel there, and when it goes. A list that comes
 * under a resting pointer by being scrolled is not pointed at.
 */
function onPointer(list: HTMLElement | null, tell: (at: 'on' | 'off') => void): () => void {
  const ending = new AbortController();
  const passive = { passive: true, signal: ending.signal };
  for (const type of ['pointermove', 'wheel']) list?.addEventListener(type, () => tell('on'), passive);
  list?.addEventListener('pointerleave', () => tell('off'), passive);
  return () => ending.abort();
}

/** What was clicked keeps the focus while the reader scrolls the page with the wheel: only the keyboard's own counts. */
const hasKeyboard = (list: HTMLElement | null): boolean =>
  document.hasFocus() && !!list?.querySelector(':focus-visible');

function bringUp(mark: string): boolean {
  const item = document.getElementById(itemId(mark));
  item?.scrollIntoView({ block: 'center', behavior: isStill() ? 'instant' : 'smooth' });
  item?.focus({ preventScroll: true });
  return item !== null;
}
