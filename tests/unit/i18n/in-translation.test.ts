import { describe, expect, it } from 'vitest';
import { catalogues, createLanguage, type LanguageCode, reasonSentence, type Telling, valueText } from '../../../i18n';
import type { Source, Value } from '../../../lib/claims/types';
import type { Reason } from '../../../lib/compare/types';
import { day, quantity } from '../../gallery/examples';

const codes = Object.keys(catalogues) as LanguageCode[];
const speak = Object.fromEntries(codes.map((code) => [code, createLanguage(code)]));
const languageOf = (code: LanguageCode) => speak[code] ?? createLanguage(code);
/** Figures in uk are grouped by no-break spaces, which nobody sees in a test's source. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const inAll = (value: Value, words: string | null = null) =>
  codes.map((code) => plain(valueText(languageOf(code), value, words)));

const duration = (low: number | null, high: number | null): Value => ({
  type: 'duration',
  interval: { low, high },
  approximate: false,
});
const hour = 60;
const each = quantity(1000, null, { scope: 'each' });
const total = quantity(1000, 1000, { scope: 'total' });
const moreThan = quantity(6000, null, { interval: { low: 6000, high: null, above: true } });

describe('values in English, Ukrainian and Turkish', () => {
  it.each<[Value, string, string, string]>([
    [total, '1,000 in total', 'загалом 1 000', 'toplam 1.000'],
    [each, 'at least 1,000 on each side', 'щонайменше 1 000 з кожного боку', 'taraf başına en az 1.000'],
    [moreThan, 'more than 6,000', 'більше ніж 6 000', '6.000 üzeri'],
    [quantity(2.5e9, 3e9), '2.5–3 billion', '2,5–3 мільярди', '2,5–3 milyar'],
    [quantity(7e9, 7e9, { unit: 'money:USD' }), '$7 billion', '7 мільярдів доларів США', '7 milyar ABD doları'],
    [quantity(2, 2, { unit: 'money:EUR' }), '€2', '2 євро', '2 Euro'],
    [quantity(22, 22, { unit: 'money:PESO' }), '22 pesos', '22 песо', '22 peso'],
    [quantity(20, 25, { unit: 'percent' }), '20–25%', '20–25%', '%20–25'],
    [quantity(2, 2, { unit: 'tonne' }), '2 tonnes', '2 тонни', '2 ton'],
    [quantity(21, 21, { unit: 'barrel' }), '21 barrels', '21 барель', '21 varil'],
    [quantity(11, 11, { unit: 'aircraft' }), '11 aircraft', '11 літаків', '11 uçak'],
    [quantity(1.5, 1.5, { unit: 'megawatt' }), '1.5 megawatts', '1,5 мегавата', '1,5 megavat'],
    [quantity(2, 2, { unit: 'degree' }), '2 degrees Celsius', '2 градуси Цельсія', '2 santigrat derece'],
    [
      quantity(200, 2000, { unit: 'distance', approximate: true }),
      'hundreds of kilometres',
      'сотні кілометрів',
      'yüzlerce kilometre',
    ],
    [quantity(24, 200, { unit: 'tonne', approximate: true }), 'dozens of tonnes', 'десятки тонн', 'onlarca ton'],
    [quantity(3, 3, { unit: 'ordinal' }), '3rd', '3-й', '3. sıradaki'],
    [duration(2 * 24 * hour, 3 * 24 * hour), '2–3 days', '2–3 дні', '2–3 gün'],
    [duration(21 * hour, null), 'at least 21 hours', 'щонайменше 21 година', 'en az 21 saat'],
    [day('2025-06-02'), '2 June 2025', '2 червня 2025', '2 Haziran 2025'],
    [
      { type: 'date', from: '2025-12-25', to: '2026-01-03', explicit: true },
      '25 December 2025 – 3 January 2026',
      '25 грудня 2025 – 3 січня 2026',
      '25 Aralık 2025 – 3 Ocak 2026',
    ],
    [{ type: 'age', interval: { low: 18, high: 25 } }, 'ages 18 to 25', 'вік: від 18 до 25', '18 ile 25 yaş arası'],
  ])('%#: %s', (value, ...texts) => {
    expect(inAll(value)).toEqual(texts);
  });
});

/** One value of each unit, scope, modality and kind that lib/claims has. */
const units = [
  ...['count', 'percent', 'money', 'money:USD', 'money:CROWN', 'money:DINAR', 'magnitude', 'distance', 'ordinal'],
  ...['aircraft', 'tonne', 'degree', 'hectare', 'liter', 'kilometer-per-hour', 'megawatt', 'barrel', 'points'],
];
const scopes = ['each', 'total', 'per-item', 'one-way', 'mutual', 'part', 'unknown'] as const;
const stances = ['done', 'agreed', 'confirmed', 'proposed', 'demanded', 'planned', 'rejected', 'alleged'] as const;
const every: Value[] = [
  ...units.flatMap((unit) => [quantity(5, 5, { unit }), quantity(5, null, { unit }), quantity(2, 5, { unit })]),
  ...scopes.flatMap((scope): Value[] => [quantity(5, 5, { scope }), { type: 'scope', scope }]),
  ...stances.map((modality): Value => ({ type: 'modality', modality })),
  ...[true, false].map((holds): Value => ({ type: 'polarity', holds })),
  ...(['around', 'from', 'to'] as const).map(
    (relation): Value => ({ type: 'place', place: 'x', name: '—', relation, grain: null, within: [] }),
  ),
  { type: 'clock', interval: { low: 561, high: 561 }, approximate: true, twelve: true, zone: '—————' },
  day('2025-06-02', false),
  duration(hour, hour),
  duration(null, 90),
  ...[
    [null, 7],
    [7, null],
    [7, 7],
    [7, 9],
  ].map(([low = null, high = null]): Value => ({ type: 'age', interval: { low, high } })),
  quantity(null, null),
];

