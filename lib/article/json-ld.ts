import { MAX_LD_BLOCKS, MAX_LD_LENGTH, MAX_LD_NODES } from './limits';

type LdNode = Readonly<Record<string, unknown>>;

/** What a page's JSON-LD says of its article and of itself. */
export interface LinkedMetadata {
  /** Every `@type` met on any node. */
  types: ReadonlySet<string>;
  article: LdNode | null;
  /** How many article nodes there are; a section front often lists dozens. */
  articles: number;
}

const ARTICLE_TYPE = /^(?:\w*NewsArticle|Article|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting)$/;
/** Keys below which the article itself may stand. */
const NESTING = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'itemListElement', 'item'] as const;

/** Reads all JSON-LD blocks; broken ones are passed over, since pages are full of them. */
export function readLinkedMetadata(document: Document): LinkedMetadata {
  const nodes = [...document.querySelectorAll('script[type="application/ld+json" i]')]
    .slice(0, MAX_LD_BLOCKS)
    .flatMap((script) => parseBlock(script.textContent ?? ''));
  const articles: LdNode[] = [];
  const types = new Set<string>();
  const queue: unknown[] = [...nodes];
  for (let seen = 0; queue.length > 0 && seen < MAX_LD_NODES; seen++) {
    const next = queue.shift();
    if (Array.isArray(next)) queue.push(...next.slice(0, MAX_LD_NODES));
    else if (isNode(next)) {
      for (const type of typesOf(next)) types.add(type);
      if (typesOf(next).some((type) => ARTICLE_TYPE.test(type))) articles.push(next);
      for (const key of NESTING) if (key in next) queue.push(next[key]);
    }
  }
  return { types, article: mainArticle(articles), articles: articles.length };
}

/** A text property: a string, the first of several, or the name of a node. */
export function ldText(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (Array.isArray(value)) return value.map(ldText).find((text) => text !== null) ?? null;
  if (isNode(value)) return ldText(value.name ?? value['@value'] ?? value.alternateName);
  return null;
}

/** Every name of a property that may be one node, a string or a list of either. */
export function ldNames(value: unknown): string[] {
  const names = Array.isArray(value) ? value.map(ldText) : [ldText(value)];
  return names.filter((name) => name !== null);
}

/** The node with the most to say about itself: fronts and teasers carry a headline and no date. */
function mainArticle(articles: readonly LdNode[]): LdNode | null {
  const weigh = (node: LdNode) =>
    (node.datePublished ? 2 : 0) + (node.headline ? 1 : 0) + (node.author ? 1 : 0) + (node.articleBody ? 1 : 0);
  return articles.reduce<LdNode | null>((best, node) => (!best || weigh(node) > weigh(best) ? node : best), null);
}

function parseBlock(text: string): unknown[] {
  if (text.length > MAX_LD_LENGTH) return [];
  const json = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g,
    '',
  );
  for (const attempt of [json, withoutRawControls(json)]) {
    try {
      return [JSON.parse(attempt)];
    } catch {
      // Broken JSON-LD is common; the page's other metadata speaks instead.
    }
  }
  return [];
}

/** Raw line breaks inside strings are the most common mistake in published JSON-LD. */
function withoutRawControls(json: string): string {
  let clean = '';
  for (const char of json) clean += char < ' ' ? ' ' : char;
  return clean;
}

function typesOf(node: LdNode): string[] {
  const type = node['@type'];
  const list = Array.isArray(type) ? type : [type];
  return list.filter((name) => typeof name === 'string').map((name) => name.replace(/^.*[/:]/, ''));
}

function isNode(value: unknown): value is LdNode {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
