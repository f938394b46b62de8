import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { PanelMessage } from '../lib/ask-background';
import type { PageMessage } from '../lib/messages';

type Sender = Browser.runtime.MessageSender;

/** Bounds on what a page may make Crossread hold. The longest articles known have some 2,000 paragraphs. */
const limits = { url: 4096, line: 2000, paragraph: 50_000, paragraphs: 5000, characters: 1_000_000 };

const line = v.pipe(v.string(), v.maxLength(limits.line));
const url = v.pipe(v.string(), v.maxLength(limits.url), v.regex(/^https?:\/\//));
const knownDate = v.object({
  at: v.pipe(v.string(), v.maxLength(40), v.regex(/^\d{4}-\d{2}-\d{2}/)),
  grain: v.picklist(['minute', 'day']),
  known: v.picklist(['metadata', 'url', 'text']),
});
const article = v.object({
  url,
  canonicalUrl: v.nullable(url),
  outlet: line,
  title: line,
  byline: v.nullable(line),
  publishedAt: v.nullable(knownDate),
  modifiedAt: v.nullable(knownDate),
  lang: v.pipe(v.string(), v.maxLength(35)),
  paragraphs: v.pipe(
    v.array(v.pipe(v.string(), v.maxLength(limits.paragraph))),
    v.maxLength(limits.paragraphs),
    v.check((all) => all.reduce((sum, text) => sum + text.length, 0) <= limits.characters, 'article too long'),
  ),
  extractorVersion: v.pipe(v.number(), v.integer()),
});

const failure = v.object({
  code: v.literal('extraction-failed'),
  detail: v.pipe(
    v.string(),
    v.transform((detail) => detail.slice(0, 300)),
  ),
});

const fromPage: v.GenericSchema<unknown, PageMessage> = v.variant('type', [
  v.object({ type: v.literal('articleDetected'), url }),
  v.object({ type: v.literal('articleRead'), url, article: v.nullable(article), failure: v.optional(failure) }),
]);

const id = v.pipe(v.number(), v.integer(), v.minValue(0));
const sentence = v.pipe(v.string(), v.maxLength(limits.paragraph));
const nothing = v.optional(v.unknown());
const fromPanel = v.variant('type', [
  v.object({ type: v.literal('readTab'), data: v.object({ tab: id }) }),
  v.object({ type: v.literal('saveTab'), data: v.object({ tab: id }) }),
  v.object({ type: v.literal('undoSave'), data: v.object({ tab: id, url }) }),
  v.object({ type: v.literal('saveAllTabs'), data: v.object({ window: id }) }),
  v.object({ type: v.literal('loadSamples'), data: nothing }),
  v.object({ type: v.literal('removeSamples'), data: nothing }),
  v.object({ type: v.literal('restoreSamples'), data: v.object({ removed: v.array(v.string()) }) }),
  v.object({ type: v.literal('corpusCounts'), data: nothing }),
  v.object({ type: v.literal('factsOf'), data: v.object({ tab: id, url }) }),
  v.object({
    type: v.literal('decideUnlike'),
    data: v.object({
      tab: id,
      here: sentence,
      there: sentence,
      decision: v.picklist(['unlike', 'undecided']),
    }),
  }),
  v.object({ type: v.literal('unlikePairs'), data: nothing }),
  v.object({
    type: v.literal('decidePairs'),
    data: v.object({
      pairs: v.array(v.object({ here: sentence, there: sentence, decidedAt: v.number() })),
      decision: v.picklist(['unlike', 'undecided']),
    }),
  }),
  v.object({ type: v.literal('dismissCheck'), data: v.object({ tab: id }) }),
  v.object({ type: v.literal('setPaused'), data: v.object({ paused: v.boolean() }) }),
  v.object({ type: v.literal('corpusChanged'), data: nothing }),
  v.object({ type: v.literal('storiesChanged'), data: nothing }),
]);

/** A message of a page, with the tab it came from. */
export type FromPage = PageMessage & { tab: number };

/** An address without its fragment: two that are equal are the same page. */
export const withoutFragment = (address: string): string => address.split('#', 1)[0] ?? address;

/**
 * A message of the detector or the reader script, or null for anything else. The sender must be the top frame of a
 * tab and speak of its own page: the browser fills in the sender, so a page cannot speak for another.
 */
export function pageMessage(message: unknown, sender: Sender): FromPage | null {
  if (sender.id !== browser.runtime.id || sender.frameId !== 0) return null;
  if (sender.tab?.id === undefined || !sender.url) return null;
  const parsed = v.safeParse(fromPage, message);
  if (!parsed.success || !sameOrigin(parsed.output.url, sender.url)) return null;
  if (parsed.output.type === 'articleRead' && !isOfPage(parsed.output)) return null;
  return { ...parsed.output, tab: sender.tab.id };
}

function isOfPage(read: { url: string; article: { url: string } | null }): boolean {
  return read.article === null || withoutFragment(read.article.url) === withoutFragment(read.url);
}

// Only the origin: after history.pushState the sender's address may still be the one the document was loaded from.
function sameOrigin(one: string, other: string): boolean {
  return URL.canParse(one) && URL.canParse(other) && new URL(one).origin === new URL(other).origin;
}

/** A message of one of Crossread's own pages, or null. Privileged: scripts in web pages never get here. */
export function panelMessage(message: unknown, sender: Sender): PanelMessage | null {
  const own = browser.runtime.getURL('/');
  if (sender.id !== browser.runtime.id || !sender.url?.startsWith(own)) return null;
  if (sender.tab?.url !== undefined && !sender.tab.url.startsWith(own)) return null;
  const parsed = v.safeParse(fromPanel, message);
  return parsed.success ? (parsed.output as PanelMessage) : null;
}
