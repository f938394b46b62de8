import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogues, chooseLocale, createLanguage, joinWithAnd } from '../../../i18n';

describe('the reader’s language', () => {
  it.each<[(string | null | undefined)[], string]>([
    [[null, 'en-US'], 'en-US'],
    [['en-GB', 'en-US'], 'en-GB'],
    [['en'], 'en-GB'],
    [[null, 'fr-FR'], 'en-GB'],
    [['nonsense tag', 'en_US'], 'en-US'],
    [[undefined], 'en-GB'],
  ])('of the wishes %o the first that is spoken: %s', (wishes, locale) => {
    expect(chooseLocale(wishes).locale).toBe(locale);
  });

  it('counts by the plural rules of the language', () => {
    const { t } = createLanguage('en');
    expect([0, 1, 2, 21].map((count) => t('corpus.count', { count }))).toEqual([
      '0 saved articles',
      '1 saved article',
      '2 saved articles',
      '21 saved articles',
    ]);
  });

  it('two languages can be used side by side', () => {
    const [british, american] = [createLanguage('en-GB'), createLanguage('en-US')];
    expect([british.locale, american.locale]).toEqual(['en-GB', 'en-US']);
    expect(british.t('header.save')).toBe(american.t('header.save'));
  });

  it('leaves a reader’s text as it is', () => {
    expect(createLanguage('en').t('corpus.foundNone', { query: '<b> & {{t}}' })).toBe(
      'No saved article has “<b> & {{t}}” in it.',
    );
  });

  it('lists in the way of the language', () => {
    expect(joinWithAnd('en-GB', ['one', 'two', 'three'])).toBe('one, two and three');
  });
});

/** Every key of a catalogue with its text, without the plural ending. */
function keysOf(part: object, before = ''): string[] {
  return Object.entries(part).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [before + key.replace(/_(?:zero|one|two|few|many|other)$/, '')]
      : keysOf(value, `${before}${key}.`),
  );
}

const textsOf = (part: object): string[] =>
  Object.values(part).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)));

describe.each(Object.entries(catalogues))('the catalogue %s', (code, catalogue) => {
  it('has every key of English', () => {
    expect(new Set(keysOf(catalogue))).toEqual(new Set(keysOf(catalogues.en)));
  });

  it('has every plural category of its language', () => {
    const wanted = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
    const collect = (part: object, before = ''): string[] =>
      Object.entries(part).flatMap(([key, value]) =>
        typeof value === 'string' ? [before + key] : collect(value, `${before}${key}.`),
      );
    const keys = new Set(collect(catalogue));
    const counted = [...keys].filter((key) => key.endsWith('_other') && !key.includes('_ordinal_'));
    const missing = counted.flatMap((key) =>
      wanted.map((category) => key.replace(/other$/, category)).filter((form) => !keys.has(form)),
    );
    expect(missing).toEqual([]);
  });

  it('holds no empty text and no straight quotation marks', () => {
    for (const text of textsOf(catalogue)) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/["']/);
    }
  });
});

describe('the English catalogue', () => {
  it('holds no key that nothing uses', () => {
    const root = path.resolve(import.meta.dirname, '../../..');
    const source = ['components', 'entrypoints', 'i18n', 'background', 'scripts', 'tests/eval']
      .flatMap((folder) =>
        readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
          .filter((name) => /\.(?:tsx?|mjs)$/.test(name) && !name.endsWith('en.ts'))
          .map((name) => readFileSync(path.join(root, folder, name), 'utf8')),
      )
      .join('\n');
    // A key is used where it is written out, or where its branch is completed at run time: t(`verdict.${…}`).
    const used = (key: string) => {
      const [branch, leaf] = [key.slice(0, key.lastIndexOf('.')), key.slice(key.lastIndexOf('.') + 1)];
      const outer = branch.slice(0, branch.lastIndexOf('.'));
      return (
        source.includes(`'${key}'`) ||
        source.includes(`\`${branch}.\${`) ||
        (outer !== '' && source.includes(`\`${outer}.\${`) && source.includes(`}.${leaf}\``)) ||
        (leaf === 'nth_ordinal' && source.includes(`'${branch}.nth'`))
      );
    };
    expect([...new Set(keysOf(catalogues.en))].filter((key) => !used(key))).toEqual([]);
  });
});
