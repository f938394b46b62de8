import { describe, expect, it, vi } from 'vitest';
import type { LedgerLine } from '../../../components/corpus/calls';
import { headings, ledgerCells, machineValue } from '../../../components/corpus/ledger-table';
import { createLanguage, withNames } from '../../../i18n';
import { type Claim, readClaims, type Value } from '../../../lib/claims';
import { namedEntry } from '../../../lib/compare';
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
const line = (claim: Claim): LedgerLine =>
  namedEntry({ claim, saved: savedSource('meridian'), storyId: talks.id }, [talks]);

describe('a line of the ledger’s table', () => {
  it('says what, who says it and where, in words and for programs', () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const cells = ledgerCells(english, titles, line(bodies));
    const named = Object.fromEntries(headings(english).map((head, at) => [head, cells[at]]));
    expect(named).toMatchObject({
      Story: 'Istanbul talks',
      Value: '6,000 on each side',
      'Type of value': 'quantity',
      From: 6000,
      To: 6000,
      Unit: 'count',
      Detail: 'each',
      Outlet: 'Meridian Post',
      Published: '2025-06-02',
      Address: savedSource('meridian').url,
      Sentence: bodies.sentence.text,
      'Key of the fact': bodies.slot,
    });
    expect(named['Who says it']).toMatch(/Umerov/);
    expect(named.Side).not.toBeNull();
  });

  it('names side and speaker in the reader’s language', () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const names = { 'Rustem Umerov': { uk: 'Рустем Умєров' } };
    const cells = ledgerCells(withNames(createLanguage('uk'), names), titles, line(bodies));
    expect(cells.slice(10, 12)).toEqual(['Україна', 'Рустем Умєров']);
  });

  it('keeps its columns in their order in every language', () => {
    if (!bodies) throw new Error('the sentence gives a number');
    const machine = (code: string) => {
      const cells = ledgerCells(createLanguage(code), titles, line(bodies));
      // What is in words differs: fact, value, side and speaker.
      return cells.filter((_, at) => ![2, 3, 10, 11].includes(at));
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
      take([line(bodies)]);
      take([line(bodies)]);
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
    expect(lines[0]).toMatch(/^Story,Event,Fact,Value,/);
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
