import { describe, expect, it } from 'vitest';
import { copyOf } from '../../../components/sidebar/copying';
import { exportOf } from '../../../components/sidebar/exporting';
import { sentenceFindings } from '../../../components/sidebar/sentences';
import { createLanguage, withNames } from '../../../i18n';
import type { Finding } from '../../../lib/compare';
import {
  agreeing,
  comparison,
  differing,
  evidence,
  finding,
  head,
  quantity,
  said as saidBy,
} from '../../gallery/examples';

const english = createLanguage('en');

const [permits] = differing.evidence;
const [nets] = agreeing.evidence;
if (!permits || !nets) throw new Error('the examples have evidence');

const text = 'The [second] meeting brought 1,000 permits in all.';
const other = { relation: 'agrees', aspect: 'number' } as const;
/** One source differs, two agree, and one of these says it twice in one sentence, the differing one also agrees. */
const mixed: Finding = finding(2, 'The second meeting brought [1,000 permits in all].', {
  verdict: 'differs',
  evidence: [
    evidence('meridian', 'There will be [1,000] on each side.', permits.reason),
    evidence('meridian', 'There will be [1,000] on each side.', nets.reason, other),
    evidence('levant', '[One thousand] permits, a [thousand] in all.', nets.reason, other),
    evidence('levant', 'One thousand permits, a thousand [in all].', nets.reason, other),
    evidence('vistula', 'In all it is [1,000].', nets.reason, other),
  ],
});
const second = finding(2, text, {
  verdict: 'agrees',
  evidence: [evidence('bosphorus', 'The [second] meeting ended.', nets.reason, other)],
});

const said = sentenceFindings([second, mixed]);
if (!said) throw new Error('two claims stand in the sentence');

