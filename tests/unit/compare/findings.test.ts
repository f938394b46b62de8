import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import { checkArticle, type Finding } from '../../../lib/compare';
import { talks, told } from '../claims/news';
import { type Saved, shelfOf } from './shelf';

const TITLE = 'Russia and Ukraine hold second round of talks in Istanbul';

const article = (text: string, { day = '2025-06-03' as string | null, outlet = 'Harbour Courier' } = {}): Article =>
  told(text, { title: TITLE, day, outlet });

const saved = (text: string, how: { day?: string | null; outlet?: string } = {}, origin?: string): Saved => ({
  article: article(text, { outlet: 'Delta Post', ...how }),
  ...(origin === undefined ? {} : { origin }),
});

const check = (open: Article, shelf: readonly Saved[]) => checkArticle(open, [talks], shelfOf(shelf, talks));

/** The finding on a value of the sentence that holds these words. */
async function finding(text: string, shelf: readonly Saved[], type: string, words = ''): Promise<Finding> {
  const { findings } = await check(article(text), shelf);
  const found = findings.find(({ sentence, value }) => value?.type === type && sentence.text.includes(words));
  if (found === undefined) throw new Error(`no finding with a ${type} in "${text}"`);
  return found;
}

const TOTAL = 'In Istanbul the sides agreed to swap 1,000 prisoners in total.';
const EACH = 'In Istanbul the sides agreed to swap at least 1,000 prisoners on each side.';
const SIX_EACH = 'In Istanbul the sides agreed to hand over 6,000 bodies of soldiers each.';
const UMEROV = 'Each side will hand over 6,000 bodies of soldiers, Umerov said after the Istanbul talks.';
const MEDINSKY = 'Moscow gives back 6,000 of the fallen unilaterally, Medinsky told reporters in Istanbul.';
const UKRAINIAN = 'Russia is to hand over 6,000 bodies of Ukrainian soldiers unilaterally after the Istanbul talks.';

