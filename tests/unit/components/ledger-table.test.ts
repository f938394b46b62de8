import { describe, expect, it, vi } from 'vitest';
import { headings, ledgerCells, machineValue } from '../../../components/corpus/ledger-table';
import { createLanguage, withNames } from '../../../i18n';
import { type Claim, readClaims, type Value } from '../../../lib/claims';
import { type LedgerLine, ledgerLines } from '../../../lib/compare';
import { saved as savedSource } from '../../gallery/examples';
import { libraryShowing, quietCorpus } from '../../gallery/shelf';
import { talks, told } from '../claims/news';

const english = createLanguage('en-GB');
const titles = { story: () => 'Istanbul talks', event: (_: string, event: string) => `event ${event}` };

const claims = readClaims(
  told('Each side will hand over 6,000 bodies of soldiers, Umerov said after the Istanbul talks.', {
    title: 'Russia and Ukraine hold second round of talks in Istanbul',
    day: '2025-06-03',
  }),
  talks,
);
const bodies = claims.find(({ value, slot }) => slot !== null && value?.type === 'quantity' && value.unit === 'count');
const lineOf = (claim: Claim): LedgerLine => {
  const [line] = ledgerLines([{ claim, saved: savedSource('meridian'), storyId: talks.id }], [talks]);
  if (!line) throw new Error('the claim gives a value for a slot');
  return line;
};

const named = (line: LedgerLine, language = english) => {
  const cells = ledgerCells(language, titles, line, 3);
  return Object.fromEntries(headings(english).map((head, at) => [head, cells[at]]));
};

describe('a line of the ledger’s table', () => {
  it('says what, who says it and where, in words and for programs', () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const cells = named(lineOf(bodies));
    expect(cells).toMatchObject({
      Story: 'Istanbul talks',
      Event: 'event bodies-2',
      Fact: 'How many bodies',
      Value: '6,000 on each side',
      'Type of value': 'quantity',
      'Lower bound': 6000,
      'Upper bound': 6000,
      Unit: 'count',
      Detail: 'each',
      Outlet: 'Meridian Post',
      'Origin group': 3,
      Published: '2025-06-02',
      Address: savedSource('meridian').url,
      Sentence: bodies.sentence.text,
      'Key of the fact': bodies.slot,
    });
    expect(cells['According to']).toMatch(/Umerov/);
    expect(cells['According to (side)']).toBe('Ukraine');
  });

  it('says whose the value is, which way things go, of which part, and who else prints it', () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const line = lineOf(bodies);
    const fact = { ...line.fact, traits: [{ trait: 'offered', party: 'Russia' }, { trait: 'so-far' }] as const };
    const traits = [...fact.traits, { trait: 'from', party: 'Ukraine' }] as const;
    expect(named({ ...line, fact, traits, alsoIn: ['Levant Post', 'Gulf Ledger'] })).toMatchObject({
      Fact: 'How many bodies (offered by Russia, so far)',
      Whose: 'Russia',
      Direction: 'from Ukraine',
      Part: 'so far',
      'Same sentence in': 'Levant Post, Gulf Ledger',
    });
    expect(named(line)).toMatchObject({ Whose: null, Direction: null, Part: null, 'Same sentence in': null });
  });

  it('names side and speaker in the reader’s language', () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const names = { 'Rustem Umerov': { uk: 'Рустем Умєров' } };
    const cells = named(lineOf(bodies), withNames(createLanguage('uk'), names));
    expect([cells['According to (side)'], cells['According to']]).toEqual(['Україна', 'Рустем Умєров']);
  });

  it('keeps its columns in their order in every language', () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const machine = (code: string) => {
      const {
        Fact,
        Value,
        'According to (side)': side,
        'According to': speaker,
        ...machine
      } = named(lineOf(bodies), createLanguage(code));
      expect([Fact, Value, side, speaker].every((words) => typeof words === 'string')).toBe(true);
      return machine;
    };
    expect(machine('uk')).toEqual(machine('en'));
    expect(machine('tr')).toEqual(machine('en'));
    expect(headings(createLanguage('uk'))[0]).toBe('Тема');
    expect(headings(createLanguage('tr'))).toHaveLength(headings(english).length);
  });

  it.each<[Value, Partial<ReturnType<typeof machineValue>>]>([
    [
      { type: 'quantity', interval: { low: 1000, high: null }, approximate: true, unit: 'money:EUR', scope: 'unknown' },
      { low: 1000, high: null, unit: 'money:EUR', about: 'yes', detail: null },
    ],
    [
      { type: 'date', from: '2025-06-02', to: '2025-06-03', explicit: false },
      { low: '2025-06-02', high: '2025-06-03', about: 'yes' },
    ],
    [
      { type: 'duration', interval: { low: 60, high: 90 }, approximate: false },
      { low: 60, high: 90, unit: 'minute' },
    ],
    [
      { type: 'age', interval: { low: 18, high: 25 } },
      { low: 18, high: 25, unit: 'year' },
    ],
    [{ type: 'polarity', holds: false }, { detail: 'no' }],
    [{ type: 'modality', modality: 'agreed' }, { detail: 'agreed' }],
    [{ type: 'party', party: 'kyiv', name: 'Kyiv' }, { detail: 'kyiv' }],
  ])('of %j is for programs %j', (value, cells) => {
    expect(machineValue(value)).toMatchObject({ type: value.type, ...cells });
  });
});

describe('the table of the corpus', () => {
  it('begins with a byte order mark and its headings, and is named for its day', async () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const download = vi.fn<(file: Blob, name: string) => void>();
    const ledger = vi.fn<typeof quietCorpus.ledger>(async ({ take }) => {
      take([lineOf(bodies)]);
      take([lineOf(bodies)]);
    });
    const library = libraryShowing({}, { corpus: { ...quietCorpus, ledger }, download });
    await library.exportTable(['a', 'b']);
    expect(ledger.mock.calls[0]?.[0].articles).toEqual(['a', 'b']);
    const [file, name] = download.mock.calls[0] ?? [];
    expect(name).toBe('crossread-2025-06-08.csv');
    const bytes = new Uint8Array((await file?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Story,Event,Fact,Whose,Direction,Part,Value,/);
    expect(library.notice.value).toEqual({ kind: 'tabulated', count: 2, name: 'crossread-2025-06-08.csv' });
  });

  it('is not written where no fact was read, which is said', async () => {
    const download = vi.fn();
    const library = libraryShowing({}, { download });
    await library.exportTable('all');
    expect(download).not.toHaveBeenCalled();
    expect(library.notice.value).toEqual({ kind: 'no-facts' });
    expect(library.job.value).toBeNull();
  });
});
