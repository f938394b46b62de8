import { PROSE_LENGTH } from './limits';

/** Share of a page's prose that its container must hold. */
const MOST = 0.85;

/** The deepest element that holds most of the prose below `root`, and how many characters of prose it holds. */
export function proseContainer(root: Element): { container: Element; prose: number } {
  const held = new Map<Element, number>();
  let prose = 0;
  for (const paragraph of root.querySelectorAll('p,li,dd,blockquote')) {
    const length = ownProse(paragraph);
    if (length === 0) continue;
    prose += length;
    for (let above = paragraph.parentElement; above; above = above === root ? null : above.parentElement) {
      held.set(above, (held.get(above) ?? 0) + length);
    }
  }
  let container = root;
  for (;;) {
    const inner = [...container.children].find((child) => (held.get(child) ?? 0) >= prose * MOST);
    if (!inner || prose === 0) return { container, prose };
    container = inner;
  }
}

/** Length of the text where it is prose: long enough, not in links, not counted in a paragraph inside it. */
function ownProse(paragraph: Element): number {
  if (paragraph.tagName !== 'P' && paragraph.querySelector('p')) return 0;
  const length = paragraph.textContent?.trim().length ?? 0;
  if (length < PROSE_LENGTH) return 0;
  let linked = 0;
  for (const link of paragraph.querySelectorAll('a')) linked += link.textContent?.length ?? 0;
  return linked > length / 2 ? 0 : length;
}