describe('the verdict on a claim', () => {
  it('differs where one article conflicts, however many agree', async () => {
    const { verdict, aspect, strength } = await finding(
      TOTAL,
      [saved(TOTAL), saved(TOTAL), saved(EACH)],
      'quantity',
      'total',
    );
    expect([verdict, aspect, strength]).toEqual(['differs', 'scope', 'hard']);
  });

  it('is told by what most origins tell, not by the newest outlier', async () => {
    const more = EACH.replace('1,000', '1,200');
    const shelf = [
      saved(more, { day: '2025-06-03', outlet: 'Outlier' }, 'a'),
      saved(EACH, { day: '2025-06-02', outlet: 'One' }, 'b'),
      saved(EACH, { day: '2025-06-02', outlet: 'Two' }, 'c'),
    ];
    const found = await finding(TOTAL, shelf, 'quantity', 'total');
    expect(found.reason).toMatchObject({ code: 'scope', there: { interval: { low: 1000 } } });
    expect(found.evidence.map(({ saved }) => saved.outlet)).toEqual(['Outlier', 'One', 'Two']);
    // Copies of one text are one teller.
    const copies = shelf.map((one, at) => ({ ...one, origin: at === 0 ? 'a' : 'b' }));
    expect((await finding(TOTAL, copies, 'quantity', 'total')).reason).toMatchObject({
      there: { interval: { low: 1200 } },
    });
  });

  it('is that the sides disagree where each value is a side’s own word', async () => {
    const found = await finding(UMEROV, [saved(MEDINSKY)], 'quantity', '6,000');
    expect([found.verdict, found.strength, found.oneSideOnly]).toEqual(['sides-disagree', 'soft', true]);
  });

  it('is not borne out by a round number of the opposite scope', async () => {
    const many = 'In Istanbul both sides agreed to hand over thousands of bodies of soldiers.';
    const { evidence } = await finding(MEDINSKY, [saved(many)], 'quantity', '6,000');
    expect(evidence.filter(({ relation }) => relation === 'agrees')).toEqual([]);
  });

  it('agrees where one giver gives, though one of the two says whose they are', async () => {
    const them = 'In Istanbul more than 6,000 bodies of the fallen were promised. Russia hands them over unilaterally.';
    const { evidence } = await finding(them, [saved(UKRAINIAN)], 'quantity', 'unilaterally');
    expect(evidence.map(({ relation, aspect }) => `${relation} ${aspect}`)).toEqual(['agrees number']);
  });

  it('says that one side’s word only is given where the article gives no other’s', async () => {
    const both = article(`${UMEROV} ${MEDINSKY}`);
    const ofUmerov = async (open: Article) =>
      (await check(open, [saved(MEDINSKY)])).findings.find(({ verdict }) => verdict === 'sides-disagree')?.oneSideOnly;
    expect(await ofUmerov(article(`${UMEROV} The hall was cold, Medinsky said.`))).toBe(true);
    expect(await ofUmerov(both)).toBe(false);
  });

  it('takes a denial for the other side’s word', async () => {
    const blame = 'Medinsky said on Tuesday that Ukraine had put off the exchange of prisoners.';
    const denial = 'Ukraine denied on Tuesday that it had put off the exchange.';
    const { findings } = await check(article(`${blame} ${denial}`), [saved(denial)]);
    const disagreeing = findings.filter(({ verdict }) => verdict === 'sides-disagree');
    expect(disagreeing.map(({ oneSideOnly }) => oneSideOnly)).toEqual([false]);
  });

  it('is that the sides disagree where one blames and the other denies', async () => {
    const blame = 'Medinsky said on Tuesday that Ukraine had put off the exchange of prisoners.';
    const denial = 'Ukraine denied on Tuesday that it had put off the exchange.';
    const { verdict } = await finding(blame, [saved(denial)], 'polarity');
    expect(verdict).toBe('sides-disagree');
  });

  it('marks the words that tell whose count it is, here and there', async () => {
    const { sentence, marks, evidence } = await finding(TOTAL, [saved(EACH)], 'quantity', 'total');
    const wordsOf = (text: string, spans: typeof marks) => spans.map(({ start, end }) => text.slice(start, end));
    expect(wordsOf(sentence.text, marks)).toEqual(['1,000', 'in total']);
    const [other] = evidence;
    expect(wordsOf(other?.sentence.text ?? '', other?.marks ?? [])).toEqual(['at least 1,000', 'on each side']);
  });

  it('is not that a thing stands only here, where others give the value of something near', async () => {
    const here = 'The delegations came to the Istanbul talks on Monday by boat.';
    const there = 'On Monday the hosts of the Istanbul talks served tea.';
    const { verdict } = await finding(here, [saved(there)], 'date');
    expect(verdict).toBe('not-compared');
  });

  it('differs softly where a rounded figure lies apart', async () => {
    const list = 'In Istanbul Ukraine handed Russia a list of nearly 400 children.';
    const other = 'In Istanbul Ukraine handed Russia a list of 339 children.';
    const { verdict, strength } = await finding(list, [saved(other)], 'quantity', '400');
    expect([verdict, strength]).toEqual(['differs', 'soft']);
  });

  it('is a later report where a state moved on', async () => {
    const before = 'Russia has yet to present its memorandum for the Istanbul talks.';
    const after = 'Russia handed over its memorandum at the Istanbul talks.';
    const { verdict } = await finding(after, [saved(before, { day: '2025-06-01' })], 'polarity');
    expect(verdict).toBe('later');
  });

  it('is no later report where what is done is yet to be done in the newer article', async () => {
    const undone = 'Russia has yet to present its memorandum for the Istanbul talks.';
    const done = 'Russia handed over its memorandum at the Istanbul talks.';
    const on = (day: string) => [saved(undone, { day })];
    const kinds = async (shelf: readonly Saved[]) =>
      (await finding(done, shelf, 'polarity')).evidence.map(({ relation }) => relation);
    expect(await kinds(on('2025-06-04'))).toEqual([]);
    expect(await kinds(on('2025-06-03'))).toEqual(['later']);
    const { evidence } = await finding(undone, [saved(done, { day: '2025-06-02' })], 'polarity');
    expect(evidence).toEqual([]);
  });

  it('agrees where every other article fits', async () => {
    const { verdict, aspect } = await finding(SIX_EACH, [saved(SIX_EACH)], 'quantity', '6,000');
    expect([verdict, aspect]).toEqual(['agrees', 'number']);
  });

  it('is only here where saved articles are on the event and none gives the slot', async () => {
    const { verdict, evidence } = await finding(
      SIX_EACH,
      [saved('The Istanbul talks lasted an hour.')],
      'quantity',
      '6,000',
    );
    expect([verdict, evidence]).toEqual(['only-here', []]);
  });

  it('is not compared where nothing on its event is saved', async () => {
    expect((await finding(SIX_EACH, [], 'quantity', '6,000')).verdict).toBe('not-compared');
  });

  it('is not compared where no slot was read', async () => {
    const { findings } = await check(article('Nobody in the hall wanted to speak first.'), [saved(SIX_EACH)]);
    const found = findings.find(({ sentence }) => sentence.text.startsWith('Nobody'));
    expect([found?.verdict, found?.value, found?.reason]).toEqual(['not-compared', null, null]);
  });
});