describe('every kind of value', () => {
  it.each(every)('%j is told whole in each language', (value) => {
    const [english = '', ukrainian = '', turkish = ''] = inAll(value);
    for (const text of [english, ukrainian, turkish]) {
      expect(text).not.toMatch(/\{\{|undefined|null|NaN|\s{2}|^\s|\s$/);
    }
    expect(ukrainian).not.toMatch(/[A-Za-z]{2}/);
    if (/\p{L}{2}/u.test(english)) expect(turkish).not.toBe(english);
  });
});

const source = (speakerName: string | null): Source => ({ speaker: null, speakerName, side: null, quoted: true });
const holds = (yes: Extract<Value, { type: 'polarity' }>['holds']): Value => ({ type: 'polarity', holds: yes });
const words = { here: '…', there: '—' };
const differs: Telling = { relation: 'differs' };
const reasons: [Reason, Telling][] = [
  [{ code: 'values', aspect: 'number', here: total, there: each }, differs],
  [
    { code: 'values', aspect: 'number', here: total, there: each },
    { ...differs, others: 3 },
  ],
  [{ code: 'values', aspect: 'number', here: total, there: total }, { relation: 'agrees' }],
  [{ code: 'values', aspect: 'number', here: total, there: each }, { relation: 'agrees' }],
  [{ code: 'values', aspect: 'date', here: day('2025-05-22'), there: day('2025-06-02') }, differs],
  [
    { code: 'scope', here: total, there: each },
    { relation: 'later', where: 'later' },
  ],
  [
    { code: 'scope', here: total, there: each },
    { relation: 'later', where: 'earlier' },
  ],
  [{ code: 'adds-up', here: total, there: each }, { relation: 'agrees' }],
  [{ code: 'speaker', here: source(null), there: source('—') }, differs],
  [{ code: 'speaker', here: source('—'), there: source('—') }, { relation: 'agrees' }],
  [{ code: 'polarity', here: holds(true), there: holds(true) }, { relation: 'agrees' }],
  [{ code: 'polarity', here: holds(false), there: holds(false) }, { relation: 'agrees' }],
  [
    { code: 'polarity', here: holds(true), there: holds(true) },
    { relation: 'agrees', words },
  ],
  ...[true, false].flatMap((yes) =>
    [undefined, words].flatMap((told): [Reason, Telling][] => {
      const reason: Reason = { code: 'polarity', here: holds(yes), there: holds(!yes) };
      return [
        [reason, { ...differs, words: told }],
        [reason, { ...differs, words: told, others: 5 }],
        [reason, { relation: 'later', where: 'later', words: told }],
        [reason, { relation: 'later', where: 'earlier', words: told }],
      ];
    }),
  ),
  [{ code: 'polarity', here: holds(false), there: { type: 'modality', modality: 'agreed' } }, differs],
  ...(['agrees', 'differs', 'later'] as const).map((relation): [Reason, Telling] => [
    { code: 'wording' },
    { relation },
  ]),
];

describe('every kind of reason', () => {
  it.each(reasons)('%j told as %j is a sentence in each language', (reason, telling) => {
    const [english = '', ukrainian = '', turkish = ''] = codes.map((code) =>
      reasonSentence(languageOf(code), reason, telling),
    );
    for (const text of [english, ukrainian, turkish]) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toMatch(/\{\{|undefined|null|NaN|\s{2}|\.\./);
    }
    expect(ukrainian).not.toMatch(/[A-Za-z]{2}/);
    expect(turkish).not.toBe(english);
  });

  it('counts other sources by the rules of Ukrainian', () => {
    const reason: Reason = { code: 'scope', here: total, there: each };
    const told = (others: number) => plain(reasonSentence(languageOf('uk'), reason, { relation: 'differs', others }));
    expect([1, 2, 5, 11, 21, 22, 25].map((others) => /\. (\d+ [^:]+):/.exec(told(others))?.[1])).toEqual([
      '1 інше джерело',
      '2 інші джерела',
      '5 інших джерел',
      '11 інших джерел',
      '21 інше джерело',
      '22 інші джерела',
      '25 інших джерел',
    ]);
  });
});
