// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createLanguage, type LanguageSetting } from '../../../i18n';

type Changes = Record<string, { newValue?: unknown }>;

/** As much of the browser as a page's language hangs on: a store that tells its changes, and the browser's language. */
const { stored, listeners, browser } = vi.hoisted(() => {
  const stored: Record<string, unknown> = {};
  const listeners: ((changes: Changes) => void)[] = [];
  const browser = {
    i18n: { getUILanguage: () => 'tr-TR' },
    storage: {
      local: {
        get: async (key: string) => (key in stored ? { [key]: stored[key] } : {}),
        set: async (values: Record<string, unknown>) => {
          Object.assign(stored, values);
          for (const tell of listeners) {
            tell(Object.fromEntries(Object.entries(values).map(([key, newValue]) => [key, { newValue }])));
          }
        },
        onChanged: { addListener: (tell: (changes: Changes) => void) => listeners.push(tell) },
      },
    },
  };
  return { stored, listeners, browser };
});
vi.mock('wxt/browser', () => ({ browser }));

const { followLanguage } = await import('../../../components/page-language');
const { languageSetting, readerLanguage } = await import('../../../i18n/reader-language');

describe('the language of a page', () => {
  beforeEach(() => {
    for (const key of Object.keys(stored)) delete stored[key];
    listeners.length = 0;
  });

  it('is the browser’s as long as nothing is chosen', async () => {
    const language = signal(createLanguage('en'));
    await followLanguage(language);
    expect(language.value.locale).toBe('tr-TR');
    expect(document.documentElement.lang).toBe('tr-TR');
    expect(document.documentElement.dir).toBe('ltr');
  });

  it('follows a choice at once, wherever it is made, and goes back to the browser’s', async () => {
    const [language, chosen] = [signal(createLanguage('en')), signal<LanguageSetting>('automatic')];
    await followLanguage(language, chosen);
    await languageSetting.write('uk');
    expect([language.value.code, chosen.value, document.documentElement.lang]).toEqual(['uk', 'uk', 'uk-UA']);
    expect((await readerLanguage()).code).toBe('uk');
    await languageSetting.write('automatic');
    expect([language.value.code, chosen.value]).toEqual(['tr', 'automatic']);
  });

  it('takes what is stored and means nothing for no choice', async () => {
    stored.locale = 'Klingon';
    expect(await languageSetting.read()).toBe('automatic');
  });
});
