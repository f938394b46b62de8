import { type Language, valueText } from '../../i18n';
import type { Value } from '../../lib/claims';
import type { Evidence, Finding, Reason } from '../../lib/compare';
import { markedWords } from './sentences';
import { originCount } from './summary';

/** Whether two reasons say one thing: a day is the same whether it is written out or told by its weekday. */
export const isOneReason = (a: Reason | null, b: Reason | null): boolean => keyOf(a) === keyOf(b);

const keyOf = (reason: Reason | null): string =>
  JSON.stringify(reason, (key, value: unknown) => (key === 'explicit' ? undefined : value));

/** Whether it tells what the finding's own line tells: the same reason, or one that reads the same. */
export function tellsLead(language: Language, { reason }: Finding, item: Evidence): boolean {
  const lead = otherValue(language, reason);
  return isOneReason(item.reason, reason) || (lead !== null && otherValue(language, item.reason) === lead);
}

/** What several pieces of evidence tell as one: their value, with the words of the first, or plainly. */
export interface ToldAsOne {
  reason: Reason;
  words: string | null;
  /** Independent origins behind them. */
  origins: number;
}

/** Evidence of one reason, in one value. One source's words are not put in the mouth of others that have their own. */
export function toldAsOne(reason: Reason, [first, ...more]: readonly Evidence[]): ToldAsOne {
  if (first === undefined) return { reason, words: null, origins: 0 };
  const words = wordsIn(first);
  const origins = originCount([first, ...more]);
  if (origins < 2 || more.every((item) => isSame(wordsIn(item), words))) return { reason, words, origins };
  if (!isInWords(reason)) return { reason, words, origins };
  return {
    reason: reason.code === 'values' ? { ...reason, there: plain(reason.there) } : reason,
    words: null,
    origins,
  };
}

const wordsIn = ({ sentence, marks }: Evidence): string | null => markedWords(sentence.text, marks);

const isSame = (a: string | null, b: string | null): boolean => a?.toLocaleLowerCase() === b?.toLocaleLowerCase();

/** Whether it is told of values that are shown with the words that say them, though known without. */
const isInWords = (reason: Reason): boolean =>
  reason.code === 'polarity' ||
  reason.code === 'modality' ||
  (reason.code === 'values' && reason.there.type === 'date');

/** A day as such, without saying that it was worked out from wording that is not shown. */
const plain = (value: Value): Value => (value.type === 'date' ? { ...value, explicit: true } : value);

/**
 * "Another source: at least 1,200 on each side.": values that differ from this article's and from what most others tell.
 * A source that was counted for another value is said to be one of them, so that the numbers add up.
 */
export function outliers(language: Language, finding: Finding, main: readonly Evidence[]): string[] {
  const lead = otherValue(language, finding.reason);
  if (lead === null) return [];
  const counted = originsOf(main.filter((item) => tellsLead(language, finding, item)));
  const others = new Map<string, Evidence[]>();
  for (const item of main) {
    const text = item.relation === 'differs' ? otherValue(language, item.reason) : null;
    if (text !== null && text !== lead) others.set(text, [...(others.get(text) ?? []), item]);
  }
  return [...others].flatMap(([there, items]) => {
    const told = outlier(language, there, originsOf(items), counted);
    for (const origin of originsOf(items)) counted.add(origin);
    return told;
  });
}

function outlier({ t }: Language, there: string, origins: ReadonlySet<string>, counted: ReadonlySet<string>): string[] {
  const again = [...origins].filter((origin) => counted.has(origin)).length;
  const fresh = origins.size - again;
  return [
    ...(again === 0
      ? []
      : [counted.size === 1 ? t('reason.sameAlso', { there }) : t('reason.ofTheseAlso', { there, count: again })]),
    ...(fresh === 0 ? [] : [t('reason.outlier', { there, count: fresh })]),
  ];
}

const originsOf = (evidence: readonly Evidence[]): Set<string> => new Set(evidence.map(({ saved }) => saved.originId));

/** What the other source gives, where it is a value that can be told by itself. */
const otherValue = (language: Language, reason: Finding['reason']): string | null =>
  reason?.code === 'scope' || (reason?.code === 'values' && reason.aspect !== 'attribution')
    ? valueText(language, plain(reason.there))
    : null;