describe('the evidence of a claim', () => {
  it('holds every article once a relation, whatever the verdict', async () => {
    const shelf = [
      saved(`${TOTAL} ${TOTAL.replace('swap', 'exchange')}`),
      saved(EACH),
      saved(EACH, { outlet: 'Gulf Ledger' }),
    ];
    const { evidence } = await finding(TOTAL, shelf, 'quantity', 'total');
    const shown = evidence.map(({ saved: { articleId }, relation }) => `${articleId} ${relation}`);
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toEqual(expect.arrayContaining(['article-0 agrees', 'article-1 differs', 'article-2 differs']));
  });

  it('shows the newest first', async () => {
    const days = ['2025-06-02', '2025-06-05', '2025-06-03'];
    const { evidence } = await finding(
      SIX_EACH,
      days.map((day) => saved(SIX_EACH, { day })),
      'quantity',
      '6,000',
    );
    expect(evidence.map(({ saved: { publishedAt } }) => publishedAt?.at)).toEqual([
      '2025-06-05',
      '2025-06-03',
      '2025-06-02',
    ]);
  });

  it.each([
    ['older', '2025-06-02'],
    ['newer', '2025-06-04'],
    ['same-day', '2025-06-03'],
    ['unknown', null],
  ])('says that it is %s', async (age, day) => {
    const { evidence } = await finding(SIX_EACH, [saved(SIX_EACH, { day })], 'quantity', '6,000');
    expect(evidence.map((item) => item.age)).toEqual([age]);
  });

  it.each([
    ['older', '2025-06-03T15:40:00Z'],
    ['newer', '2025-06-03T19:00:00+00:00'],
    ['older', '2025-06-03T20:00:00+03:00'],
  ])('says by the minute where both are known that it is %s', async (age, at) => {
    const of = (time: string): Article => ({
      ...article(SIX_EACH),
      publishedAt: { at: time, grain: 'minute', known: 'metadata' },
    });
    const { findings } = await check(of('2025-06-03T18:05:00Z'), [{ article: of(at) }]);
    expect(findings.flatMap(({ evidence }) => evidence.map((item) => item.age))).toContain(age);
  });

  it('takes the day of the last change where it is known', async () => {
    const changed = {
      ...article(SIX_EACH, { day: '2025-06-01' }),
      modifiedAt: { at: '2025-06-06', grain: 'day', known: 'metadata' } as const,
    };
    const { evidence } = await finding(SIX_EACH, [{ article: changed }], 'quantity', '6,000');
    expect(evidence.map(({ age }) => age)).toEqual(['newer']);
  });

  it('marks the value in both sentences', async () => {
    const { sentence, marks, evidence } = await finding(SIX_EACH, [saved(SIX_EACH)], 'quantity', '6,000');
    expect(marks.map(({ start, end }) => sentence.text.slice(start, end))).toEqual(['6,000', 'each']);
    const [first] = evidence;
    expect(first?.marks.map(({ start, end }) => first.sentence.text.slice(start, end))).toEqual(['6,000', 'each']);
  });

  it('gives both values of a conflict, this article’s first', async () => {
    const { reason } = await finding(TOTAL, [saved(EACH)], 'quantity', 'total');
    expect(reason).toMatchObject({ code: 'scope', here: { scope: 'total' }, there: { scope: 'each' } });
  });

  it('raises no flag where another sentence of the saved article fits', async () => {
    const both =
      'In Istanbul Ukraine handed Russia a list of nearly 400 children. The list in Istanbul holds 339 children, Medinsky said.';
    const list = 'In Istanbul Ukraine handed Russia a list of 339 children.';
    const { verdict, evidence } = await finding(list, [saved(both)], 'quantity', '339');
    expect(evidence.some(({ relation, strength }) => relation === 'differs' && strength === 'hard')).toBe(false);
    expect(verdict).not.toBe('not-compared');
  });
});

