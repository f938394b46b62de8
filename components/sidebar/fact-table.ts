import { countryText, dayText, type Language, valueText } from '../../i18n';
import type { FactReport } from '../../lib/compare';

/** Heads of the columns of a fact told as a table. */
export const factColumns = ({ t }: Language): string[] => [
  t('facts.day'),
  t('facts.outlet'),
  t('facts.side'),
  t('facts.value'),
];

/** What a row of it says, in the order of the columns. */
export function factRow(language: Language, { day, saved, sideName, value }: FactReport): string[] {
  const { t, locale } = language;
  return [
    day === null ? t('facts.noDay') : dayText(locale, day),
    saved?.outlet ?? t('facts.here'),
    sideName === null ? t('facts.asFact') : countryText(locale, sideName),
    valueText(language, value),
  ];
}
