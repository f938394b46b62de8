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

describe('what an article nearly says', () => {
  const also = (text: string) => open(`${LONG} ${text}`);
  const listed = async (article: Article, text: string, slot: string) => {
    const shelf = reports(['a', 'b', 'c'], '2025-06-02', text);
    return (await omitted(article, shelf, slot)).length;
  };

  it('is no omission: the same figure, given for something near', async () => {
    const figure = 'A figure of 6,000 bodies was read out by an aide in the corridor.';
    expect(await listed(open(), BODIES, '|quantity|body')).toBe(1);
    expect(await listed(also(figure), BODIES, '|quantity|body')).toBe(0);
  });

  it('but the same figure of something else is nothing near', async () => {
    const crowd = 'A crowd of 6,000 had gathered on the quay to watch the boats.';
    expect(await listed(also(crowd), BODIES, '|quantity|body')).toBe(1);
  });

  it('is no omission: the same told in other words', async () => {
    const list = 'At the talks in Istanbul Kyiv presented a list of children whose return it wants.';
    const other = 'The talks dwelt on a list of abducted children that lay on the table.';
    expect(await listed(open(), list, '|polarity|list')).toBe(1);
    expect(await listed(also(other), list, '|polarity|list')).toBe(0);
  });

  it('is no omission: the place that it names', async () => {
    const palace = 'The delegations met for the second round of talks at the Çırağan Palace on June 2.';
    const silent = (text = '') =>
      open(
        `${LONG.replace(' in Istanbul', '')} The delegations left Istanbul by night. ${text}`,
        'Russia and Ukraine hold second round of talks',
      );
    expect(await listed(silent(), palace, '|place|talks')).toBe(1);
    const stood = 'Photographers stood before the Çırağan Palace all night.';
    expect(await listed(silent(stood), palace, '|place|talks')).toBe(0);
  });

  it('is no omission: one of those an exchange covers, where others are named', async () => {
    const sick = 'The exchange agreed in Istanbul will cover all who are seriously ill.';
    const wounded = 'The exchange agreed in Istanbul will cover all badly wounded men.';
    const slot = '|text|exchange:covers:sick';
    expect(await listed(open(), sick, slot)).toBe(1);
    expect(await listed(also(wounded), sick, slot)).toBe(0);
  });

  it('is counted by teller: three others that tell it in words of their own still make an omission', async () => {
    const near = 'At the talks in Istanbul Russia offered a truce to collect the bodies of fallen soldiers.';
    const apart = 'At the talks in Istanbul Moscow wanted a ceasefire to recover its dead.';
    const other = 'For days on end men went out to collect the bodies of fallen soldiers.';
    const slot = '|text|truce:purpose:recovery';
    const shelf = [...reports(['a'], '2025-06-02', near), ...reports(['b', 'c'], '2025-06-02', apart)];
    expect(await omitted(open(), shelf, slot)).toHaveLength(1);
    expect(await omitted(also(other), shelf, slot)).toHaveLength(0);
    const [omission] = await omitted(also(other), [...shelf, ...reports(['d'], '2025-06-02', apart)], slot);
    expect(omission?.origins).toBe(3);
  });

  it.each([
    ['whether it was reached', 'In Istanbul Russia and Ukraine failed to reach a ceasefire.', '|polarity|truce'],
    ['how far it got', 'At the talks in Istanbul Ukraine demanded an unconditional ceasefire.', '|modality|truce'],
  ])('is no omission: %s, where the thing is named in whatever way', async (_, text, slot) => {
    expect(await listed(open(), text, slot)).toBe(1);
    expect(await listed(also('A ceasefire remains far off.'), text, slot)).toBe(0);
  });

  it('is no omission: what a thing is for, where another purpose is told', async () => {
    const bodies =
      'At the talks in Istanbul Russia offered a truce of two days to collect the bodies of fallen soldiers.';
    const swap = 'At the talks in Istanbul Russia wanted a truce in order to allow the exchange to go smoothly.';
    const slot = '|text|truce:purpose:recovery';
    expect(await listed(open(), bodies, slot)).toBe(1);
    expect(await listed(also(swap), bodies, slot)).toBe(0);
  });

  it('is no omission: who announced a thing, and that it was the only one', async () => {
    const only = 'An exchange of prisoners was the only result of the talks in Istanbul.';
    const said = '“The exchange of prisoners was agreed at the talks in Istanbul”, Vladimir Medinsky said on Monday.';
    expect(await listed(open(), only, ':only-result:only')).toBe(0);
    expect(await listed(open(), said, ':announced:medinsky')).toBe(0);
  });
});

describe('the reports of an omission', () => {
  const length = (hours: string) => LENGTH.replace('two', hours);

  it('tell it alike: what contradicts most of them is none of theirs', async () => {
    const most = reports(['a', 'b', 'c'], '2025-06-02');
    const [omission] = await omitted(open(), [...most, ...reports(['d'], '2025-06-02', length('nine'))]);
    expect(omission?.origins).toBe(3);
    expect(omission?.evidence).toHaveLength(3);
  });

  it('are too few where each tells another thing', async () => {
    const hours = ['two', 'five', 'nine'].flatMap((each) => reports([each], '2025-06-02', length(each)));
    expect(await omitted(open(), hours)).toEqual([]);
  });
});
