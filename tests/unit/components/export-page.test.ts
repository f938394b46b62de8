// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { pageOf } from '../../../components/sidebar/export-page';
import { createLanguage } from '../../../i18n';
import { agreeing, comparison, facts, head, softlyDiffering } from '../../gallery/examples';

const exported = { head, comparison, facts, at: Date.parse('2025-06-12T10:00:00Z') };

const pageIn = (locale: string, changes: Partial<typeof exported> = {}) =>
  new DOMParser().parseFromString(pageOf(createLanguage(locale), { ...exported, ...changes }), 'text/html');

describe('the exported page', () => {
  it('tells the counts in the figures of the reader’s language', () => {
    const findings = Array.from({ length: 1200 }, (_, at) => ({
      ...agreeing,
      verdict: 'not-compared' as const,
      claimId: `claim-${at}`,
    }));
    const many = { comparison: { ...comparison, findings } };
    const plain = (text: string | null | undefined) => text?.replace(/\s/g, ' ');
    expect(plain(pageIn('en', many).body.textContent)).toContain('1,200 not compared');
    expect(plain(pageIn('uk', many).body.textContent)).toMatch(/1 200 /);
    expect(plain(pageIn('tr', many).body.textContent)).toContain('1.200 ');
  });

  it('has no empty paragraph, also where a claim stands nowhere else and needs no reason', () => {
    const findings = [{ ...agreeing, verdict: 'only-here' as const, evidence: [] }];
    const page = pageIn('en', { comparison: { ...comparison, findings } });
    expect(page.querySelector('h3')?.textContent).toMatch(/^Only here/);
    expect([...page.querySelectorAll('p')].filter(({ textContent }) => textContent?.trim() === '')).toEqual([]);
  });

  it('names what the article does not mention, and says when it was made', () => {
    const page = pageIn('en');
    const [omitted] = comparison.omissions;
    expect(omitted?.name?.eventTitle).toBe('second round');
    const named = [...page.querySelectorAll('body > ul > li > h3')].map(({ textContent }) => textContent);
    expect(named).toEqual(['Truce: did it come about? · second round']);
    expect(page.querySelector('footer')?.textContent).toMatch(/12 June 2025 at/);
  });

  it('says beside a source what it tells otherwise than the finding’s own line', () => {
    const [evidence] = softlyDiffering.evidence;
    const reason = evidence?.reason;
    if (evidence === undefined || reason?.code !== 'values') throw new Error('the example gives values');
    const there = { type: 'date', from: '2025-06-09', to: '2025-06-09', explicit: true } as const;
    const saved = { ...evidence.saved, articleId: 'other', outlet: 'Delta Post', originId: 'origin-other' };
    const other = { ...evidence, saved, reason: { ...reason, there } };
    const findings = [{ ...softlyDiffering, evidence: [evidence, other] }];
    const items = [...pageIn('en', { comparison: { ...comparison, findings } }).querySelectorAll('article li')];
    expect(items.map((item) => item.querySelector('p')?.textContent ?? null)).toEqual([
      null,
      expect.stringContaining('9 June'),
    ]);
  });

  it('quotes each article in its own language and direction', () => {
    const article = { ...head, title: 'محادثات البحيرة', lang: 'ar' };
    const page = pageIn('en', { head: article });
    const heading = page.querySelector('h1');
    expect([heading?.getAttribute('lang'), heading?.getAttribute('dir')]).toEqual(['ar', 'auto']);
    const quotes = [...page.querySelectorAll('blockquote')];
    expect(new Set(quotes.map((quote) => quote.getAttribute('dir')))).toEqual(new Set(['auto']));
    // The article's own sentences, and those of others, whose language the comparison does not say.
    expect(new Set(quotes.map((quote) => quote.getAttribute('lang')))).toEqual(new Set(['ar', '']));
  });

  it('is a page without a script that loads nothing, whatever stands in a title', () => {
    const title = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    const page = pageIn('en', { head: { ...head, title, url: 'javascript:alert(1)' } });
    expect(page.querySelectorAll('script, img, link, iframe, [href^=javascript]')).toHaveLength(0);
    expect(page.querySelector('h1')?.textContent).toBe(title);
    expect(page.querySelector('meta[http-equiv]')?.getAttribute('content')).toBe(
      "default-src 'none'; style-src 'unsafe-inline'",
    );
  });
});
