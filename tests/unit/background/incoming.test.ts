import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pageMessage, panelMessage } from '../../../background/incoming';
import { anArticle } from './fake-engine';

vi.mock('wxt/browser', () => import('./browser-double'));

const url = 'https://harbour.example/one';
const tab = { id: 7, url };
const page = { id: 'crossread', frameId: 0, url, tab } as never;
const panel = { id: 'crossread', url: 'chrome-extension://crossread/sidepanel.html' } as never;

describe('messages of pages', () => {
  it('are taken from the top frame of a tab that speaks of its own page', () => {
    expect(pageMessage({ type: 'articleDetected', url }, page)).toEqual({ type: 'articleDetected', url, tab: 7 });
    expect(pageMessage({ type: 'articleRead', url, article: anArticle() }, page)).toMatchObject({ tab: 7 });
    expect(pageMessage({ type: 'articleRead', url, article: null }, page)).toMatchObject({ article: null });
  });

  it.each([
    ['another extension', { id: 'other' }],
    ['a frame inside the page', { frameId: 3 }],
    ['no tab', { tab: undefined }],
    ['another site', { url: 'https://evil.example/' }],
  ])('are refused from %s', (_, sender) => {
    expect(pageMessage({ type: 'articleDetected', url }, { ...(page as object), ...sender } as never)).toBeNull();
  });

  it.each([
    ['an article of another page', anArticle({ url: 'https://harbour.example/two' })],
    ['a script address', anArticle({ canonicalUrl: 'javascript:alert(1)' })],
    ['too many paragraphs', anArticle({ paragraphs: Array(5001).fill('-') })],
    ['too long a text', anArticle({ paragraphs: Array(25).fill('x'.repeat(49_000)) })],
    ['a date that is none', anArticle({ publishedAt: { at: 'soon', grain: 'day', known: 'text' } })],
    ['a missing field', { ...anArticle(), lang: undefined }],
  ])('are refused with %s', (_, article) => {
    expect(pageMessage({ type: 'articleRead', url, article }, page)).toBeNull();
  });

  it('may speak of a page whose fragment or path moved on in the same document', () => {
    const moved = `${url}/later#part`;
    expect(pageMessage({ type: 'articleDetected', url: moved }, page)).not.toBeNull();
  });
});

describe('privileged messages', () => {
  const save = { type: 'saveTab', data: { tab: 7 } };

  it("are taken from Crossread's own pages, in the side panel or a tab", () => {
    expect(panelMessage(save, panel)).toEqual(save);
    const corpusPage = { ...(panel as object), tab: { id: 9, url: 'chrome-extension://crossread/corpus.html' } };
    expect(panelMessage({ type: 'corpusChanged' }, corpusPage as never)).toMatchObject({ type: 'corpusChanged' });
  });

  it.each([
    ['a script in a web page', page],
    ['another extension', { ...(panel as object), id: 'other' } as never],
    ['an address that only begins alike', { ...(panel as object), url: 'chrome-extension://crossread.evil/' } as never],
    ['our page framed in a web page', { ...(panel as object), tab: { id: 7, url } } as never],
  ])('are refused from %s', (_, sender) => {
    expect(panelMessage(save, sender)).toBeNull();
  });

  let odd: unknown[];
  beforeEach(() => {
    odd = [null, 'saveTab', { type: 'saveTab' }, { type: 'saveTab', data: { tab: '7' } }, { type: 'eval', data: {} }];
  });
  it('are refused when they do not parse', () => {
    expect(odd.map((message) => panelMessage(message, panel))).toEqual(odd.map(() => null));
  });
});
