import { describe, expect, it } from 'vitest';
import { articleAddress, parseAddress, sentenceAddress } from '../../../components/corpus/address';
import { liveLink, savedLink, textFragment } from '../../../components/sidebar/links';
import { saved } from '../../gallery/examples';

const sentence = {
  index: 4,
  paragraph: 2,
  start: 10,
  end: 60,
  text: 'The permits cover “at least 1,000” crews, on both shores.',
};

describe('the live page', () => {
  it('is opened at the sentence', () => {
    const link = liveLink(saved('meridian'), sentence);
    expect(link).toBe(
      'https://news.meridian-post.net/lagoon/second-round#:~:text=The%20permits%20cover%20%E2%80%9Cat%20least%201%2C000%E2%80%9D%20crews%2C%20on%20both%20shores.',
    );
  });

  it('keeps the fragment the address has', () => {
    expect(liveLink(saved('meridian', { url: 'https://news.meridian-post.net/a#part' }), sentence)).toMatch(
      /a#part:~:text=/,
    );
  });

  it('gives a long sentence by its first and last words, with reserved signs encoded', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w-${index}`).join(' ');
    expect(textFragment(words)).toBe(
      ':~:text=w%2D0%20w%2D1%20w%2D2%20w%2D3%20w%2D4%20w%2D5,w%2D14%20w%2D15%20w%2D16%20w%2D17%20w%2D18%20w%2D19',
    );
  });

  it.each(['https://harbour.example/a', 'file:///tmp/a.html', 'not an address', 'javascript:alert(1)'])(
    'is not offered where there is none: %s',
    (url) => {
      expect(liveLink(saved('meridian', { url }), sentence)).toBeNull();
    },
  );
});

describe('the saved article', () => {
  it('is opened in the version and at the sentence that were compared', () => {
    const link = savedLink(saved('meridian'), sentence);
    expect(parseAddress(link.replace('corpus.html', ''))).toEqual({
      view: 'article',
      articleId: 'article-meridian',
      versionId: 'version-meridian',
      at: { paragraph: 2, start: 10, end: 60 },
      since: null,
    });
  });

  it('can be its title', () => {
    const place = { paragraph: -1, start: 0, end: 9 };
    expect(parseAddress(sentenceAddress({ articleId: 'a', versionId: 'v' }, place))).toMatchObject({ at: place });
  });

  it('survives any id', () => {
    expect(parseAddress(articleAddress('a/b?c d'))).toMatchObject({ articleId: 'a/b?c d', versionId: null, at: null });
  });

  it.each(['', '#', '#/', '#/else', '#/article/'])('anything else is the list: "%s"', (hash) => {
    expect(parseAddress(hash)).toEqual({ view: 'list' });
  });

  it.each(['#/article/a?p=1&s=x&e=4', '#/article/a?p=1&s=5&e=4', '#/article/a?s=1&e=4', '#/article/%?p=1'])(
    'a broken place opens the article at its top: %s',
    (hash) => {
      expect(parseAddress(hash)).toMatchObject({ view: 'article', at: null });
    },
  );
});
