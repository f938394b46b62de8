import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../lib/article';
import { askedOf, type Corpus, isWordless, keepsTo, type MarkedText } from '../../../lib/corpus';
import { article, day } from './article-maker';
import { open } from './open';

const palace = article('The delegations met at the Çırağan Palace in İstanbul. They spoke for an hour.', {
  title: 'Second round at the palace',
});
const russian = article('Делегации встретились в Стамбуле. Обмен пленными продолжится, сказал Ёлкин.', {
  outlet: 'Северный Вестник',
  lang: 'ru',
  title: 'Второй раунд',
});
const ukrainian = article('Київ передав список. Їхня відповідь — «ні».', {
  outlet: 'Дніпро',
  lang: 'uk',
  title: 'Список',
});
const figures = article('Some 1,212 bodies came in negotiated convoys.', { outlet: 'Levant Post', title: 'Convoys' });
const all = [palace, russian, ukrainian, figures];

async function filled(...articles: Article[]): Promise<Corpus> {
  const corpus = await open();
  for (const one of articles) await corpus.save(one, { sample: 'own' });
  return corpus;
}
const marks = ({ text, matches }: MarkedText) => matches.map(({ start, end }) => text.slice(start, end));
const outlets = async (corpus: Corpus, query: string) =>
  (await corpus.search(query, { limit: 10 })).map(({ article: { outlet } }) => outlet);

describe('searching the corpus', () => {
  it('finds Turkish words with and without their letters, and marks them as written', async () => {
    const corpus = await filled(...all);
    for (const query of ['Çırağan', 'ciragan', 'CIRAGAN', 'istanbul', 'İSTANBUL']) {
      const [hit, ...more] = await corpus.search(query, { limit: 10 });
      expect(more).toEqual([]);
      expect(hit?.article.outlet).toBe('Meridian Post');
      expect(['Çırağan', 'İstanbul']).toContain(hit && marks(hit.snippet)[0]);
    }
  });

  it('takes what stands in quotation marks as it stands, and marks it whole', async () => {
    const swap = article('They agreed on an All‑for‑All swap.', { outlet: 'Gulf Ledger', title: 'A swap' });
    const loose = article('All of them spoke for an hour, all at once.', { outlet: 'Plain Times', title: 'All spoke' });
    const corpus = await filled(swap, loose, ...all);
    for (const query of ['"all-for-all"', '“all-for-all”', '«all-for-all» swap']) {
      expect(await outlets(corpus, query)).toEqual(['Gulf Ledger']);
    }
    const [hit] = await corpus.search('"all-for-all"', { limit: 10 });
    expect(hit && marks(hit.snippet)).toEqual(['All‑for‑All']);
    expect(await outlets(corpus, '"for all"')).toEqual([]);
    expect(await outlets(corpus, '"spoke for an hour"')).toHaveLength(2);
  });

  it('finds Cyrillic words in any case, and their inflections by the beginning', async () => {
    const corpus = await filled(...all);
    expect(await outlets(corpus, 'СТАМБУЛЕ')).toEqual(['Северный Вестник']);
    expect(await outlets(corpus, 'плен')).toEqual(['Северный Вестник']);
    expect(await outlets(corpus, 'елкин')).toEqual(['Северный Вестник']);
    expect(await outlets(corpus, 'їхня київ')).toEqual(['Дніпро']);
  });

  it('finds a figure however its thousands are written', async () => {
    const corpus = await filled(...all);
    expect(await outlets(corpus, '1212')).toEqual(['Levant Post']);
    expect(await outlets(corpus, '1,212 bodies')).toEqual(['Levant Post']);
  });

  it('forgives a slip, in long words two', async () => {
    const corpus = await filled(...all);
    for (const query of ['convyos', 'palcae', 'negotiaeted', 'стамбулле']) {
      expect(await outlets(corpus, query), query).toHaveLength(1);
    }
    expect(await outlets(corpus, 'xylophone')).toEqual([]);
  });

  it('wants all words, and falls back to any where no article has all', async () => {
    const corpus = await filled(palace, article('The palace burnt.', { outlet: 'Levant Post', title: 'Fire' }));
    expect(await outlets(corpus, 'palace delegations')).toEqual(['Meridian Post']);
    expect((await outlets(corpus, 'palace zeppelin')).sort()).toEqual(['Levant Post', 'Meridian Post']);
  });

  it('puts a word of the title before one of the text, and whole words before beginnings', async () => {
    const corpus = await filled(
      article('The swap was far off. Much was said of other things that day.', { outlet: 'A', title: 'Talks' }),
      article('Much was said of other things that day, and nothing settled.', { outlet: 'B', title: 'A swap' }),
      article('Swapping was far off. Much was said of other things that day.', { outlet: 'C', title: 'Talks' }),
    );
    expect(await outlets(corpus, 'swap')).toEqual(['B', 'A', 'C']);
  });

  it('finds outlets, and marks words of the title', async () => {
    const corpus = await filled(...all);
    expect(await outlets(corpus, 'levant')).toEqual(['Levant Post']);
    const [hit] = await corpus.search('palace', { limit: 1 });
    expect(hit && marks(hit.title)).toEqual(['palace']);
  });

  it('shows the passage with the most matches, cut at words, with the marks in place', async () => {
    const filler = 'Nothing of note was said about that. '.repeat(20);
    const corpus = await filled(
      article(`An envoy came.\n${filler}Then the envoy signed the treaty at dawn. ${filler}`, { title: 'Long' }),
    );
    const [hit] = await corpus.search('envoy treaty', { limit: 1 });
    expect(hit && marks(hit.snippet)).toEqual(['envoy', 'treaty']);
    expect(hit?.snippet.text).toMatch(/^…\S.*envoy signed the treaty.*\S…$/);
    expect(hit?.snippet.text.length).toBeLessThanOrEqual(242);
  });

  it('finds nothing for a query without words, and no old version', async () => {
    const corpus = await filled(palace, { ...palace, paragraphs: ['They went home.'] });
    expect(await corpus.search('  «» - ', { limit: 5 })).toEqual([]);
    expect(await corpus.search('delegations', { limit: 5 })).toEqual([]);
    expect(await corpus.search('home', { limit: 5 })).toHaveLength(1);
  });

  it('finds words of a script written without spaces', async () => {
    const corpus = await filled(article('双方在伊斯坦布尔举行谈判。', { lang: 'zh' }), figures);
    expect(await outlets(corpus, '谈判')).toEqual(['Meridian Post']);
  });

  it('keeps to the limit, newest first among equals', async () => {
    const corpus = await filled(
      ...Array.from({ length: 9 }, (_, i) =>
        article('The same words.', { url: `https://x.example/${i}`, publishedAt: day(`2031-03-0${i + 1}`) }),
      ),
    );
    const hits = await corpus.search('words', { limit: 3 });
    expect(hits.map(({ article: found }) => found.publishedAt?.at)).toEqual(['2031-03-09', '2031-03-08', '2031-03-07']);
  });
});

