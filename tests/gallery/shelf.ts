import { everything } from '../../components/corpus/filtering';
import {
  createLibrary,
  emptyLibrary,
  type Library,
  type LibraryOutside,
  type LibraryState,
} from '../../components/corpus/library';
import type { BackupCalls } from '../../components/corpus/planning';
import type { Room } from '../../components/corpus/room';
import { createLanguage } from '../../i18n';
import type { Finding } from '../../lib/compare';
import type { SavedArticle, SavedArticleWithVersions, SearchHit } from '../../lib/corpus';
import { besides, origins, strangers } from './beside';
import { about, agreeing, differing, marked, onlyHere } from './examples';
import { quietBackground } from './panel';

const titles = [
  ['Lagoon talks end after little more than an hour', 'Meridian Post'],
  ['Crews of both shores to get permits', 'Levant Post'],
  ['First lorry with nets reaches the border', 'Bosphorus Wire'],
  [
    'What the delegations did not talk about: a long look back at three rounds, two handovers and one very old customs house',
    'Northern Ledger',
  ],
] as const;

export const listed: readonly SavedArticle[] = titles.map(([title, outlet], index) => ({
  id: `article-${index}`,
  url: `https://${outlet.toLowerCase().replace(' ', '-')}.net/${index}`,
  canonicalUrl: null,
  outlet,
  title,
  byline: index % 2 === 0 ? 'Ilda Maroun' : null,
  publishedAt: index === 3 ? null : { at: `2025-06-0${index + 2}`, grain: 'day', known: 'metadata' },
  modifiedAt: null,
  lang: 'en',
  sample: index === 1,
  savedAt: Date.UTC(2025, 5, 8 - index, 9),
  storyId: index === 2 ? null : 'lagoon',
  eventId: null,
  versions: index === 0 ? 2 : 1,
  tags: index === 0 ? ['fishing', 'permits'] : [],
}));

const first = listed[0] as SavedArticle;

const paragraphs = [
  'The second meeting at the old customs house, on 2 June, lasted a little over an hour. The permits would cover at least 1,000 crews on each side.',
  'Both delegations had arrived by boat in the morning. Neither wanted to speak of a breakthrough.',
  'More than 6,000 confiscated nets are to be returned, the communiqué says. A list of 640 boat names was handed over.',
];

export const opened: SavedArticleWithVersions = {
  head: first,
  latest: { id: 'v2', savedAt: first.savedAt, article: { ...first, paragraphs, extractorVersion: 1 } },
  versions: [
    { id: 'v2', savedAt: first.savedAt, article: { ...first, paragraphs, extractorVersion: 1 } },
    {
      id: 'v1',
      savedAt: first.savedAt - 86_400_000,
      article: {
        ...first,
        paragraphs: [(paragraphs[0] ?? '').replace('at least 1,000', 'some 500'), paragraphs[1] ?? ''],
        extractorVersion: 1,
      },
    },
  ],
};

const sentence = 'The permits would cover at least 1,000 crews on each side.';
const start = (paragraphs[0] ?? '').indexOf(sentence);
const place = { paragraph: 0, start, end: start + sentence.length };

/** A finding of the examples on a sentence of the opened article. */
function on(found: Finding, paragraph: number, text: string): Finding {
  const begins = (paragraphs[paragraph] ?? '').indexOf(text);
  const sentence = { ...found.sentence, paragraph, start: begins, end: begins + text.length, text };
  return { ...found, sentence };
}

export const readFindings: readonly Finding[] = [
  on(differing, 0, sentence),
  on(agreeing, 2, 'More than 6,000 confiscated nets are to be returned, the communiqué says.'),
  on(onlyHere, 2, 'A list of 640 boat names was handed over.'),
];

const markedText = (bracketed: string) => {
  const { text, marks } = marked(bracketed);
  return { text, matches: marks };
};

export const hits: readonly SearchHit[] = [
  {
    article: first,
    title: markedText('Lagoon talks end after little more than an hour'),
    snippet: markedText('…More than 6,000 confiscated [nets] are to be returned, the communiqué says.'),
    note: markedText('Ask Ilda how many [nets] there were on the April list.'),
    tags: ['fishing [nets]', 'permits'].map(markedText),
    score: 2,
  },
  {
    article: listed[2] as SavedArticle,
    title: markedText('First lorry with [nets] reaches the border'),
    snippet: markedText(''),
    note: markedText(''),
    tags: [],
    score: 1,
  },
];

