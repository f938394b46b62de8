import { describe, expect, it } from 'vitest';
import {
  bundledPacks,
  LONGEST_PACK,
  namesByLanguage,
  PackError,
  packText,
  parsePack,
  parsePackText,
  type StoryPack,
} from '../../../lib/story';
import { readPlaces } from '../../../lib/story/json-places';

const small = {
  format: 1,
  id: 'harbour-bridge',
  version: '1',
  title: { en: 'Harbour bridge' },
  detect: { all: [['bridge', 'span']], not: [] },
  places: [],
  parties: [],
  people: [],
  kinds: {},
  events: [],
  objects: {},
  predicates: {},
};

const errorOf = (act: () => unknown): PackError => {
  try {
    act();
  } catch (error) {
    if (error instanceof PackError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

const council = { id: 'council', name: 'Harbour Council', aliases: ['Harbour Council'] };

const problemsOf = (pack: unknown) =>
  errorOf(() => parsePack(pack)).problems.map(({ path, code }) => `${path.join('.')}: ${code}`);

describe('a pack as text', () => {
  it.each([...bundledPacks(), small as unknown as StoryPack].map((pack) => [pack.id, pack] as const))(
    'comes back equal: %s',
    (_, pack) => expect(parsePackText(packText(pack))).toEqual(pack),
  );

  it('needs no more than a title and some words', () => {
    expect(parsePack(small).detect.all).toEqual([['bridge', 'span']]);
  });

  it('may begin with a byte order mark', () => {
    expect(parsePackText(`\ufeff${packText(small)}`).id).toBe('harbour-bridge');
  });

  it('names line and column of a field that is wrong', () => {
    const text = packText({ ...small, detect: { all: [['bridge', 'span of 12']], not: [] } });
    const { code, problems } = errorOf(() => parsePackText(text));
    expect(code).toBe('not-a-pack');
    expect(problems).toEqual([
      { path: ['detect', 'all', 0, 1], code: 'figures', place: expect.objectContaining({ line: 12, column: 9 }) },
    ]);
    expect(text.slice(problems[0]?.place?.offset)).toMatch(/^"span of 12"/);
  });

  it.each([
    ['{"a": 1,}', 'json-last-comma', 1, 8],
    ['{"a": 1\n "b": 2}', 'json-no-comma', 2, 2],
    ['{a: 1}', 'json-no-quotes', 1, 2],
    ['{"a": [1, 2', 'json-ends-early', 1, 12],
    ['{"a": "b\nc"}', 'json-string', 1, 9],
    ['{"a": "b\\c"}', 'json-string', 1, 9],
    ['{"a": "b', 'json-ends-early', 1, 9],
    ['{"a": tru}', 'json-unexpected', 1, 7],
    ['{"a" 1}', 'json-unexpected', 1, 6],
    ['{} {}', 'json-after-end', 1, 4],
    ['', 'json-ends-early', 1, 1],
    ['['.repeat(100_000), 'json-too-deep', 1, 34],
  ])('tells where %s is no JSON', (text, fault, line, column) => {
    const { code, problems } = errorOf(() => parsePackText(text));
    expect(code).toBe('not-json');
    expect(problems).toEqual([{ path: [], code: fault, place: expect.objectContaining({ line, column }) }]);
  });

  it.each([
    '{"a": [1, -2.5e3, true, null, "x\\u00e9\\n"], "b": {"c": {}}, "d": []}',
    ' [ ] ',
    '"text"',
    '0',
    '01',
    '1.',
    '[1 2]',
    '{"a":}',
    '{"a":1 "b"}',
    '[,]',
    "{'a': 1}",
    '"\\u12"',
    'nul',
    '[1]]',
    '\u00a0{}',
  ])('takes %s for JSON just where the browser does', (text) => {
    let parses = true;
    try {
      JSON.parse(text);
    } catch {
      parses = false;
    }
    expect('fault' in readPlaces(text)).toBe(!parses);
  });

  it('is refused where it is too large, before anything of it is read', () => {
    expect(errorOf(() => parsePackText('x'.repeat(LONGEST_PACK + 1))).code).toBe('too-large');
  });
});

describe('a pack is refused', () => {
  it('when a newer Crossread wrote it, whatever else it holds', () => {
    expect(errorOf(() => parsePack({ format: 2, moods: [] })).code).toBe('newer');
  });

  it.each<[string, object, string]>([
    ['a field left out', { title: undefined }, 'title: missing'],
    ['a field nobody knows', { mood: 'grim' }, 'mood: unknown-field'],
    ['a word where a list belongs', { places: 'Ankara' }, 'places: wrong-sort'],
    ['no words to recognise it by', { detect: { all: [] } }, 'detect.all: empty'],
    ['a group without words', { detect: { all: [[]] } }, 'detect.all.0: empty'],
    ['a word without letters', { detect: { all: [['—']] } }, 'detect.all.0.0: no-letters'],
    ['a blank title', { title: { en: '' } }, 'title.en: empty'],
    ['a very long word', { detect: { all: [['w'.repeat(121)]] } }, 'detect.all.0.0: too-long'],
    ['more words than any story needs', { detect: { all: [Array(501).fill('word')] } }, 'detect.all.0: too-many'],
    ['an id with a space', { id: 'a b' }, 'id: bad-id'],
    ['an id that every object has', { id: 'constructor' }, 'id: bad-id'],
    ['a day that is none', { detect: { all: [['x']], from: '2025-13-40' } }, 'detect.from: bad-day'],
    [
      'a time that ends before it begins',
      { detect: { all: [['x']], from: '2025-02-01', to: '2025-01-01' } },
      'detect.to: ends-before',
    ],
    [
      'a side that is no party',
      { parties: [{ id: 'a', name: 'A', aliases: ['A'], side: 'b' }] },
      'parties.0.side: not-defined',
    ],
    [
      'an id given twice',
      {
        places: [
          { id: 'a', aliases: ['A'] },
          { id: 'a', aliases: ['B'] },
        ],
      },
      'places.1.id: twice',
    ],
  ])('for %s', (_, change, problem) => {
    expect(problemsOf({ ...small, ...change })).toContain(problem);
  });

  it('for events that end before they begin, and for what they refer to in vain', () => {
    const event = {
      id: 'opening',
      kind: 'constructor',
      title: { en: 'Opening' },
      from: '2025-02-02',
      to: '2025-02-01',
    };
    expect(problemsOf({ ...small, events: [{ ...event, place: 'nowhere', ordinal: 1.5 }] })).toEqual([
      'events.0.kind: bad-id',
      'events.0.ordinal: not-whole',
    ]);
    expect(problemsOf({ ...small, events: [{ ...event, kind: 'feast', place: 'nowhere' }] })).toEqual([
      'events.0.to: ends-before',
      'events.0.kind: not-defined',
      'events.0.place: not-defined',
    ]);
  });

  it('with all that is wrong, not the first fault alone', () => {
    expect(problemsOf({ ...small, id: '', version: '', title: { en: '' } })).toHaveLength(3);
  });
});

describe('names in other languages', () => {
  const parties = [{ ...council, names: { uk: 'Рада порту', tr: 'Liman Konseyi' } }];

  it('come through the text of a pack as they are, and are told by the English name', () => {
    const read = parsePackText(packText(parsePack({ ...small, parties, people: [{ ...council, id: 'clerk' }] })));
    expect(read.parties).toEqual(parties);
    expect(read.people[0]).not.toHaveProperty('names');
    expect(namesByLanguage(read)).toEqual({ 'Harbour Council': { uk: 'Рада порту', tr: 'Liman Konseyi' } });
  });

  it('of a place are told by its id, since it has no one name in English', () => {
    const places = [{ id: 'north-quay', aliases: ['North Quay', 'the quay'], names: { uk: 'Північний причал' } }];
    const read = parsePackText(packText(parsePack({ ...small, places })));
    expect(read.places).toEqual(places);
    expect(namesByLanguage(read)).toEqual({ 'north-quay': { uk: 'Північний причал' } });
    expect(problemsOf({ ...small, places: [{ ...places[0], names: { tr: 'Rıhtım 7' } }] })).toEqual([
      'places.0.names.tr: figures',
    ]);
  });

  it('are refused where they are empty, hold a figure or are of no language', () => {
    const names = { uk: '', tr: 'Konsey 7', Ukrainian: 'Рада' };
    expect(problemsOf({ ...small, parties: [{ ...council, names }] }).sort()).toEqual([
      'parties.0.names.Ukrainian: bad-id',
      'parties.0.names.tr: figures',
      'parties.0.names.uk: empty',
    ]);
  });
});
