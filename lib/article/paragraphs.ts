import { collapseWhitespace } from '../text';
import { isInline } from './elements';
import type { Steps } from './steps';

/** Share of a paragraph's characters in links from which it is a link to somewhere else rather than text. */
const LINK_SHARE = 0.85;
const STEP = 400;

interface Gathering {
  paragraphs: string[];
  text: string;
  linked: number;
  breaks: number;
}

/** The text below an element, a paragraph for each block; lists of links are left out. Changes nothing. */
export function* paragraphsOf(root: Element): Steps<string[]> {
  const gathering: Gathering = { paragraphs: [], text: '', linked: 0, breaks: 0 };
  let node: Node | null = root.firstChild;
  let steps = 0;
  while (node) {
    if (++steps % STEP === 0) yield;
    enter(node, gathering, root);
    if (node.firstChild) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && node !== root) leave(node, gathering);
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  flush(gathering, root);
  return gathering.paragraphs;
}

function enter(node: Node, gathering: Gathering, root: Element): void {
  if (node.nodeType === 3) {
    const text = node.nodeValue ?? '';
    if (text.trim() !== '') gathering.breaks = 0;
    gathering.text += text;
    if (node.parentElement?.closest('a[href]')) gathering.linked += text.trim().length;
    return;
  }
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const tag = element.tagName.toUpperCase();
  if (tag === 'BR') {
    gathering.text += ' ';
    if (++gathering.breaks > 1) flush(gathering, element);
  } else if (tag === 'TD' || tag === 'TH') gathering.text += ' ';
  else if (!isInline(element)) flush(gathering, element.parentElement ?? root);
}

function leave(node: Node, gathering: Gathering): void {
  if (!isInline(node as Element)) flush(gathering, node as Element);
}

/** Ends the paragraph gathered so far, which stood in `block`. */
function flush(gathering: Gathering, block: Element): void {
  const text = collapseWhitespace(gathering.text);
  const { linked, paragraphs } = gathering;
  gathering.text = '';
  gathering.linked = 0;
  if (text === '' || isLinkAway(text, linked, block)) return;
  // The signature of an embedded post belongs to its text: "— Name (@name) March 9, 2025".
  if (/^[—–-] ?\S.{0,80}\(@\w+\)/u.test(text) && paragraphs.length > 0) paragraphs.push(`${paragraphs.pop()} ${text}`);
  else paragraphs.push(text);
}

function isLinkAway(text: string, linked: number, block: Element): boolean {
  if (linked < text.length * LINK_SHARE) return false;
  return block.closest('li') !== null || !/[.!?]["”’»)]*$/.test(text);
}
