import { agencyName } from './agencies';
import { creditedOf } from './copies';
import { sharedCredits } from './credits';
import type { CopyRow, OriginRow } from './database';
import type { SharedText } from './types';

/** Share of either text from which two are one text: below it one holds passages of the other, however long those are. */
const WHOLE = 0.4;

/** Strongest first: what holds a group together is the weakest that its members need. */
const kinds = ['one-text', 'agency', 'passages'] as const satisfies readonly SharedText['kind'][];
type Kind = SharedText['kind'];

interface Link {
  a: string;
  b: string;
  kind: Kind;
}

/** What the articles of a group have in common; null for one that stands alone. `pairs` are those among the group. */
export function sharedText(group: readonly OriginRow[], pairs: readonly CopyRow[]): SharedText | null {
  const [first] = [...group].sort((a, b) => (inOrder(a) < inOrder(b) ? -1 : 1));
  if (first === undefined || group.length < 2) return null;
  const links = [...sameTexts(group), ...pairs.flatMap((pair) => linkOf(pair, group))];
  const kind = kinds.find((weakest) => holdsTogether(group, links, kinds.slice(0, kinds.indexOf(weakest) + 1)));
  return { group: first.articleId, kind: kind ?? 'passages' };
}

const inOrder = ({ day, articleId }: OriginRow): string => `${day ?? '9999'} ${articleId}`;

function sameTexts(group: readonly OriginRow[]): Link[] {
  const first = new Map<string, string>();
  return group.flatMap(({ articleId, copyKey }): Link[] => {
    if (copyKey === undefined) return [];
    const known = first.get(copyKey);
    if (known === undefined) first.set(copyKey, articleId);
    return known === undefined ? [] : [{ a: known, b: articleId, kind: 'one-text' }];
  });
}

function linkOf({ articleA, articleB, containment, ofLonger }: CopyRow, group: readonly OriginRow[]): Link[] {
  const [a, b] = [articleA, articleB].map((id) => group.find(({ articleId }) => articleId === id));
  if (!a || !b) return [];
  const kind = containment >= WHOLE && ofLonger >= WHOLE ? 'one-text' : creditOneAgency(a, b) ? 'agency' : 'passages';
  return [{ a: articleA, b: articleB, kind }];
}

const creditOneAgency = (a: OriginRow, b: OriginRow): boolean =>
  sharedCredits(creditedOf(a), creditedOf(b)).some((credit) => agencyName(credit) !== null);

/** Whether links of these kinds alone lead from each to every other. */
function holdsTogether(group: readonly OriginRow[], links: readonly Link[], among: readonly Kind[]): boolean {
  const reached = new Set(group.slice(0, 1).map(({ articleId }) => articleId));
  const usable = links.filter(({ kind }) => among.includes(kind));
  for (const from of reached) {
    for (const { a, b } of usable) if (a === from || b === from) reached.add(a === from ? b : a);
  }
  return reached.size === group.length;
}
