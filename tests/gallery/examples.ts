import type { Claim, Source, Span, Value } from '../../lib/claims';
import type { Comparison, Coverage, Evidence, Fact, FactReport, Finding, Reason, SavedSource } from '../../lib/compare';
import type { ArticleHead, CheckState, TabState } from '../../lib/messages';

/** An invented story, told by invented outlets: two countries that share a lagoon talk about fishing. */
const outlets = {
  meridian: ['Meridian Post', 'https://news.meridian-post.net/lagoon/second-round', '2025-06-02'],
  bosphorus: ['Bosphorus Wire', 'https://bosphorus-wire.net/2025/06/11/first-convoy', '2025-06-11'],
  levant: ['Levant Post', 'https://levant-post.net/lagoon/permits', '2025-06-02'],
  northern: ['Northern Ledger', 'https://northern-ledger.example/lagoon', '2025-06-03'],
  vistula: ['Vistula Herald', 'https://vistula-herald.net/a/771', '2025-06-05'],
} as const;

type OutletKey = keyof typeof outlets;

export function saved(key: OutletKey, changes: Partial<SavedSource> = {}): SavedSource {
  const [outlet, url, day] = outlets[key];
  return {
    articleId: `article-${key}`,
    versionId: `version-${key}`,
    title: `Lagoon talks, as ${outlet} tells them`,
    outlet,
    url,
    publishedAt: { at: day, grain: 'day', known: 'metadata' },
    modifiedAt: null,
    originId: `origin-${key}`,
    sample: false,
    ...changes,
  };
}

/** What one outlet prints of another's. */
export const agencyText = { group: 'article-levant', kind: 'one-text' } as const;

export const asFact: Source = { speaker: null, speakerName: null, side: null, quoted: false };
export const said = (speakerName: string, quoted = true): Source => ({
  speaker: null,
  speakerName,
  side: null,
  quoted,
});

export const quantity = (
  low: number | null,
  high: number | null,
  more: Partial<Extract<Value, { type: 'quantity' }>> = {},
): Value => ({
  type: 'quantity',
  interval: { low, high },
  approximate: false,
  unit: 'count',
  scope: 'unknown',
  ...more,
});

export const day = (iso: string, explicit = true): Value => ({ type: 'date', from: iso, to: iso, explicit });

/** Splits "The deal covers [1,000 crews]." into the sentence and the span of what stands in brackets. */
export function marked(text: string): { text: string; marks: Span[] } {
  const marks: Span[] = [];
  let plain = '';
  for (const [index, part] of text.split(/[[\]]/).entries()) {
    if (index % 2 === 1) marks.push({ start: plain.length, end: plain.length + part.length });
    plain += part;
  }
  return { text: plain, marks };
}

const sentence = (index: number, text: string): Claim['sentence'] => ({
  index,
  paragraph: index - 1,
  start: 0,
  end: text.length,
  text,
});

export function evidence(
  key: OutletKey,
  bracketed: string,
  reason: Reason,
  changes: Partial<Evidence> = {},
  savedChanges: Partial<SavedSource> = {},
): Evidence {
  const { text, marks } = marked(bracketed);
  return {
    saved: saved(key, savedChanges),
    sentence: sentence(4, text),
    marks,
    before: 'Both delegations had arrived by boat in the morning.',
    after: 'Neither wanted to speak of a breakthrough.',
    source: asFact,
    age: 'older',
    relation: 'differs',
    aspect: 'scope',
    strength: 'hard',
    reason,
    ...changes,
  };
}

export function finding(index: number, bracketed: string, changes: Partial<Finding> = {}): Finding {
  const { text, marks } = marked(bracketed);
  const strongest = changes.evidence?.[0];
  return {
    claimId: `claim-${index}-${marks[0]?.start ?? 0}`,
    sentence: sentence(index, text),
    marks,
    source: asFact,
    value: null,
    slot: null,
    verdict: 'not-compared',
    counted: true,
    aspect: strongest?.aspect ?? null,
    strength: strongest?.strength ?? 'soft',
    reason: strongest?.reason ?? null,
    oneSideOnly: false,
    evidence: [],
    ...changes,
  };
}

const permits: Reason = {
  code: 'scope',
  here: quantity(1000, 1000, { scope: 'total' }),
  there: quantity(1000, null, { scope: 'each' }),
};
const nets: Reason = { code: 'values', aspect: 'number', here: quantity(6000, null), there: quantity(6000, 6000) };
const convoy: Reason = {
  code: 'values',
  aspect: 'modality',
  here: { type: 'modality', modality: 'planned' },
  there: { type: 'modality', modality: 'done' },
};
const putOff: Reason = {
  code: 'polarity',
  here: { type: 'polarity', holds: true },
  there: { type: 'polarity', holds: false },
};
const meeting: Reason = { code: 'values', aspect: 'date', here: day('2025-05-22', false), there: day('2025-06-02') };

