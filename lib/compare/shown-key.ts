import type { Value } from '../claims';

/** Equal for values a reader would call the same, however each was worded: a day by its name or by its date. */
export function shownKey(value: Value): string {
  switch (value.type) {
    case 'quantity':
      return JSON.stringify([value.unit, value.interval.low, value.interval.high, value.approximate, value.scope]);
    case 'date':
      return JSON.stringify([value.from, value.to]);
    case 'place':
      return JSON.stringify([value.relation, value.place]);
    case 'party':
      return value.party;
    case 'person':
      return value.person;
    case 'text':
      return value.text;
    default:
      return JSON.stringify(value);
  }
}