describe('what no article found is to hold', () => {
  it('is said by a minus before a word, as it is written and in any case', async () => {
    const corpus = await filled(...all);
    expect(await outlets(corpus, 'palace')).toEqual(['Meridian Post']);
    expect(await outlets(corpus, 'palace -HOUR')).toEqual([]);
    expect(await outlets(corpus, 'palace -hou')).toEqual(['Meridian Post']);
    expect(await outlets(corpus, 'palace -convoys')).toEqual(['Meridian Post']);
  });

  it('may be a phrase, or stand in a note or a tag', async () => {
    const corpus = await open();
    const one = await corpus.save(palace, { sample: 'own' });
    await corpus.save(figures, { sample: 'own' });
    await corpus.setTag(one.articleId, 'hour', 'on');
    expect(await outlets(corpus, 'met -"spoke for an hour"')).toEqual([]);
    expect(await outlets(corpus, 'met -"an hour spoke"')).toEqual(['Meridian Post']);
    expect(await outlets(corpus, '-tag:hour')).toEqual(['Levant Post']);
    expect(await outlets(corpus, '-note:hour')).toHaveLength(2);
  });

  it('may be all that is said: then every other article is found, the latest saved first', async () => {
    const corpus = await filled(...all);
    expect(await outlets(corpus, '-palace')).toEqual(['Levant Post', 'Дніпро', 'Северный Вестник']);
  });

  it('is nothing for a lone minus, a dash, or a hyphen within a word', async () => {
    const corpus = await filled(...all);
    for (const query of ['palace -', '- palace', 'palace - hour', 'palace – hour', 'palace -"', 'palace -tag:']) {
      expect(await outlets(corpus, query), query).toEqual(['Meridian Post']);
    }
    expect(await corpus.search('-', { limit: 5 })).toEqual([]);
    expect(await outlets(corpus, 'second-round')).toEqual(['Meridian Post']);
  });
});