export const differing = finding(2, 'The June meeting brought a deal on fishing permits, [1,000 crews in all].', {
  verdict: 'differs',
  evidence: [
    evidence('meridian', 'The permits would cover “[at least 1,000]” crews [on each side].', permits, {
      source: said('Ilda Maroun'),
    }),
    evidence(
      'levant',
      'No fewer than [1,000 crews of either side] will get one, the communiqué said.',
      permits,
      { source: said('the communiqué', false) },
      { shared: agencyText },
    ),
    evidence('northern', 'No fewer than [1,000 crews of either side] will get one, the communiqué said.', permits, {
      source: said('the communiqué', false),
      saved: saved('northern', { originId: 'origin-levant', sample: true, shared: agencyText }),
    }),
    evidence('vistula', 'It speaks of [1,000 permits each].', permits, { age: 'older' }),
    evidence('bosphorus', 'The first [1,000 permits for both shores] are being printed.', permits, { age: 'newer' }),
    evidence(
      'bosphorus',
      'In all, [1,000] permits were promised.',
      {
        code: 'values',
        aspect: 'number',
        here: quantity(1000, 1000),
        there: quantity(1000, 1000),
      },
      { relation: 'agrees', age: 'newer', aspect: 'number' },
    ),
  ],
});

export const softlyDiffering = finding(
  3,
  'The second meeting, held [eleven days before], lasted a little over an hour.',
  {
    verdict: 'differs',
    aspect: 'date',
    strength: 'soft',
    evidence: [
      evidence(
        'meridian',
        'The second meeting at the old customs house, on [2 June], lasted a little over an hour.',
        meeting,
        {
          aspect: 'date',
          strength: 'soft',
          age: 'same-day',
        },
      ),
    ],
  },
);

export const sidesDisagree = finding(5, 'Norland’s ministry said the other side had [put the handover off].', {
  verdict: 'sides-disagree',
  aspect: 'polarity',
  oneSideOnly: true,
  source: said('Norland’s ministry', false),
  evidence: [
    evidence(
      'vistula',
      'In Suvania’s capital officials said [no date had been agreed], so none could be put off.',
      putOff,
      {
        source: said('Suvanian officials', false),
        aspect: 'polarity',
        strength: 'soft',
      },
    ),
  ],
});

export const agreeing = finding(6, 'More than [6,000] confiscated nets are to be returned.', {
  verdict: 'agrees',
  aspect: 'number',
  evidence: (['meridian', 'levant', 'northern', 'vistula', 'bosphorus'] as const).map((key) =>
    evidence(key, 'The [6,000] nets in the customs store go back to their owners.', nets, {
      relation: 'agrees',
      aspect: 'number',
      age: key === 'bosphorus' ? 'newer' : 'older',
    }),
  ),
});

export const later = finding(7, 'A first lorry with nets [is to leave] at the end of the week.', {
  verdict: 'later',
  aspect: 'modality',
  evidence: [
    evidence('bosphorus', 'A first lorry with 1,212 nets [has reached the border].', convoy, {
      relation: 'later',
      aspect: 'modality',
      age: 'newer',
    }),
  ],
});

export const onlyHere = finding(8, 'A list of [640] boat names was handed over.', { verdict: 'only-here' });

export const quiet = [
  finding(1, 'Five days after the delegations left the lagoon, the one thing they agreed on is itself in dispute.'),
  finding(10, 'Few fishermen on the quay expect the third round to end any differently.'),
  finding(11, 'The lagoon is the largest on that coast.'),
];

export const findings: readonly Finding[] = [
  quiet[0] as Finding,
  differing,
  softlyDiffering,
  sidesDisagree,
  agreeing,
  later,
  onlyHere,
  ...quiet.slice(1),
  finding(12, 'Suvania asked for a third meeting [in the last ten days of June].', {
    verdict: 'agrees',
    aspect: 'date',
    evidence: [
      evidence(
        'meridian',
        'A third meeting is wanted for [20 to 30 June].',
        {
          code: 'values',
          aspect: 'date',
          here: { type: 'date', from: '2025-06-20', to: '2025-06-30', explicit: true },
          there: { type: 'date', from: '2025-06-20', to: '2025-06-30', explicit: true },
        },
        { relation: 'agrees', aspect: 'date' },
      ),
    ],
  }),
];

export const coverage: Coverage = { claims: 10, compared: 7, articles: 9, origins: 6 };

export const about: NonNullable<Comparison['about']> = {
  story: 'lagoon',
  storyTitle: 'Lagoon talks',
  event: 'round-2',
  eventTitle: 'second round',
  titles: {
    story: { en: 'Lagoon talks', uk: 'Переговори про лагуну', tr: 'Lagün görüşmeleri' },
    event: { en: 'second round', uk: 'другий раунд', tr: 'ikinci tur' },
  },
  names: {
    'Lagoon Council': { uk: 'Рада лагуни', tr: 'Lagün Konseyi' },
    'Ilda Maroun': { uk: 'Ільда Марун' },
  },
  eventDay: '2025-06-02',
};

export const sources: readonly SavedSource[] = [
  saved('bosphorus'),
  saved('vistula'),
  saved('northern', { originId: 'origin-levant', sample: true, agency: '', shared: agencyText }),
  saved('levant', { agency: '', shared: agencyText }),
  saved('meridian'),
];