describe('coverage', () => {
  it('counts compared claims, articles and origins', async () => {
    const shelf = [saved(SIX_EACH, {}, 'wire'), saved(SIX_EACH, {}, 'wire'), saved(SIX_EACH)];
    const { coverage, findings } = await check(article(SIX_EACH), shelf);
    const counted = findings.filter((finding) => finding.counted);
    expect(coverage).toMatchObject({ claims: counted.length, articles: 3, origins: 2 });
    expect(coverage.compared).toBeGreaterThan(0);
  });

  it('counts as many claims of an article whatever is saved, and each of them in one verdict', async () => {
    const text = [
      `${SIX_EACH} The talks lasted 1 hour, and 12 of 40 windows of the hall were open.`,
      'Rustem Umerov led the Ukrainian delegation. Russia announced its demands in Istanbul, and Ukraine rose to leave.',
    ].join('\n');
    const open = article(text);
    const shelves = [
      [],
      [saved('The talks lasted 2 hours.')],
      [saved(text)],
      [saved(text.replace('12', '13').replace('Umerov', 'Harrow')), saved(SIX_EACH)],
    ];
    const checked = await Promise.all(shelves.map((shelf) => check(open, shelf)));
    expect(new Set(checked.map(({ findings }) => findings.length)).size).toBeGreaterThan(1);
    expect(new Set(checked.map(({ coverage }) => coverage.claims)).size).toBe(1);
    for (const { coverage, findings } of checked) {
      const counted = findings.filter((finding) => finding.counted);
      expect(counted).toHaveLength(coverage.claims);
      expect(coverage.compared).toBe(counted.filter(({ verdict }) => verdict !== 'not-compared').length);
    }
  });

  it('has nothing compared with an empty corpus', async () => {
    const { coverage } = await check(article(SIX_EACH), []);
    expect(coverage).toMatchObject({ compared: 0, articles: 0, origins: 0 });
  });
});

describe('what an article is about', () => {
  it('names story, event and the event’s day', async () => {
    const { about } = await check(article(SIX_EACH), []);
    expect(about).toMatchObject({ story: talks.id, event: 'round-2', eventDay: '2025-06-02' });
  });

  it('is null for an article about no followed story, whose claims are read all the same', async () => {
    const open = told('The bakers of the town baked 300 loaves on Monday.', { title: 'Bakers bake' });
    const { about, findings } = await check(open, []);
    expect(about).toBeNull();
    expect(findings.length).toBeGreaterThan(0);
  });
});
