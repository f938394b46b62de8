import { collapseWhitespace } from '../text';
import {
  BAR_WORDS,
  BYLINE_LINES,
  COMMENTS_HEADING,
  FURNITURE,
  FURNITURE_STARTS,
  LEADING,
  LIST_HEADING,
  TRAILING,
} from './furniture';
import { MAX_CLEANED_PARAGRAPH, PROSE_LENGTH } from './limits';
import { runNow, type Steps } from './steps';

const BULLET = /^[-–—•·*▪►»>]\s+/u;
const TRUNCATED = /(?:…|\.\.\.)["”’»)\]]*$/u;
const SENTENCE_END = /[.!?:]["”’»)\]]*$/u;
/** Questions are headlines more often than prose, up to this many words. */
const MAX_HEADLINE_WORDS = 16;
/** Longest line that can be furniture as a whole, and the longest of names and dates, in characters. */
const MAX_LINE = 420;
const MAX_BYLINE = 200;
/** Comments come after an article: the heading ends the text only where this many paragraphs of prose precede it. */
const PROSE_BEFORE_COMMENTS = 3;

/**
 * Takes the furniture of news sites out of an article's paragraphs: skip links, share bars, consent notices, pleas,
 * bylines and credits (cut off where they are glued to a sentence), notes in brackets, and lists of other articles,
 * keywords and comments with their headings. Sentences of the article stay word for word and in order. Needs no DOM;
 * cleaning twice changes nothing.
 */
export function cleanParagraphs(paragraphs: readonly string[]): string[] {
  return runNow(cleaningSteps(paragraphs));
}

/** The same in steps: in a fresh page the patterns alone take some 30 ms to compile. */
export function* cleaningSteps(paragraphs: readonly string[]): Steps<string[]> {
  const texts = paragraphs.map(collapseWhitespace).filter((text) => text !== '');
  const kept: string[] = [];
  let list: 'none' | 'any' | 'bullets' = 'none';
  let prose = 0;
  for (const text of texts) {
    yield;
    if (COMMENTS_HEADING.test(text) && prose >= PROSE_BEFORE_COMMENTS) break;
    if (COMMENTS_HEADING.test(text)) continue;
    if (LIST_HEADING.test(text)) {
      list = 'any';
      continue;
    }
    if (isFurniture(text)) continue;
    if (list !== 'none' && isListItem(text, list)) {
      if (BULLET.test(text)) list = 'bullets';
      continue;
    }
    list = 'none';
    const clean = withoutGlue(text);
    if (clean === '' || isFurniture(clean)) continue;
    if (isProse(clean)) prose++;
    kept.push(clean);
  }
  return kept.filter((text) => !isTeaserOf(text, kept));
}

/** True for a paragraph long enough to be prose rather than a label or a headline. */
export function isProse(text: string): boolean {
  return text.length >= PROSE_LENGTH;
}

function isFurniture(text: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(text) || matchesAny(text, FURNITURE_STARTS)) return true;
  if (text.length > MAX_LINE) return false;
  return isBar(text) || matchesAny(text, FURNITURE) || (text.length <= MAX_BYLINE && matchesAny(text, BYLINE_LINES));
}

/** "Home World Sport Video", "Share on Facebook", "Home > World": short lines of menu words alone. */
function isBar(text: string): boolean {
  if (text.length > 120) return false;
  if (/^home\s*[>›»/|]/i.test(text)) return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => BAR_WORDS.has(word));
}

/** Items of a list of other articles end without a full stop; once one has a bullet, all of its list have. */
function isListItem(text: string, list: 'any' | 'bullets'): boolean {
  if (BULLET.test(text)) return true;
  if (list === 'bullets') return false;
  if (TRUNCATED.test(text) || !SENTENCE_END.test(text)) return true;
  return /\?["”’»)]*$/.test(text) && text.split(' ').length <= MAX_HEADLINE_WORDS;
}

/** "A deal was reached, yet a truce remains..." beside the full sentence. */
function isTeaserOf(text: string, kept: readonly string[]): boolean {
  if (!TRUNCATED.test(text) || text.length > 400) return false;
  const start = text.replace(TRUNCATED, '').trimEnd();
  return start.length >= 20 && kept.some((other) => other.length > text.length && other.startsWith(start));
}

function withoutGlue(text: string): string {
  if (text.length > MAX_CLEANED_PARAGRAPH) return text;
  let clean = text;
  for (const pattern of [...LEADING, ...TRAILING]) clean = clean.replace(pattern, '').trim();
  return clean;
}

function matchesAny(text: string, patterns: readonly RegExp[]): boolean {
  return patterns.some((pattern) => pattern.test(text));
}
