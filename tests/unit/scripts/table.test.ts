import { describe, expect, it } from 'vitest';
import { createLanguage } from '../../../i18n';
import type { Comparison, Evidence, Finding, Verdict } from '../../../lib/compare';
import { findingsTable } from '../../../scripts/tour/findings';
import { tableText, wrapped } from '../../../scripts/tour/table';
import { quantity } from '../../gallery/examples';

describe('a terminal table', () => {
  it('breaks cells between words and cuts a word longer than its column', () => {
    expect(wrapped('one two three', 8)).toEqual(['one two', 'three']);
    expect(wrapped('Donaudampfschiff', 6)).toEqual(['Donaud', 'ampfsc', 'hiff']);
    expect(wrapped('', 6)).toEqual(['']);
  });

  it('keeps columns in line however long a cell is', () => {
    const columns = [
      { heading: 'A', width: 4 },
      { heading: 'B', width: 6 },
    ];
    expect(
      tableText(columns, [
        ['x', 'one two'],
        ['y', 'z'],
      ]),
    ).toBe(['A    │ B', '─────┼───────', 'x    │ one', '     │ two', '', 'y    │ z'].join('\n'));
  });
});

const sentence = { index: 1, paragraph: 0, start: 0, end: 9, text: 'It is so.' };
const source = { speaker: null, speakerName: null, side: null, quoted: false };
const reason = { code: 'values', aspect: 'number', here: quantity(5, 5), there: quantity(7, 7) } as const;

function evidence(outlet: string, relation: Evidence['relation'], age: Evidence['age'] = 'older'): Evidence {
  const date = { publishedAt: null, modifiedAt: null };
  const saved = {
    articleId: outlet,
    versionId: '',
    title: '',
    outlet,
    url: '',
    originId: outlet,
    sample: false,
    ...date,
  };
  return {
    saved,
    sentence,
    marks: [],
    before: '',
    after: '',
    source,
    age,
    relation,
    aspect: 'number',
    strength: 'hard',
    reason,
  };
}

function finding(verdict: Verdict, all: Evidence[]): Finding {
  const told = all.length > 0 ? reason : null;
  const rest = {
    marks: [],
    source,
    value: null,
    slot: null,
    aspect: null,
    strength: 'hard',
    counted: true,
    oneSideOnly: false,
  } as const;
  return { claimId: verdict, sentence, verdict, reason: told, evidence: all, ...rest };
}

const comparison = (...findings: Finding[]): Comparison => ({
  about: null,
  findings,
  omissions: [],
  sources: [],
  coverage: { claims: findings.length, compared: 1, articles: 2, origins: 1 },
});

describe('findings in the terminal', () => {
  const english = createLanguage('en');

  it('name the outlets that speak for the verdict, each once, and both values', () => {
    const differing = [evidence('Post', 'differs'), evidence('Post', 'differs'), evidence('Wire', 'agrees')];
    const text = findingsTable(english, comparison(finding('differs', differing)), 140);
    expect(text).toContain('≠ Differs');
    expect(text).toContain('Here: 5. Elsewhere: 7.');
    expect(text.match(/Post/g)).toHaveLength(1);
    expect(text).not.toContain('Wire');
  });

  it('count what was not compared without listing it', () => {
    const text = findingsTable(english, comparison(finding('only-here', []), finding('not-compared', [])), 140);
    expect(text.match(/It is so/g)).toHaveLength(1);
    expect(text).toContain('· 1 only here · 1 not compared');
    expect(text).toContain('1 of 2 claims compared with 2 saved articles from 1 separate source');
  });

  it('say which of two reports is the newer', () => {
    const newer = findingsTable(english, comparison(finding('later', [evidence('Post', 'later', 'newer')])), 140);
    expect(newer).toContain('Later: 7.');
    const older = findingsTable(english, comparison(finding('later', [evidence('Post', 'later', 'older')])), 140);
    expect(older).toContain('Earlier: 7.');
  });
});