describe('what an article is to be', () => {
  const keeping = (query: string) =>
    [
      { outlet: 'Outlook Weekly', about: ['lagoon', 'Lagoon talks', 'second round'], day: '2031-06-02' },
      { outlet: 'Weekly Star', about: [], day: '2031-07-01' },
      { outlet: 'Çınar Haber', about: ['bridge', 'The bridge'], day: '' },
    ]
      .filter((one) => keepsTo(askedOf(query).bounds, one))
      .map(({ outlet }) => outlet);
  const [outlook, star, cinar] = ['Outlook Weekly', 'Weekly Star', 'Çınar Haber'];

  it.each([
    ['outlet:"Outlook Weekly"', [outlook]],
    ['outlet:“outlook week”', [outlook]],
    ['outlet:weekly', [outlook, star]],
    ['outlet:cinar', [cinar]],
    ['OUTLET: star', [star]],
    ['outlet:"weekly outlook"', []],
    ['-outlet:weekly', [cinar]],
    ['story:lagoon', [outlook]],
    ['story:"second round"', [outlook]],
    ['-story:bridge', [outlook, star]],
    ['date:2031', [outlook, star]],
    ['date:2031-06', [outlook]],
    ['date:2031-06-02', [outlook]],
    ['date:2031-6', [outlook]],
    ['date:2031-6-2', [outlook]],
    ['date:2031-06-2', [outlook]],
    ['date:2031-1', []],
    ['date:06.2031', [outlook]],
    ['date:7.2031', [star]],
    ['date:2.6.2031', [outlook]],
    ['date:02.06.2031.', [outlook]],
    ['date:2031-6..2031-7', [outlook, star]],
    ['date:02.06.2031..7.2031', [outlook, star]],
    ['date:7.2031..', [star]],
    ['date:..6.2031', [outlook]],
    ['date:2031-0', [outlook, star]],
    ['date:2031-', [outlook, star]],
    ['date:2031-06..2031-07', [outlook, star]],
    ['date:2031-07..2031-06', [outlook, star]],
    ['date:2031-06-03..', [star]],
    ['date:..2031-06', [outlook]],
    ['date:2031-13', []],
    ['-date:2031-06', [star, cinar]],
    ['outlet:weekly date:2031-07,', [star]],
    ['outlet:', [outlook, star, cinar]],
    ['outlet:"', [outlook, star, cinar]],
    ['outlet:""', [outlook, star, cinar]],
    ['date:', [outlook, star, cinar]],
  ])('is read in %j', (query, expected) => {
    expect(keeping(query)).toEqual(expected);
    expect(isWordless(askedOf(query))).toBe(true);
  });

  it.each([
    ['author:jane', ['author', 'jane']],
    ['author:"jane doe"', ['author', 'jane doe']],
    ['date:monday', ['date', 'monday']],
    ['date:2031-06..07', ['date', '2031', '06', '07']],
    ['outlet:"Outlook Weekly', ['outlook', 'weekly']],
    ['"outlet:weekly"', ['outlet:weekly']],
  ])('is nothing but words in %j', (query, expected) => {
    const { bounds, words, phrases } = askedOf(query);
    expect(bounds).toEqual([]);
    expect([...words.map(({ word }) => word), ...phrases.map(({ phrase }) => phrase)]).toEqual(expected);
  });

  it('leaves which articles these are to whoever asks, and finds them all', async () => {
    const corpus = await filled(...all);
    const found = await corpus.search('palace', { limit: 5 });
    const among = new Set(found.map(({ article: { id } }) => id));
    const [hit, ...more] = await corpus.search('outlet:meridian', { limit: 5, among });
    expect(more).toEqual([]);
    expect(hit?.article.outlet).toBe('Meridian Post');
    expect(hit?.title).toEqual({ text: 'Second round at the palace', matches: [] });
    expect(await corpus.search('outlet:meridian', { limit: 5 })).toEqual([]);
  });
});

