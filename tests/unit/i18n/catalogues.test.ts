import { describe, expect, it } from 'vitest';
import { catalogues, createLanguage, type LanguageCode } from '../../../i18n';
import { sameOnPurpose } from '../../../scripts/untranslated/exceptions';
import { type Branch, gapsOf, textsByKey } from '../../../scripts/untranslated/gaps';

const codes = Object.keys(catalogues) as LanguageCode[];
/** Quotation marks as each language's newspapers set them, opening and closing. */
const quotes: Readonly<Record<LanguageCode, string>> = { en: '“”', uk: '«»', tr: '“”' };

describe.each(codes)('the catalogue %s', (code) => {
  const texts = [...textsByKey(catalogues[code])];

  // A failure lists what is to be translated; so does `npm run untranslated`.
  it('says all that English says, with every plural form and the same placeholders', () => {
    expect(gapsOf(code, catalogues[code], catalogues.en, sameOnPurpose)).toEqual([]);
  });

  it('holds no empty text, no stray spaces and no straight quotation marks', () => {
    const faulty = texts.filter(([, text]) => text.trim() !== text || text === '' || /["']|\s{2}|\.\.\./.test(text));
    expect(faulty).toEqual([]);
  });

  it('sets quotation marks the way of its language', () => {
    const [open = '', close = ''] = quotes[code];
    for (const [key, text] of texts) {
      const marks = text.match(/[“”„«»]/g) ?? [];
      expect([key, marks.filter((_, index) => marks[index] !== (index % 2 === 0 ? open : close))]).toEqual([key, []]);
      expect([key, marks.length % 2]).toEqual([key, 0]);
    }
  });

  it('names the menu item as the menu does', () => {
    expect(catalogues[code].states.checkHint).toContain(catalogues[code].menu.check);
  });
});

describe('what is left to translate', () => {
  const english: Branch = { a: 'Save', b: { kept_one: '{{name}} kept', kept_other: '{{count}} kept by {{name}}' } };
  const turkish: Branch = { a: 'Kaydet', b: { kept_one: '{{name}} tuttu', kept_other: '{{count}}, {{name}} tuttu' } };
  const kinds = (code: string, catalogue: Branch) =>
    gapsOf(code, catalogue, english, new Set()).map(({ kind, key }) => `${kind} ${key}`);

  it.each<[string, string, Branch, string[]]>([
    ['keys', 'tr', { b: {} }, ['missing a', 'missing b.kept']],
    ['keys that English has not', 'tr', { ...turkish, c: 'c' }, ['extra c']],
    ['texts left in English', 'tr', { ...english }, ['same as English a', 'same as English b.kept']],
    [
      'plural forms',
      'uk',
      { a: 'Зберегти', b: { kept_one: '{{count}} {{name}}', kept_other: '{{count}} {{name}}' } },
      ['plural b.kept_few', 'plural b.kept_many'],
    ],
    [
      // In Ukrainian 21 takes the form of 1, so the figure must be said.
      'the figure of a form that stands for several',
      'uk',
      {
        a: 'Зберегти',
        b: {
          kept_one: '{{name}}',
          kept_few: '{{count}} {{name}}',
          kept_many: '{{count}} {{name}}',
          kept_other: '{{count}} {{name}}',
        },
      },
      ['placeholders b.kept_one'],
    ],
    [
      'placeholders',
      'tr',
      { a: 'Kaydet {{x}}', b: { kept_one: '{{name}}', kept_other: '{{count}}' } },
      ['placeholders a', 'placeholders b.kept_other'],
    ],
  ])('finds %s', (_what, code, catalogue, gaps) => {
    expect(kinds(code, catalogue)).toEqual(gaps);
  });

  it('falls back to English meanwhile', () => {
    expect(createLanguage('tr').t('app.name')).toBe('Crossread');
  });
});

/** What counted texts hold beside the figure. */
const others = { compared: 77, here: 'A', there: 'B', outlets: 'C' };
const figures = [0, 1, 2, 5, 11, 21, 22, 25, 1.5];

describe('counting', () => {
  it.each<[LanguageCode, 'corpus.count' | 'claims.agree', string[]]>([
    [
      'uk',
      'corpus.count',
      [
        '0 збережених статей',
        '1 збережена стаття',
        '2 збережені статті',
        '5 збережених статей',
        '11 збережених статей',
        '21 збережена стаття',
        '22 збережені статті',
        '25 збережених статей',
        '1,5 збереженої статті',
      ],
    ],
    [
      'uk',
      'claims.agree',
      [
        '0 джерел кажуть те саме',
        '1 джерело каже те саме',
        '2 джерела кажуть те саме',
        '5 джерел кажуть те саме',
        '11 джерел кажуть те саме',
        '21 джерело каже те саме',
        '22 джерела кажуть те саме',
        '25 джерел кажуть те саме',
        '1,5 джерела каже те саме',
      ],
    ],
    ['tr', 'corpus.count', figures.map((figure) => `${String(figure).replace('.', ',')} kayıtlı haber`)],
    ['en', 'corpus.count', figures.map((figure) => `${figure} saved article${figure === 1 ? '' : 's'}`)],
  ])('in %s of %s', (code, key, texts) => {
    const { t } = createLanguage(code);
    expect(figures.map((count) => t(key, { count }))).toEqual(texts);
  });

  it.each(codes)('every counted text of %s says its figure once', (code) => {
    const language = createLanguage(code);
    const counted = [...textsByKey(catalogues[code])].filter(([, text]) => /\{\{count\b/.test(text));
    const keys = new Set(counted.map(([key]) => key.replace(/_[a-z]+$/, '')));
    expect(keys.size).toBeGreaterThan(10);
    for (const key of keys) {
      for (const count of figures.filter((figure) => figure !== 1)) {
        // Whatever stands in the catalogue is a key of `t`; this one stands for all that count.
        const options: { count: number } = { count, ...others };
        const text = language.t(key as 'corpus.count', options);
        const shown = new Intl.NumberFormat(language.locale).format(count);
        const told = text.split(/[^\d.,]+/).map((part) => part.replace(/[.,]$/, ''));
        expect([key, told.filter((part) => part === shown)]).toEqual([key, [shown]]);
      }
    }
  });
});
