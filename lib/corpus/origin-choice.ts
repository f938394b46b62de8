import { creditedOf } from './copies';
import { creditsFor, originKeyOf, siteOfCredit, sourcesNamed } from './credits';
import type { OriginRow } from './database';

/**
 * Whose text a group of copies is: the outlet among them that a copy credits, else the source that most of them name
 * though nothing of its own is in the group, else the outlet of the one published first. Of two copies of one day the
 * date tells nothing, a credit does. Null for an empty group.
 */
export function originOf(group: readonly OriginRow[]): string | null {
  const inOrder = [...group].sort(published);
  const [first] = inOrder;
  if (first === undefined) return null;
  if (group.length === 1) return originKeyOf(first);
  return creditedMember(inOrder) ?? mostNamed(group) ?? originKeyOf(first);
}

/** Published first; of one day the outlet whose text it is before its copies. */
export const inOrderOfGroup = (a: OriginRow, b: OriginRow): number =>
  dayOf(a).localeCompare(dayOf(b)) || Number(isCopy(a)) - Number(isCopy(b)) || published(a, b);

const dayOf = ({ day }: OriginRow): string => day ?? '9999';
const isCopy = (row: OriginRow): boolean => originKeyOf(row) !== row.originId;
const published = (a: OriginRow, b: OriginRow): number =>
  dayOf(a).localeCompare(dayOf(b)) || (a.articleId < b.articleId ? -1 : 1);

/** The member that a text credits, its own or another's: the first that credits nobody else among them, if there is one. */
function creditedMember(group: readonly OriginRow[]): string | null {
  const names = new Map(group.map((row) => [row, creditsFor(creditedOf(row))]));
  const credits = (from: OriginRow, to: OriginRow) => from.credits.some((credit) => names.get(to)?.has(credit));
  const isOther = (a: OriginRow, b: OriginRow) => originKeyOf(a) !== originKeyOf(b);
  const credited = group.filter((row) => group.some((from) => credits(from, row)));
  const source = credited.find((row) => !group.some((to) => isOther(to, row) && credits(row, to))) ?? credited[0];
  return source === undefined ? null : originKeyOf(source);
}

/** The source that most of them credit; of several the first by name. */
function mostNamed(group: readonly OriginRow[]): string | null {
  const counts = new Map<string, number>();
  for (const credit of group.flatMap(sourcesNamed)) counts.set(credit, (counts.get(credit) ?? 0) + 1);
  const [best] = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  return best === undefined ? null : (siteOfCredit(best[0]) ?? best[0]);
}