type Shown = { [K in Exclude<keyof LibraryState, 'language'>]?: LibraryState[K]['value'] };

/** An article in a script that runs the other way than the page, with a note and a tag in it. */
export const arabic: SavedArticle = {
  ...first,
  id: 'article-arabic',
  outlet: 'جريدة الميناء (Harbour)',
  title: 'محادثات البحيرة تنتهي بعد ساعة: 1,000 تصريح',
  lang: 'ar',
  tags: ['صيد 2025'],
};

const arabicHit: SearchHit = {
  article: arabic,
  title: markedText('محادثات [البحيرة] تنتهي بعد ساعة: 1,000 تصريح'),
  snippet: markedText('…قال المتحدث إن 1,000 تصريح ستصدر لصيادي [البحيرة] (Lagoon).'),
  note: markedText('اسأل إلدا عن [البحيرة]'),
  tags: [markedText('صيد 2025')],
  score: 3,
};

const size = { articles: 4, samples: 1 };

const annotations = { tags: ['fishing', 'permits'], note: 'Compare with the April list.' };

const holdings = { articles: 4, versions: 5, deleted: 2 };

const roomy: Room = { used: 12_400_000, left: 48_300_000_000, lasting: 'unlimited' };

/** Every state the corpus page can be in, by name. */
export const shelves: Readonly<Record<string, Shown>> = {
  list: { articles: listed, size },
  counting: { articles: listed, size, differences: new Map([['article-0', 2]]) },
  uncounted: { articles: listed, size, differences: new Map([['article-0', 2]]), uncounted: 'failed' },
  empty: { articles: [], size: { articles: 0, samples: 0 } },
  deleted: { articles: listed.slice(1), size, deletions: [{ articles: [first] }] },
  'deleted-many': { articles: listed.slice(2), size, deletions: [{ articles: listed.slice(0, 2) }] },
  chosen: { articles: listed, size, chosen: new Set(['article-0', 'article-3']) },
  filtered: {
    articles: listed,
    size,
    filter: { ...everything, outlet: 'Meridian Post', differing: 'only' },
    differences: new Map([['article-0', 2]]),
  },
  'filtered-none': { articles: listed, size, filter: { ...everything, from: '2030-01-01' } },
  found: { articles: listed, size, search: { query: 'nets', hits } },
  'found-other-direction': {
    articles: [arabic, ...listed],
    size,
    search: { query: 'البحيرة', hits: [arabicHit, ...hits] },
    differences: new Map([[arabic.id, 2]]),
    deletions: [{ articles: [arabic] }],
  },
  'found-none': { articles: listed, size, search: { query: 'tractor', hits: [] } },
  reading: {
    opened,
    annotations,
    address: { view: 'article', articleId: first.id, versionId: 'v2', at: place, since: null },
  },
  'reading-old': { opened, address: { view: 'article', articleId: first.id, versionId: 'v1', at: null, since: null } },
  'reading-claims': {
    opened,
    findings: readFindings,
    address: { view: 'article', articleId: first.id, versionId: null, at: null, since: null },
  },
  'reading-changes': {
    opened,
    address: { view: 'article', articleId: first.id, versionId: 'v2', at: null, since: 'v1' },
  },
  'reading-origin': {
    opened,
    origin: origins,
    findings: readFindings,
    size,
    address: { view: 'article', articleId: first.id, versionId: null, at: null, since: null },
  },
  compare: { beside: besides, address: { view: 'compare', firstId: 'here', secondId: 'there' } },
  'compare-nothing': { beside: strangers, address: { view: 'compare', firstId: 'here', secondId: 'there' } },
  'compare-pick': { opened, articles: listed, address: { view: 'compare', firstId: first.id, secondId: null } },
  'compare-gone': { beside: 'gone', address: { view: 'compare', firstId: 'here', secondId: 'there' } },
  keeping: {
    articles: listed,
    size,
    kept: { holdings, room: roomy, noted: new Set(['article-3']) },
    backup: { mode: 'remind', last: Date.UTC(2025, 4, 20), due: 'due' },
    address: { view: 'keeping' },
  },
  'keeping-little': {
    articles: listed,
    size,
    kept: {
      holdings: { articles: 4, versions: 5, deleted: 0 },
      room: { used: 900e6, left: 40e6, lasting: 'temporary' },
      noted: new Set(),
    },
    backup: { mode: 'off', last: null, due: 'not-due' },
    address: { view: 'keeping' },
  },
  'backup-due': { articles: listed, size, backup: { mode: 'automatic', last: null, due: 'due' } },
  gone: { opened: 'gone', address: { view: 'article', articleId: 'none', versionId: null, at: null, since: null } },
  exporting: { articles: listed, size, job: { step: 'exporting', done: 2, total: 4 } },
  pages: { articles: listed, size, job: { step: 'pages', done: 31, total: 120 } },
  report: {
    articles: listed,
    size,
    report: {
      outcomes: { saved: 96, 'new-version': 1, unchanged: 12 },
      refused: [
        { name: 'Weather (02.06.2025 09-12-33).html', reason: 'not-article' },
        {
          name: 'a-very-long-name-of-a-page-that-somebody-saved-long-ago-and-never-read_2025-06-02.html',
          reason: 'no-address',
        },
      ],
      left: 11,
      failure: null,
    },
  },
  'report-failed': {
    articles: listed,
    size,
    report: {
      outcomes: { saved: 7, 'new-version': 0, unchanged: 0 },
      refused: [],
      left: 13,
      failure: { code: 'disk-full', detail: 'QuotaExceededError' },
    },
  },
  busy: {
    articles: listed,
    size,
    job: { step: 'exporting', done: 2, total: 4 },
    notice: { kind: 'busy', job: { step: 'exporting', done: 2, total: 4 } },
  },
  checking: { articles: listed, size, job: { step: 'checking', done: 20_000, total: 64_000 } },
  failed: { failure: { code: 'database-broken', detail: 'InvalidStateError' } },
};

