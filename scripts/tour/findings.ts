import { elsewhere, type Language, reasonSentence } from '../../i18n';
import { type Comparison, type Evidence, type Finding, type Verdict, verdicts } from '../../lib/compare';
import { type Column, tableText } from './table';

/** As in the sidebar: a sign with each verdict, since colour alone tells nothing. */
const SIGNS: Readonly<Record<Verdict, string>> = {
  differs: '≠',
  'sides-disagree': '⇄',
  later: '→',
  agrees: '=',
  'only-here': '·',
  'not-compared': ' ',
};

/** Which evidence speaks for a verdict; the others stand beside it in the sidebar. */
const SPEAKS_FOR: Readonly<Record<Verdict, Evidence['relation'] | null>> = {
  differs: 'differs',
  'sides-disagree': 'differs',
  later: 'later',
  agrees: 'agrees',
  'only-here': null,
  'not-compared': null,
};

/** A comparison as a table for the terminal, with the coverage line under it. `width` is in characters. */
export function findingsTable(language: Language, comparison: Comparison, width: number): string {
  const shown = comparison.findings.filter(({ verdict }) => verdict !== 'not-compared');
  const rows = shown.map((finding) => [
    `${SIGNS[finding.verdict]} ${language.t(`verdict.${finding.verdict}`)}`,
    finding.sentence.text,
    whyText(language, finding),
    outlets(finding).join(', '),
  ]);
  const table = rows.length > 0 ? `${tableText(columns(width), rows)}\n\n` : '';
  return `${table}${tallyLine(language, comparison)}\n${coverageLine(language, comparison)}`;
}

/** The verdict takes what it needs, the article's own sentence most of the rest. */
function columns(width: number): Column[] {
  const rest = Math.max(60, width - 16 - 3 * 3);
  const sentence = Math.floor(rest * 0.45);
  const why = Math.floor(rest * 0.33);
  return [
    { heading: 'Verdict', width: 16 },
    { heading: 'This article', width: sentence },
    { heading: 'Why', width: why },
    { heading: 'Who else', width: rest - sentence - why },
  ];
}

function whyText(language: Language, finding: Finding): string {
  if (!finding.reason) return '';
  const [strongest] = speaking(finding);
  const relation = SPEAKS_FOR[finding.verdict] ?? 'unrelated';
  const where = strongest ? elsewhere(relation, strongest.age) : 'elsewhere';
  return reasonSentence(language, finding.reason, { relation, where });
}

const speaking = ({ verdict, evidence }: Finding): readonly Evidence[] =>
  evidence.filter(({ relation }) => relation === SPEAKS_FOR[verdict]);

const outlets = (finding: Finding): string[] => [...new Set(speaking(finding).map(({ saved }) => saved.outlet))];

/** "2 differ · 6 agree", strongest verdict first. */
function tallyLine({ t }: Language, { findings }: Comparison): string {
  const counts = verdicts.map((verdict) => ({
    verdict,
    count: findings.filter((finding) => finding.counted && finding.verdict === verdict).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ verdict, count }) => `${SIGNS[verdict]} ${count} ${t(`tally.${verdict}`, { count })}`.trim())
    .join(' · ');
}

function coverageLine({ t }: Language, { coverage }: Comparison): string {
  return t('summary.coverage', {
    claims: t('summary.claims', { count: coverage.claims, compared: coverage.compared }),
    articles: t('summary.articles', { count: coverage.articles }),
    origins: t('summary.origins', { count: coverage.origins }),
  });
}
