import { describe, expect, it } from 'vitest';
import {
  mostSites,
  parseSite,
  patternsOf,
  type Switched,
  siteOf,
  standingOf,
  switchedOff,
  switchedOn,
  type Where,
  withSite,
} from '../../../lib/sites';

describe('what a reader types', () => {
  it.each([
    ['example.org', 'example.org'],
    ['  Example.ORG ', 'example.org'],
    ['www.example.org', 'example.org'],
    ['*.example.org', 'example.org'],
    ['example.org.', 'example.org'],
    ['example.org/world', 'example.org'],
    ['example.org:8080', 'example.org'],
    ['//example.org/world', 'example.org'],
    ['https://news.example.org:8443/a?b=c#d', 'news.example.org'],
    ['HTTP://user:secret@example.org/', 'example.org'],
    ['приклад.укр', 'xn--80aikifvh.xn--j1amh'],
    ['localhost', 'localhost'],
    ['localhost:5173', 'localhost'],
    ['127.0.0.1', '127.0.0.1'],
  ])('“%s” is the site %s', (typed, site) => {
    expect(parseSite(typed)).toEqual({ site });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['chrome://extensions', 'not-web'],
    ['file:///home/me/a.html', 'not-web'],
    ['mailto:me@example.org', 'not-web'],
    ['two words', 'not-a-site'],
    ['example', 'not-a-site'],
    ['2025', 'not-a-site'],
    ['exa*mple.org', 'not-a-site'],
    ['-example-.org', 'not-a-site'],
    ['<all_urls>', 'not-a-site'],
    ['https://', 'not-a-site'],
    ['[::1]', 'not-a-site'],
    [`${'a'.repeat(300)}.org`, 'not-a-site'],
  ])('“%s” is refused: %s', (typed, fault) => {
    expect(parseSite(typed)).toEqual({ fault });
  });
});

describe('the site of a page', () => {
  it.each([
    ['https://www.example.org/a', 'example.org'],
    ['https://www.org/', 'www.org'],
    ['http://127.0.0.1:4000/', '127.0.0.1'],
    ['chrome://settings', null],
    ['', null],
  ])('%s is of %s', (url, site) => {
    expect(siteOf(url)).toBe(site);
  });
});

const where = (given: Partial<Where> = {}): Where => ({
  detection: 'all',
  listedSites: [],
  excludedSites: [],
  ...given,
});

describe('where Crossread stands on a host', () => {
  const excluded = where({ excludedSites: ['example.org'] });
  const listed = where({ detection: 'listed', listedSites: ['example.org'], excludedSites: ['sport.example.org'] });

  it.each([
    [where(), 'example.org', { kind: 'by-itself' }],
    [excluded, 'example.org', { kind: 'excluded', by: 'example.org' }],
    [excluded, 'news.example.org', { kind: 'excluded', by: 'example.org' }],
    [excluded, 'anexample.org', { kind: 'by-itself' }],
    [listed, 'news.example.org', { kind: 'by-itself' }],
    [listed, 'sport.example.org', { kind: 'excluded', by: 'sport.example.org' }],
    [listed, 'example.com', { kind: 'not-listed' }],
    [{ ...listed, detection: 'asked' as const }, 'example.org', { kind: 'asked' }],
  ])('%j: %s is %j', (given, host, standing) => {
    expect(standingOf(given, host)).toEqual(standing);
  });
});

const changeOf = (switched: Switched): Partial<Where> => {
  if ('fault' in switched) throw new Error(switched.fault);
  return switched.change;
};

describe('switching a site', () => {
  it.each([
    ['on all sites', where()],
    ['among listed ones', where({ detection: 'listed', listedSites: ['example.org', 'levant.example'] })],
    ['below a listed one', where({ detection: 'listed', listedSites: ['org', 'example.org'] })],
  ])('off and on again: %s', (_, before) => {
    const off = { ...before, ...changeOf(switchedOff(before, 'example.org')) };
    expect(standingOf(off, 'example.org').kind).not.toBe('by-itself');
    expect(standingOf(off, 'news.example.org').kind).not.toBe('by-itself');
    const on = { ...off, ...changeOf(switchedOn(off, 'example.org')) };
    expect(standingOf(on, 'example.org').kind).toBe('by-itself');
    expect(standingOf(on, 'levant.example')).toEqual(standingOf(before, 'levant.example'));
  });

  it('on lifts the exclusion of what is above it', () => {
    const before = where({ excludedSites: ['example.org', 'levant.example'] });
    expect(switchedOn(before, 'news.example.org')).toEqual({ change: { excludedSites: ['levant.example'] } });
  });

  it('is refused where a list has no room, rather than drop another site of it', () => {
    const full = Array.from({ length: mostSites }, (_, at) => `s${at}.example`);
    const fault = { fault: 'too-many-sites' };
    expect(switchedOff(where({ excludedSites: full }), 'example.org')).toEqual(fault);
    expect(switchedOn(where({ detection: 'listed', listedSites: full }), 'example.org')).toEqual(fault);
    expect(switchedOn(where({ excludedSites: full }), 's7.example')).toMatchObject({ change: {} });
    expect(switchedOff(where({ excludedSites: full }), 'example')).toEqual({ change: { excludedSites: ['example'] } });
  });

  it('puts a site in place of what is below it', () => {
    expect(withSite(['a.example.org', 'levant.example'], 'example.org')).toEqual(['example.org', 'levant.example']);
  });
});

describe('match patterns', () => {
  it('cover a site and everything below it; a number has nothing below', () => {
    expect(patternsOf('example.org')).toEqual(['*://example.org/*', '*://*.example.org/*']);
    expect(patternsOf('127.0.0.1')).toEqual(['*://127.0.0.1/*']);
  });
});