export const omissions: Comparison['omissions'] = [
  {
    slot: 'round-2|polarity|truce',
    name: { kind: 'polarity', object: 'truce', eventTitle: 'second round' },
    value: { type: 'polarity', holds: false },
    origins: 3,
    evidence: [
      saved('vistula'),
      saved('meridian'),
      saved('levant', { agency: '', shared: agencyText }),
      saved('northern', { originId: 'origin-levant', sample: true, agency: '', shared: agencyText }),
    ].map((source) => {
      const { text, marks } = marked('Norland [turned down] a truce on the water for the length of the summer.');
      return { saved: source, sentence: sentence(6, text), marks };
    }),
  },
];

const report = (key: OutletKey | null, value: Value, sideName: string | null = null): FactReport => ({
  saved: key === null ? null : saved(key),
  day: key === null ? '2025-06-07' : outlets[key][2],
  value,
  valueKey: JSON.stringify(value),
  traits: [],
  sentence: sentence(3, 'A sentence that gives the value.'),
  marks: [],
  source: asFact,
  sideName,
});

export const facts: readonly Fact[] = [
  {
    id: 'swap-2|quantity|crew',
    slot: 'swap-2|quantity|crew',
    traits: [],
    differs: true,
    name: { kind: 'quantity', object: 'crew', eventTitle: 'second round' },
    origins: 4,
    reports: [
      report('meridian', quantity(1000, null, { scope: 'each' }), 'Norland'),
      report('levant', quantity(1000, null, { scope: 'each' })),
      report('vistula', quantity(1200, 1200)),
      report('northern', quantity(1000, 1200)),
      report(null, quantity(500, 500, { scope: 'total' })),
    ],
  },
  {
    id: 'round-2|date|talks',
    slot: 'round-2|date|talks',
    traits: [],
    differs: true,
    name: { kind: 'date', object: 'talks', eventTitle: 'second round' },
    origins: 2,
    reports: [
      report('meridian', day('2025-06-02')),
      report('bosphorus', day('2025-06-02')),
      report(null, day('2025-05-22')),
    ],
  },
  {
    id: 'round-2|polarity|truce',
    slot: 'round-2|polarity|truce',
    traits: [],
    differs: true,
    name: { kind: 'polarity', object: 'truce', eventTitle: null },
    origins: 2,
    reports: [
      report('vistula', { type: 'polarity', holds: false }, 'Suvania'),
      report('meridian', { type: 'polarity', holds: true }, 'Norland'),
      report('levant', { type: 'polarity', holds: false }),
    ],
  },
];

export const comparison: Comparison = { about, findings, omissions, coverage, sources };

export const head: ArticleHead = {
  id: 'article-harbour',
  url: 'https://harbour-courier.net/2025/06/07/permits',
  title: 'Fishing permits are the only thing both delegations bring home',
  outlet: 'Harbour Courier',
  byline: 'Edith Marlowe',
  publishedAt: { at: '2025-06-07', grain: 'day', known: 'metadata' },
  modifiedAt: null,
  lang: 'en',
};

export const compared: Extract<TabState, { kind: 'compared' }> = {
  kind: 'compared',
  head,
  saved: 'unsaved',
  comparison,
  claimsRead: true,
  corpusSize: 9,
};

export const nothingSaved: typeof compared = {
  ...compared,
  corpusSize: 0,
  comparison: {
    ...comparison,
    findings: findings.map((item) => finding(item.sentence.index, item.sentence.text)),
    coverage: { claims: 10, compared: 0, articles: 0, origins: 0 },
  },
};

const selection = finding(1, 'the delegations, meeting at the old customs house on [May 22nd]', {
  verdict: 'differs',
  aspect: 'date',
  evidence: [
    evidence(
      'meridian',
      'The second meeting at the old customs house, on [June 2], lasted a little over an hour.',
      meeting,
      { aspect: 'date', age: 'unknown' },
    ),
    evidence('bosphorus', 'Monday’s talks ([2 June]) were the second in three weeks.', meeting, {
      aspect: 'date',
      age: 'unknown',
    }),
  ],
});

export const checked: Extract<CheckState, { kind: 'checked' }> = {
  kind: 'checked',
  text: selection.sentence.text,
  passage: selection.sentence.text,
  comparison: {
    about: null,
    findings: [selection, finding(1, '[the delegations], meeting at the old customs house on May 22nd', {})],
    omissions: [],
    sources: [],
    coverage: { claims: 2, compared: 1, articles: 9, origins: 6 },
  },
};

export const checkedInVain: CheckState = {
  kind: 'checked',
  text: 'The minister owns 14 vintage tractors.',
  passage: 'The minister owns 14 vintage tractors.',
  comparison: {
    about: null,
    findings: [finding(1, 'The minister owns [14] vintage tractors.')],
    omissions: [],
    sources: [],
    coverage: { claims: 1, compared: 0, articles: 0, origins: 0 },
  },
};
