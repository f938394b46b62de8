import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import { type ComparedPair, checkArticle, compareTwo, type Finding, type OneOfTwo } from '../../../lib/compare';
import { compileStory, recognise } from '../../../lib/story';
import { harbour, meridian, type Print } from '../../e2e/newsstand/articles';
import { talks } from '../claims/news';
import { shelfOf } from './shelf';

const articleOf = ({ path, outlet, title, day, lang, paragraphs }: Print): Article => ({
  url: `https://news.example${path}`,
  canonicalUrl: null,
  outlet,
  title,
  byline: null,
  publishedAt: { at: day, grain: 'day', known: 'metadata' },
  modifiedAt: null,
  lang,
  paragraphs: [...paragraphs],
  extractorVersion: 1,
});

function oneOf(print: Print): OneOfTwo {
  const article = articleOf(print);
  const { title, outlet, url, publishedAt, modifiedAt } = article;
  const ids = { articleId: print.path, versionId: `${print.path} 1`, originId: outlet };
  return { article, saved: { ...ids, title, outlet, url, publishedAt, modifiedAt, sample: false } };
}

const compare = (a: Print, b: Print, apart: Parameters<typeof compareTwo>[3] = []): ComparedPair =>
  compareTwo(oneOf(a), oneOf(b), [talks], apart);

const told = (findings: readonly Finding[]) =>
  findings.map(({ sentence, marks, verdict, aspect, evidence }) => ({
    sentence: sentence.index,
    marks,
    verdict,
    aspect,
    evidence: evidence.map((one) => [one.relation, one.sentence.index]),
  }));

const differing = (findings: readonly Finding[]) =>
  findings.filter(({ verdict }) => verdict === 'differs').map(({ sentence }) => sentence.text);

describe('two articles', () => {
  it('are judged as an open article is against a corpus that holds the other alone', async () => {
    const open = articleOf(harbour);
    const alone = await checkArticle(open, [talks], shelfOf([{ article: articleOf(meridian) }], talks));
    const withEvidence = (findings: readonly Finding[]) => told(findings).filter(({ evidence }) => evidence.length > 0);
    const { first } = compare(harbour, meridian);
    expect(withEvidence(first).length).toBeGreaterThan(3);
    expect(withEvidence(first)).toEqual(withEvidence(alone.findings));
  });

  it('differ in the day and in who is counted, from either side', () => {
    const { first, second } = compare(harbour, meridian);
    expect(differing(first)).toEqual([
      'The second round of talks was held at the Çırağan Palace on 22 May 2025.',
      'In Istanbul the two delegations agreed to exchange 1,000 prisoners in total.',
    ]);
    expect(differing(second)).toEqual([
      'The second round of talks took place at the Çırağan Palace on 2 June 2025.',
      'The delegations agreed to exchange at least 1,000 prisoners on each side.',
    ]);
  });

  it('turn about when they are turned about', () => {
    const { first, second } = compare(harbour, meridian);
    const turned = compare(meridian, harbour);
    expect(told(turned.first)).toEqual(told(second));
    expect(told(turned.second)).toEqual(told(first));
  });

  it('on different stories are each read with their own, whichever is the first', () => {
    const ferry = compileStory({
      ...{ format: 1, id: 'ferry', version: '1', title: { en: 'Ferry' }, detect: { all: [['ferry']], not: [] } },
      ...{ places: [], parties: [], people: [], kinds: {}, events: [], objects: {}, predicates: {} },
    });
    const onFerry: Print = { ...meridian, path: '/ferry', title: 'The ferry is late', paragraphs: ['The ferry ran.'] };
    const both = [talks, ferry];
    expect([harbour, onFerry].map((one) => recognise(articleOf(one), both)?.story)).toEqual(both);
    const { first, second } = compareTwo(oneOf(harbour), oneOf(onFerry), both, []);
    const turned = compareTwo(oneOf(onFerry), oneOf(harbour), both, []);
    expect([told(turned.first), told(turned.second)]).toEqual([told(second), told(first)]);
    // As beside one that has nothing to say.
    const silent = { ...onFerry, title: 'Late', paragraphs: ['It ran.'] };
    expect(told(first)).toEqual(told(compareTwo(oneOf(harbour), oneOf(silent), [talks], []).first));
    expect(first.length).toBeGreaterThan(3);
  });

  it('do not meet in sentences the reader told apart, whichever was named first', () => {
    const [here = '', there = ''] = [
      'In Istanbul the two delegations agreed to exchange 1,000 prisoners in total.',
      'The delegations agreed to exchange at least 1,000 prisoners on each side.',
    ];
    for (const apart of [
      { here, there },
      { here: there, there: here },
    ]) {
      const { first, second } = compare(harbour, meridian, [apart]);
      expect([differing(first).length, differing(second).length]).toEqual([1, 1]);
    }
  });

  it('agree where one is the other again', () => {
    const { first } = compare(meridian, { ...meridian, path: '/copy', outlet: 'Levant Post' });
    const verdicts = new Set(first.filter(({ evidence }) => evidence.length > 0).map(({ verdict }) => verdict));
    expect([...verdicts]).toEqual(['agrees']);
  });
});
