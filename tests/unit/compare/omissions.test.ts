import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import { checkArticle } from '../../../lib/compare';
import { talks, told } from '../claims/news';
import { type Saved, shelfOf } from './shelf';

const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';
const LENGTH = 'The talks in Istanbul lasted two hours.';
const BODIES = 'In Istanbul the sides agreed to hand over 6,000 bodies of soldiers each.';
/** As long as a complete article, and silent on length and bodies. */
const LONG = `The second round of talks between Russia and Ukraine was held in Istanbul on June 2. ${'Nobody in the hall spoke of the weather over the strait, and the interpreters drank tea. '.repeat(14)}`;

const open = (text = LONG, title = TITLE, day = '2025-06-03'): Article => told(text, { title, day });

const reports = (origins: readonly string[], day = '2025-06-02', text = LENGTH): Saved[] =>
  origins.map((origin, index) => ({
    article: told(text, { title: TITLE, day, outlet: `Outlet ${index}` }),
    origin,
  }));

const omitted = async (article: Article, shelf: readonly Saved[], slot = '|duration|talks') => {
  const { omissions } = await checkArticle(article, [talks], shelfOf(shelf, talks));
  return omissions.filter(({ slot: key }) => key.endsWith(slot));
};

describe('an omission', () => {
  it('is a slot that three independent origins report and the article does not', async () => {
    const [omission] = await omitted(open(), reports(['a', 'b', 'c']));
    expect(omission).toMatchObject({ origins: 3, value: { type: 'duration', interval: { low: 120, high: 120 } } });
    expect(omission?.evidence).toHaveLength(3);
  });

  it.each([
    ['two origins report it', open(), reports(['a', 'b'])],
    ['three copies of one text report it', open(), reports(['a', 'a', 'a'])],
    ['the reports are newer than the article', open(), reports(['a', 'b', 'c'], '2025-06-04')],
    ['the article gives it', open(`${LONG} ${LENGTH}`), reports(['a', 'b', 'c'])],
    ['the article is a brief', open('The second round of talks was held in Istanbul.'), reports(['a', 'b', 'c'])],
    ['the article is a live blog', open(LONG, `Live: ${TITLE}`), reports(['a', 'b', 'c'])],
  ])('is none where %s', async (_, article, shelf) => {
    expect(await omitted(article, shelf)).toEqual([]);
  });

  it('is none where the day of the article is unknown', async () => {
    expect(await omitted({ ...open(), publishedAt: null }, reports(['a', 'b', 'c']))).toEqual([]);
  });

  it('reaches what the round decided', async () => {
    const shelf = reports(['a', 'b', 'c'], '2025-06-02', BODIES);
    const [omission, ...more] = await omitted(open(), shelf, '|quantity|body');
    expect(omission?.name).toMatchObject({ kind: 'quantity', object: 'body' });
    expect(more).toEqual([]);
  });
});
