import { dayText, type Language, valueText } from '../../i18n';
import type { Fact, FactReport } from '../../lib/compare';
import { countsApart, scopeOf } from './fact-bands';
import { markedWords } from './sentences';
import { traitsText } from './slot-text';

/** A value, and whose it is where that is told: "proposed (by Norland)". */
export function toldText(
  language: Language,
  report: Pick<FactReport, 'value' | 'traits' | 'sentence' | 'marks'>,
): string {
  const { value, traits } = report;
  const text =
    value.type === 'text' && isClass(value.text) ? language.t(`class.${value.text}`) : plainText(language, report);
  return traits.length === 0 ? text : language.t('facts.valueOf', { value: text, whose: traitsText(language, traits) });
}

/** Reports of one value stand under one text, so that only what tells the same bound takes its words along. */
const plainText = (language: Language, { value, sentence, marks }: Pick<FactReport, 'value' | 'sentence' | 'marks'>) =>
  valueText(language, value, value.type === 'age' ? markedWords(sentence.text, marks) : null);

/** Classes of words, by what lib/claims calls them: sources that tell one use words of their own, so none of these is quoted. */
const classes = ['wounded', 'sick', 'largest', 'only', 'recovery'] as const;

const isClass = (text: string): text is (typeof classes)[number] => (classes as readonly string[]).includes(text);

/** Whether one source alone tells it, this article or a saved one: nothing stands beside it. */
export const isToldByOne = ({ origins, reports }: Pick<Fact, 'origins' | 'reports'>): boolean =>
  origins + Number(reports.some(({ saved }) => saved === null)) < 2;

/** Heads of the columns of a fact told as a table; how is counted has one of its own where reports differ in it. */
export const factColumns = ({ t }: Language, fact: Pick<Fact, 'reports'>): string[] => [
  t('facts.day'),
  t('facts.outlet'),
  t('facts.side'),
  t('facts.value'),
  ...(countsApart(fact) ? [t('facts.counted')] : []),
];

/** A row of a fact's table, and the report it is of. */
export interface FactRow {
  report: FactReport;
  cells: readonly string[];
}

/** The rows of a fact's table: what an article says twice is one row. */
export function factRows(language: Language, fact: Pick<Fact, 'reports'>): FactRow[] {
  const rows = new Map<string, FactRow>();
  for (const report of fact.reports) {
    const cells = factRow(language, fact, report);
    const key = JSON.stringify([report.saved?.articleId ?? null, cells]);
    if (!rows.has(key)) rows.set(key, { report, cells });
  }
  return [...rows.values()];
}

/** What the row of one of its reports says, in the order of the columns. */
export function factRow(language: Language, fact: Pick<Fact, 'reports'>, report: FactReport): string[] {
  const { day, saved, sideName, value } = report;
  const { t, locale, named } = language;
  const who = [
    day === null ? t('facts.noDay') : dayText(locale, day),
    saved?.outlet ?? t('facts.here'),
    sideName === null ? t('facts.asFact') : named(sideName),
  ];
  if (!countsApart(fact)) return [...who, toldText(language, report)];
  const bare = value.type === 'quantity' ? { ...value, scope: 'unknown' as const } : value;
  return [...who, toldText(language, { ...report, value: bare }), t(`scope.${scopeOf(report) ?? 'unknown'}`)];
}