/** Title of the one story the invented outlets tell. */
export const storyTitle = (storyId: string) => (storyId === 'lagoon' ? 'Lagoon talks' : null);

/** A plan for backups that nothing comes of. */
export const quietBackup: BackupCalls = {
  read: async () => ({ mode: 'off', last: null }),
  choose: async () => {},
  note: async () => {},
  alone: (job) => job(),
};

/** A corpus that answers with the articles above. */
export const quietCorpus: LibraryOutside['corpus'] = {
  list: async () => [...listed],
  get: async () => opened,
  remove: async () => true,
  restore: async () => true,
  origin: async () => [],
  compareTwo: async () => null,
  search: async () => [...hits],
  annotations: async () => annotations,
  setTag: async () => {},
  setNote: async () => {},
  rebuild: async () => 0,
  savePage: async () => ({ outcome: 'saved' as const }),
  exportBackup: async () => new Blob(['packed']),
  ledger: async () => {},
  holdings: async () => holdings,
  deletedArticles: async () => ['article-8', 'article-9'],
  purgeDeleted: async () => 2,
  notedArticles: async () => ['article-3'],
  changedSince: async () => true,
  importBackup: async () => ({ added: 3, updated: 0, unchanged: 1, unreadableStories: 0 }),
  storyTitle,
  eventTitle: () => null,
  names: () => about.names,
  findings: async () => [],
};

/** A corpus page in a given state, with the outside world replaced. */
export function libraryShowing(shown: Shown, outside: Partial<LibraryOutside> = {}, locale = 'en'): Library {
  const state = emptyLibrary(createLanguage(locale));
  for (const [leaf, value] of Object.entries(shown)) {
    // Each leaf of `Shown` has the type of the signal of the same name.
    (state[leaf as keyof Shown] as { value: unknown }).value = value;
  }
  const world = {
    background: quietBackground,
    window: async () => 1,
    download: () => {},
    now: () => Date.UTC(2025, 5, 8),
    room: { read: async () => roomy, keep: async () => 'kept' as const },
    backup: quietBackup,
  };
  return createLibrary({ corpus: quietCorpus, ...world, ...outside }, state);
}
