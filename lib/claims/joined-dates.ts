import type { Token } from '../text';
import { addDays } from './calendar';
import type { RawDate } from './dates';
import { norm } from './tokens-at';
import { WEEKDAYS } from './weekdays';

/** "Monday, March 9" is one day told twice, "March 8 to March 10" one stretch of days; null where two dates stay two. */
export function joinedDays(tokens: readonly Token[], first: RawDate, second: RawDate): RawDate | null {
  const comma = norm(tokens, first.to) === ',' && second.from - first.to === 2 ? 1 : 0;
  const between = second.from - first.to - comma;
  if (between > 1 || first.grain === 'month' || first.grain === 'year' || second.grain !== 'day') return null;
  if (!second.explicit) return weekdays(tokens, first, second);
  const join = between === 0 ? '' : norm(tokens, first.to + comma);
  if (!first.explicit && first.grain === 'day' && comma === 0 && /^,?$/.test(join) && isWeekday(tokens, first))
    return { ...second, from: first.from };
  if (first.grain === 'span' || !first.explicit) return null;
  const opened = norm(tokens, first.from - 1) === 'between';
  const spans = /^(?:to|through|until|till|-)$/.test(join) || (join === 'and' && opened);
  if (!spans || first.first >= second.last) return null;
  return { ...second, from: first.from, first: first.first, grain: 'span' };
}

/** "from Friday to Sunday", "on Friday, Saturday and Sunday": weekdays that make a stretch of days. */
function weekdays(tokens: readonly Token[], first: RawDate, second: RawDate): RawDate | null {
  if (first.explicit || !isWeekday(tokens, first) || !isWeekday(tokens, second)) return null;
  const join = norm(tokens, first.to);
  const spans =
    /^(?:to|through|until|till|-)$/.test(join) || (join === 'and' && norm(tokens, first.from - 1) === 'between');
  // The second is the one that follows, which the day of publication may have put before the first.
  const last = second.last > first.last ? second.last : addDays(second.last, 7);
  if (spans) return { ...second, from: first.from, first: first.first, last, grain: 'span' };
  const follows = last === addDays(first.last, 1) && norm(tokens, second.to - 1) !== "'s";
  return follows && /^(?:and|or|,)$/.test(join)
    ? { ...second, from: first.from, first: first.first, last, grain: 'span' }
    : null;
}

const isWeekday = (tokens: readonly Token[], { from, to }: RawDate): boolean =>
  tokens.slice(from, to).some(({ norm: word }) => WEEKDAYS[word] !== undefined);
