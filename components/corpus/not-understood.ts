import type { Language } from '../../i18n';
import { askedOf, QUOTED } from '../../lib/corpus';
import { inFields } from './searching';

/** What looks like a field with its value; no address, whose colon is followed by a stroke. */
const FIELD = /(?<!\S)-?\p{L}+:([^\s:/]\S*)/gu;
/** The beginning of a day or a month, for which the rest may yet come. */
const DAY_BEGUN = /^[\d.-]{1,6}$/;

/** The parts of a query that look like a field and are none, or hold no day after `date:`: their words were looked for. */
export function notUnderstood(query: string, language: Language): string[] {
  const unquoted = query.trim().replaceAll(new RegExp(QUOTED.source, 'gu'), ' ');
  return [...unquoted.matchAll(FIELD)].flatMap(([part, value = ''], at, all) => {
    if (at === all.length - 1 && unquoted.endsWith(part) && DAY_BEGUN.test(value)) return [];
    const { words, without } = askedOf(inFields(part, language));
    return [...words, ...without.words].some(({ field }) => field === 'anywhere') ? [part] : [];
  });
}
