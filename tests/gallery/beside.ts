import type { ComparedArticles } from '../../components/corpus/calls';
import type { SentenceRef } from '../../lib/claims';
import type { Evidence, Finding, Reason } from '../../lib/compare';
import type { OriginMember, SavedArticleWithVersions } from '../../lib/corpus';
import { asFact, day, marked, quantity, said, saved } from './examples';

/** Two invented reports of the same meeting; the words that carry a value stand in brackets. */
const texts = {
  here: [
    'The second meeting at the old customs house took place on [22 May].',
    'The permits would cover [1,000 crews in all].',
    'The delegations brought [6,000] confiscated nets.',
    'The shore road is to open [in July].',
    'A list of [640] boat names was handed over.',
  ],
  there: [
    'On [2 June] the delegations met a second time at the customs house, and left after little more than an hour.',
    'Permits are to be given to “[at least 1,000]” crews [on each side], and to any crew that has fished the lagoon for longer than ten years without a fine.',
    'Some [6,000] nets were given back.',
    'The shore road [opened on Sunday].',
    'Both anthems were played by [one] trumpeter.',
  ],
} as const;

type Side = keyof typeof texts;

function sentence(side: Side, at: number): { ref: SentenceRef; marks: { start: number; end: number }[] } {
  const { text, marks } = marked(texts[side][at] ?? '');
  return { ref: { index: at + 1, paragraph: at, start: 0, end: text.length, text }, marks };
}

interface Told extends Pick<Finding, 'verdict' | 'aspect' | 'strength'>, Partial<Pick<Evidence, 'age' | 'source'>> {
  relation: Evidence['relation'];
  reason: Reason;
}

function finding(at: number, told: Told | null): Finding {
  const [here, there] = [sentence('here', at), sentence('there', at)];
  const { verdict, aspect, strength, relation, reason, age = 'older', source = asFact }: Told = told ?? lone;
  const common = { aspect, strength, reason };
  const evidence = {
    ...common,
    saved: saved('levant'),
    sentence: there.ref,
    marks: there.marks,
    before: '',
    after: '',
  };
  return {
    ...common,
    claimId: `here-${at}`,
    sentence: here.ref,
    marks: here.marks,
    source: asFact,
    value: null,
    slot: null,
    verdict,
    counted: true,
    oneSideOnly: false,
    evidence: told ? [{ ...evidence, source, age, relation }] : [],
  };
}

const wording: Reason = { code: 'wording' };
const lone = { verdict: 'only-here', aspect: null, strength: 'soft', relation: 'agrees', reason: wording } as const;

const first: readonly Finding[] = [
  finding(0, {
    verdict: 'differs',
    aspect: 'date',
    strength: 'hard',
    relation: 'differs',
    reason: { code: 'values', aspect: 'date', here: day('2025-05-22'), there: day('2025-06-02') },
  }),
  finding(1, {
    verdict: 'sides-disagree',
    aspect: 'scope',
    strength: 'soft',
    relation: 'differs',
    source: said('Ilda Maroun'),
    reason: {
      code: 'scope',
      here: quantity(1000, 1000, { scope: 'total' }),
      there: quantity(1000, null, { scope: 'each' }),
    },
  }),
  finding(2, {
    verdict: 'agrees',
    aspect: 'number',
    strength: 'soft',
    relation: 'agrees',
    reason: {
      code: 'values',
      aspect: 'number',
      here: quantity(6000, 6000),
      there: quantity(6000, 6000, { approximate: true }),
    },
  }),
  finding(3, {
    verdict: 'later',
    aspect: 'modality',
    strength: 'soft',
    relation: 'later',
    age: 'newer',
    reason: {
      code: 'modality',
      here: { type: 'modality', modality: 'planned' },
      there: { type: 'modality', modality: 'done' },
    },
  }),
  finding(4, null),
];

const trumpeter = sentence('there', 4);
const second: readonly Finding[] = [
  { ...finding(4, null), claimId: 'there-4', sentence: trumpeter.ref, marks: trumpeter.marks },
];

function article(side: Side, outlet: string, on: string, title: string): SavedArticleWithVersions {
  const paragraphs = texts[side].map((text) => marked(text).text);
  const known = {
    url: `https://news.example/${side}`,
    canonicalUrl: null,
    outlet,
    title,
    byline: null,
    publishedAt: { at: on, grain: 'day', known: 'metadata' } as const,
    modifiedAt: null,
    lang: 'en',
  };
  const savedAt = Date.UTC(2025, 5, 8);
  const latest = { id: `${side}-1`, savedAt, article: { ...known, paragraphs, extractorVersion: 1 } };
  const head = { ...known, id: side, sample: false, savedAt, versions: 1, storyId: null, eventId: null, tags: [] };
  return { head, latest, versions: [latest] };
}

/** A comparison of two articles with every verdict in it. */
export const besides: ComparedArticles = {
  first: article('here', 'Harbour Courier', '2025-06-03', 'Second round ends with a promise of permits'),
  second: article('there', 'Levant Post', '2025-06-09', 'What the delegations brought home'),
  findings: { first, second },
  origin: 'other',
  claimsRead: true,
};

/** The same two where nothing meets. */
export const strangers: ComparedArticles = { ...besides, findings: { first: [], second: [] }, claimsRead: false };

/** Four articles that print one text, each joined in another way. */
export const origins: readonly OriginMember[] = [
  {
    saved: saved('bosphorus', {
      title: 'Lagoon talks end after an hour',
      publishedAt: { at: '2025-06-01', grain: 'day', known: 'metadata' },
    }),
    ties: [{ kind: 'same-text' }, { kind: 'canonical', site: 'bosphorus-wire.net' }],
  },
  { saved: saved('meridian', { articleId: 'article-0' }), ties: [] },
  {
    saved: saved('levant', { title: 'Crews of both shores to get permits', sample: true }),
    ties: [
      { kind: 'near-copy', share: 0.74 },
      { kind: 'agency', agency: 'AFP' },
    ],
  },
  {
    saved: saved('vistula', { title: 'Nets on their way' }),
    ties: [
      { kind: 'through', outlet: 'Levant Post' },
      { kind: 'credit', name: 'Bosphorus Wire' },
    ],
  },
];
