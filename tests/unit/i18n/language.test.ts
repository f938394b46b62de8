import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  catalogues,
  chooseLocale,
  createLanguage,
  joinPlainly,
  joinWithAnd,
  languageFor,
  languageSettings,
  ownName,
  parseLanguageSetting,
  titleIn,
} from '../../../i18n';
import { bundledPacks } from '../../../lib/story';
import { type Branch, baseOf, textsByKey } from '../../../scripts/untranslated/gaps';

describe('the reader’s language', () => {
  it.each<[(string | null | undefined)[], string]>([
    [[null, 'en-US'], 'en-US'],
    [['en-GB', 'en-US'], 'en-GB'],
    [['en'], 'en-GB'],
    [[null, 'fr-FR'], 'en-GB'],
    [['nonsense tag', 'en_US'], 'en-US'],
    [[undefined], 'en-GB'],
    [['uk'], 'uk-UA'],
    [['tr', 'en-US'], 'tr-TR'],
    [['en', 'en-US'], 'en-US'],
    [['uk', 'fr-FR', 'uk-PL'], 'uk-PL'],
    [['fr-FR', 'tr-CY'], 'tr-CY'],
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

  it('sets a text apart whose letters run the other way, in sentences and lists, and no other', () => {
    const title = 'محادثات البحيرة (1,000)';
    expect(createLanguage('en').t('corpus.deleted', { title })).toBe(`Deleted “\u2068${title}\u2069”.`);
    expect(createLanguage('en').t('corpus.deleted', { title: 'Lagoon $1 & talks' })).toBe(
      'Deleted “Lagoon $1 & talks”.',
    );
    expect(joinPlainly('en-GB', [title, 'Levant Post'])).toBe(`\u2068${title}\u2069, Levant Post`);
    expect(createLanguage('uk').t('corpus.count', { count: 1200 })).not.toMatch(/[\u2068\u2069]/);
  });

  it('lists in the way of the language', () => {
    const three = ['A', 'B', 'C'];
    expect(['en-GB', 'uk-UA', 'tr-TR'].map((locale) => joinWithAnd(locale, three))).toEqual([
      'A, B and C',
      'A, B і C',
      'A, B ve C',
    ]);
    expect(['en-GB', 'uk-UA', 'tr-TR'].map((locale) => joinPlainly(locale, three))).toEqual(Array(3).fill('A, B, C'));
  });
});

describe('the language setting', () => {
  it('offers to follow the browser, and every language by its own name', () => {
    expect(languageSettings).toEqual(['automatic', 'en', 'uk', 'tr']);
    expect(languageSettings.flatMap((setting) => (setting === 'automatic' ? [] : [ownName(setting)]))).toEqual([
      'English',
      'Українська',
      'Türkçe',
    ]);
  });

  it('is automatic where nothing, or nothing known, is stored', () => {
    expect([undefined, null, 'fr', 7, 'uk'].map(parseLanguageSetting)).toEqual([
      'automatic',
      'automatic',
      'automatic',
      'automatic',
      'uk',
    ]);
  });

  it('stands above the browser, whose region it keeps', () => {
    expect(languageFor('automatic', ['tr-CY']).locale).toBe('tr-CY');
    expect(languageFor('uk', ['tr-CY'])).toMatchObject({ code: 'uk', locale: 'uk-UA', dir: 'ltr' });
    expect(languageFor('en', ['en-US']).locale).toBe('en-US');
  });
});

describe('titles of a story pack', () => {
  it('are shown in the reader’s language where the pack has it', () => {
    const titles = { en: 'second round', uk: 'другий раунд' };
    expect(['en', 'uk', 'tr'].map((code) => titleIn(createLanguage(code), titles))).toEqual([
      'second round',
      'другий раунд',
      'second round',
    ]);
  });

  it.each(bundledPacks().map((pack) => [pack.id, pack] as const))('stand in all languages in %s', (_id, pack) => {
    const titles = [pack.title, ...pack.events.map(({ title }) => title)];
    expect(titles.flatMap((title) => Object.keys(catalogues).filter((code) => !title[code]))).toEqual([]);
  });
});

/** Every key of a catalogue, without the plural ending. */
const keysOf = (part: Branch): string[] => [...textsByKey(part).keys()].map(baseOf);

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
