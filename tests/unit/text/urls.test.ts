import { describe, expect, it } from 'vitest';
import { identityUrl, siteOfUrl } from '../../../lib/text/urls';

describe('identity address of an article', () => {
  it('leaves out fragment, tracking and scheme', () => {
    expect(identityUrl('http://post.example/talks?utm_source=x&fbclid=1#comments', null)).toBe(
      'https://post.example/talks',
    );
  });

  it('keeps parameters that name the article, whatever their order', () => {
    expect(identityUrl('https://post.example/read?id=7&page=2&gclid=9', null)).toBe(
      identityUrl('https://post.example/read?page=2&id=7', null),
    );
    expect(identityUrl('https://post.example/read?id=7', null)).not.toBe(
      identityUrl('https://post.example/read?id=8', null),
    );
  });

  it('is the canonical address on the same site, mobile and AMP hosts included', () => {
    const canonical = 'https://www.post.example/world/talks';
    expect(identityUrl('https://m.post.example/world/talks?amp=1', canonical)).toBe('https://post.example/world/talks');
    expect(identityUrl('https://post.example/world/talks/', null)).toBe('https://post.example/world/talks');
  });

  it('reads a relative canonical against the page', () => {
    expect(identityUrl('https://post.example/a?x=1', '/b')).toBe('https://post.example/b');
  });

  it('does not take a foreign canonical for the article itself', () => {
    expect(identityUrl('https://courier.example/talks', 'https://wire.example/talks')).toBe(
      'https://courier.example/talks',
    );
  });

  it('does not merge a whole site whose canonical always names the front page', () => {
    expect(identityUrl('https://post.example/a', 'https://post.example/')).toBe('https://post.example/a');
  });

  it('keeps the routes of one-page applications apart', () => {
    expect(identityUrl('https://post.example/#!/story/1', null)).not.toBe(
      identityUrl('https://post.example/#!/story/2', null),
    );
    expect(identityUrl('https://post.example/a#:~:text=talks', null)).toBe('https://post.example/a');
  });

  it('survives what is no address', () => {
    expect(identityUrl(' not an address ', null)).toBe('not an address');
    expect(identityUrl('https://post.example/a', 'http://[broken')).toBe('https://post.example/a');
  });
});

describe('site of an address', () => {
  it('leaves out prefixes of the same site', () => {
    expect(siteOfUrl('https://www.post.example/a')).toBe('post.example');
    expect(siteOfUrl('https://m.example/a')).toBe('m.example');
    expect(siteOfUrl('about:blank')).toBe('');
  });
});
