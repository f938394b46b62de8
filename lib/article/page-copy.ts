import { ArticleError } from './article-error';
import { EMBEDDED_POST, isElsewhere, isInline, isSilent, saysHidden } from './elements';
import { MAX_COPIED_NODES, MAX_DEPTH, MAX_NODES, MAX_TEXT } from './limits';
import type { Steps } from './steps';

/** Nodes copied between two chances to give the thread back. */
const STEP = 250;
/** Levels above an embedded post whose class names might make Readability throw the post away. */
const SHELTERED_LEVELS = 4;

interface Place {
  source: Node;
  into: Element;
  depth: number;
}

/**
 * Copies what is visible of a page, less its furniture, into a document of its own that loads nothing and may be
 * changed. The page is only read. Throws ArticleError when the page is too large.
 */
export function* copyPage(page: Document, url: string): Steps<Document> {
  const copy = page.implementation.createHTMLDocument('');
  const sheltered = shelterOf(page);
  const left: Place[] = [];
  let place: Place | undefined = page.body?.firstChild
    ? { source: page.body.firstChild, into: copy.body, depth: 1 }
    : undefined;
  const counted = { nodes: 0, copied: 0, text: 0 };
  for (; place; place = left.pop()) {
    const { source, into, depth }: Place = place;
    if (source.nextSibling) left.push({ source: source.nextSibling, into, depth });
    const made = copyNode(source, copy, sheltered);
    count(counted, made, url);
    if (made && into.appendChild(made) && source.firstChild && made.nodeType === 1) {
      const flat = isTooDeep(made, depth);
      left.push({ source: source.firstChild, into: flat ? into : (made as Element), depth: flat ? depth : depth + 1 });
    }
    if (counted.nodes % STEP === 0) yield;
  }
  return copy;
}

function copyNode(source: Node, copy: Document, sheltered: ReadonlySet<Element>): Node | null {
  if (source.nodeType === 3) return copy.createTextNode(source.nodeValue ?? '');
  if (source.nodeType !== 1) return null;
  const element = source as Element;
  const safe = sheltered.has(element);
  if (isSilent(element) || saysHidden(element)) return null;
  if (!isInline(element) && !safe && (isElsewhere(element) || isUnseen(element) || isInFigure(element))) return null;
  const made = copy.createElement(safeName(element.localName));
  for (const name of safe ? [] : ['class', 'id', 'role', 'itemprop', 'rel']) {
    const value = element.getAttribute(name);
    if (value) made.setAttribute(name, value);
  }
  // Readability weighs links by whether they have an address; where to does not matter.
  if (element.hasAttribute('href')) made.setAttribute('href', '#');
  return made;
}

/** Broken tags give names that a page may hold but no script may create (`<b"">`); such stand inside lines of text. */
function safeName(name: string): string {
  if (name.includes('-')) return 'div';
  return /^[a-z][a-z\d]*$/i.test(name) ? name : 'span';
}

/** Below the greatest depth, boxes are emptied into the last of them; paragraphs keep their text for some levels more. */
function isTooDeep(made: Node, depth: number): boolean {
  return depth >= MAX_DEPTH && (!/^(?:P|LI|H[1-6])$/.test(made.nodeName) || depth > MAX_DEPTH * 2);
}

/** Captions stand in figures; embedded posts (sheltered) and tables in them are text. */
function isInFigure(element: Element): boolean {
  return (
    element.parentElement?.tagName.toUpperCase() === 'FIGURE' &&
    !element.querySelector('table') &&
    element.tagName !== 'TABLE'
  );
}

function isUnseen(element: Element): boolean {
  return element.ownerDocument.defaultView !== null && element.checkVisibility?.() === false;
}

/** Embedded posts with everything in and right above them. */
function shelterOf(page: Document): ReadonlySet<Element> {
  const sheltered = new Set<Element>();
  for (const post of [...page.querySelectorAll(EMBEDDED_POST)].slice(0, 200)) {
    for (const inside of [post, ...post.querySelectorAll('p')]) sheltered.add(inside);
    let above = post.parentElement;
    for (let level = 0; above && level < SHELTERED_LEVELS && !/^(?:BODY|MAIN|ARTICLE)$/.test(above.tagName); level++) {
      sheltered.add(above);
      above = above.parentElement;
    }
  }
  return sheltered;
}

function count(counted: { nodes: number; copied: number; text: number }, made: Node | null, url: string): void {
  counted.nodes++;
  if (made) counted.copied++;
  if (made?.nodeType === 3) counted.text += made.nodeValue?.length ?? 0;
  if (counted.nodes > MAX_NODES) throw new ArticleError('extraction-failed', `more than ${MAX_NODES} nodes`, url);
  if (counted.copied > MAX_COPIED_NODES) {
    throw new ArticleError('extraction-failed', `more than ${MAX_COPIED_NODES} nodes of text`, url);
  }
  if (counted.text > MAX_TEXT) throw new ArticleError('extraction-failed', `more than ${MAX_TEXT} characters`, url);
}
