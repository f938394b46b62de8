import fc from 'fast-check';

const PIECES = [
  ...[
    '“',
    '”',
    '"',
    "'",
    '’',
    ',',
    '.',
    ';',
    '—',
    '-',
    '–',
    '(',
    ')',
    '%',
    '$',
    '\u0301',
    '\ud83d',
    '\udc00',
    '\u200b',
    '\u202e',
  ],
  ...['1,000', '1.', '20:37', '2025-06-02', 'June', '31', 'between', 'and', 'to', 'for', 'each', 'over', 'at least'],
  ...['U.S.', 'Gen.', 'p.m.', 'an hour', 'two', 'hundred', 'thousand', 'days', 'Monday', 'last', 'month', 'aged', '%'],
  ...[
    'Russia',
    'Ukraine',
    'Istanbul',
    'Umerov',
    'said',
    'agreed',
    'not',
    'list of',
    'prisoners',
    'bodies',
    'truce',
    'exchange',
  ],
  ...['constructor', '__proto__', 'toString', 'hasOwnProperty', '\0', '\n', '\t', '🕊️', 'Стамбул', '协议'],
];

/** Any string at all, or one made of what news and hostile pages are made of. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
);