const order = (whole: string, ...parts: string[]) => {
  const places = parts.map((part) => whole.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
};

const exported = () =>
  exportOf(english, { head, comparison: { ...comparison, findings: [second, mixed] }, facts: [], at: 0 }, 'html').text;

describe('evidence taken along', () => {
  it.each(['text', 'markdown', 'html'] as const)('as %s: names who speaks in the reader’s language', (form) => {
    const quoting = { ...permits, source: { ...permits.source, speaker: 'hanna', speakerName: 'Hanna', quoted: true } };
    const finding = { ...differing, evidence: [quoting] };
    const ukrainian = withNames(createLanguage('uk'), { Hanna: { uk: 'Ганна' } });
    const sentence = sentenceFindings([finding]);
    if (!sentence) throw new Error('the example stands in a sentence');
    const taken =
      form === 'html'
        ? exportOf(ukrainian, { head, comparison: { ...comparison, findings: [finding] }, facts: [], at: 0 }, form).text
        : copyOf(ukrainian, head, sentence, form);
    expect(taken).toContain('Ганна');
    expect(taken).not.toContain('Hanna');
  });

  it.each(['text', 'markdown'] as const)('as %s: differences first, then what agrees, under its word', (form) => {
    const copy = copyOf(english, head, said, form);
    order(
      copy,
      'Differs',
      'Meridian Post',
      '2 sources say the same as here:',
      'Vistula',
      'Levant Post',
      'Agrees',
      'Bosphorus',
    );
  });

  it('as a page: the same', () => {
    const page = exported().replace(/<h2>Sources[\s\S]*/, '');
    order(
      page,
      'Differs',
      'Meridian Post',
      '<h4>2 sources say the same as here</h4>',
      'Vistula',
      'Levant Post',
      'Bosphorus',
    );
  });

  it('gives a sentence of one source once for a claim, with all its words marked', () => {
    expect(copyOf(english, head, said, 'text').match(/Meridian Post/g)).toHaveLength(1);
    expect(copyOf(english, head, said, 'text').match(/Levant Post/g)).toHaveLength(1);
    expect(exported()).toContain(
      '<mark>One thousand</mark> permits, a <mark>thousand</mark> <mark>in all</mark>.</blockquote>',
    );
  });

  it('ends with what only this article tells, by its words as the sidebar does', () => {
    const alone = (words: string) =>
      finding(2, text.replace(/[[\]]/g, '').replace(words, `[${words}]`), { verdict: 'only-here' });
    const told = [mixed, alone('1,000'), { ...alone('in all'), claimId: 'all' }];
    const sentence = sentenceFindings(told);
    if (!sentence) throw new Error('the claims stand in one sentence');
    expect(copyOf(english, head, sentence, 'text')).toMatch(/\nOnly here: “1,000”, “in all”\n$/);
    expect(copyOf(english, head, sentence, 'markdown')).toMatch(/\n\*\*Only here: “1,000”, “in all”\*\*\n$/);
    const whole = { head, comparison: { ...comparison, findings: told }, facts: [], at: 0 };
    expect(exportOf(english, whole, 'html').text).toContain(
      '<h3>Only here: “1,000”, “in all”</h3></section></article>',
    );
    const { findings } = JSON.parse(exportOf(english, whole, 'json').text);
    expect(findings[1]).toMatchObject({ verdict: 'only-here', marks: [{ start: 27, end: 32 }] });
  });

  it('as Markdown links every source that has a page, text included', () => {
    const copy = copyOf(english, head, said, 'markdown');
    for (const outlet of ['Harbour Courier', 'Meridian Post', 'Levant Post', 'Vistula Herald', 'Bosphorus Wire'])
      expect(copy).toMatch(new RegExp(`\\[${outlet}\\]\\(https://`));
  });
});

describe('a source taken along', () => {
  const copied = (form: 'text' | 'markdown', ...findings: readonly Finding[]) => {
    const told = sentenceFindings(findings);
    if (!told) throw new Error('the claims stand in one sentence');
    return copyOf(english, head, told, form);
  };
  const pageWith = (...findings: readonly Finding[]) =>
    exportOf(english, { head, comparison: { ...comparison, findings }, facts: [], at: 0 }, 'html').text;

  it('says whom it credits, and whether it is older or newer than the article', () => {
    const told = finding(2, text, {
      verdict: 'differs',
      evidence: [
        evidence('meridian', 'It is [1,000] on each side.', permits.reason, { source: saidBy('Ilda Maroun', false) }),
        evidence('bosphorus', 'It is [1,000] for each shore.', permits.reason, {
          age: 'newer',
          source: saidBy('Piet Lund', true),
        }),
      ],
    });
    for (const whole of [copied('text', told), copied('markdown', told), pageWith(told).replaceAll(' · ', ', ')]) {
      expect(whole).toContain('older than this article, according to Ilda Maroun');
      expect(whole).toContain('newer than this article, quoting Piet Lund');
    }
  });

  it('stands under what its outlets share, once for all of them', () => {
    const lines = copied('text', differing).split('\n');
    const at = lines.indexOf('- One text, 2 outlets · Northern Ledger, Levant Post. Counted once.');
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toMatch(/^ {2}- Northern Ledger, .*“No fewer than 1,000 crews/);
    expect(lines[at + 2]).toMatch(/^- /);
    const page = pageWith(differing);
    expect(page).toMatch(/<li>One text, 2 outlets · Northern Ledger, Levant Post\. Counted once\.\s*<ul><li>/);
  });

  it('does not lead the finding with what it alone tells otherwise, but is told in its place by its day', () => {
    const reason = permits.reason;
    if (reason.code !== 'scope') throw new Error('the example differs in scope');
    const more = { ...reason, there: quantity(1200, null, { scope: 'each' }) };
    const told = finding(2, text, {
      verdict: 'differs',
      reason,
      aspect: 'scope',
      evidence: [
        evidence('bosphorus', 'In the end it is [1,200] on each side.', more, { age: 'newer' }),
        evidence('meridian', 'It is [1,000] on each side.', reason),
        evidence('vistula', 'Both get [1,000] each.', reason),
      ],
    });
    const whole = copied('text', told);
    expect(whole).toContain(
      'Here: 1,000 in total. 2 other sources: at least 1,000 on each side. Another source: at least 1,200 on each side.',
    );
    order(whole, 'Bosphorus Wire', 'Vistula Herald', 'Meridian Post');
  });
});