describe('searching what the reader put on articles', () => {
  /** Two articles that say the same words; the reader wrote on the first. */
  async function annotated() {
    const corpus = await open();
    const texts = ['The convoy waits at the border.', 'The convoy waits at the border still.'];
    const [one, other] = [
      await corpus.save(article(texts[0] ?? '', { outlet: 'Gulf Ledger' }), { sample: 'own' }),
      await corpus.save(article(texts[1] ?? '', { outlet: 'Plain Times' }), { sample: 'own' }),
    ];
    await corpus.setNote(
      one.articleId,
      'Nothing here.\nЗапитати Олену, чому колона стоїть: ask Olena about the convoy.',
    );
    await corpus.setTag(one.articleId, 'Çırağan', 'on');
    await corpus.setTag(other.articleId, 'later', 'on');
    return { corpus, one: one.articleId, other: other.articleId };
  }
  const found = async (corpus: Corpus, query: string) => (await corpus.search(query, { limit: 10 }))[0];

  it('finds a note by its words, their beginnings and slips of them, and shows the passage', async () => {
    const { corpus } = await annotated();
    for (const query of ['Olena', 'olen', 'olnea', 'ОЛЕНУ', '"ask olena"']) {
      expect(await outlets(corpus, query), query).toEqual(['Gulf Ledger']);
    }
    const hit = await found(corpus, 'olena');
    expect(hit?.note.text).toMatch(/^Запитати Олену.*convoy\.$/);
    expect(hit && marks(hit.note)).toEqual(['Olena']);
    expect(hit?.snippet.text).toBe('');
  });

  it('finds tags with and without their letters, and marks them', async () => {
    const { corpus } = await annotated();
    for (const query of ['ciragan', 'Çırağan', '"çırağan"']) {
      const hit = await found(corpus, query);
      expect(hit?.tags.map(marks), query).toEqual([['Çırağan']]);
      expect(hit?.note.text).toBe('');
    }
  });

  it('looks after note: and tag: there alone, whatever the texts hold', async () => {
    const { corpus } = await annotated();
    expect(await outlets(corpus, 'convoy')).toHaveLength(2);
    expect(await outlets(corpus, 'note:convoy')).toEqual(['Gulf Ledger']);
    expect(await outlets(corpus, 'NOTE: convo')).toEqual(['Gulf Ledger']);
    expect(await outlets(corpus, 'note:"about the convoy"')).toEqual(['Gulf Ledger']);
    expect(await outlets(corpus, 'tag:later convoy')).toEqual(['Plain Times']);
    for (const query of ['note:border', 'tag:convoy', 'tag:"waits at"', 'note:border convoy']) {
      expect(await outlets(corpus, query), query).toEqual([]);
    }
    const hit = await found(corpus, 'note:convoy');
    expect(hit && marks(hit.note)).toEqual(['convoy']);
    expect(await outlets(corpus, 'note:')).toEqual([]);
    expect(await outlets(corpus, 'footnote:convoy')).toHaveLength(2);
  });

  it('finds a word that stands among many that begin like it', async () => {
    const corpus = await open();
    const [one, other] = await Promise.all([
      corpus.save(article('Ships are waiting.', { outlet: 'Gulf Ledger' }), { sample: 'own' }),
      corpus.save(article('Nobody lost a place.', { outlet: 'Plain Times' }), { sample: 'own' }),
    ]);
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    await corpus.setNote(one.articleId, [...letters, ...letters].map((letter, at) => `un${letter}${at}`).join(' '));
    await corpus.setNote(other.articleId, 'What the UN says.');
    expect(await outlets(corpus, 'un')).toEqual(['Plain Times']);
    expect(await outlets(corpus, 'note:un')).toEqual(['Plain Times']);
  });

  it('knows a note as it was last written, and none that was emptied or stands on a deleted article', async () => {
    const { corpus, one } = await annotated();
    expect(await outlets(corpus, 'olena')).toHaveLength(1);
    await corpus.setNote(one, 'Settled by telephone.');
    expect(await outlets(corpus, 'olena')).toEqual([]);
    expect(await outlets(corpus, 'telephone')).toEqual(['Gulf Ledger']);
    await corpus.remove(one);
    expect(await outlets(corpus, 'telephone')).toEqual([]);
    await corpus.restore(one);
    expect(await outlets(corpus, 'telephone')).toEqual(['Gulf Ledger']);
    await corpus.setNote(one, '');
    expect(await outlets(corpus, 'telephone')).toEqual([]);
  });

  it('keeps to the articles among which it is asked', async () => {
    const { corpus, one, other } = await annotated();
    expect(await corpus.search('olena', { limit: 5, among: new Set([other]) })).toEqual([]);
    expect(await corpus.search('olena', { limit: 5, among: new Set([one]) })).toHaveLength(1);
  });
});
