/**
 * First letters of month names, folded, as far as they tell the months apart, January first: English, German, French,
 * Spanish, Italian, Turkish; Ukrainian and Russian in the genitive, as dates are written.
 */
const STARTS: readonly string[] = [
  'jan|janv|ene|gen|oca|січ|янв',
  'feb|fev|sub|şub|лют|фев|févr',
  'mar|mär|maer|бер|мар',
  'apr|avr|abr|nis|кві|апр',
  'may|mai|mag|трав|мая',
  'jun|juin|giu|haz|чер|июн',
  'jul|juil|lug|tem|лип|июл',
  'aug|aou|ago|agu|ağu|сер|авг',
  'sep|set|eyl|вер|сен',
  'oct|okt|ott|eki|жов|окт',
  'nov|kas|лис|ноя',
  'dec|dez|dic|ara|гру|дек',
];
const MONTHS = STARTS.map((starts) => new RegExp(`^(?:${starts})`));

/** Month 1–12 of a folded month name or its abbreviation; null for any other word. */
export function monthOf(folded: string): number | null {
  if (folded.length > 12) return null;
  const index = MONTHS.findIndex((month) => month.test(folded));
  return index < 0 ? null : index + 1;
}
