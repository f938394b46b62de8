import names from '../../assets/agencies.json';

/** News agencies by the names their customers credit them with, as regular expressions; the key is the credit. */
export const agencies: Readonly<Record<string, readonly string[]>> = names;

/** Folded names that follow "via" but carry words or pictures of anybody, so that naming one tells no origin. */
export const carriers: ReadonlySet<string> = new Set([
  'telegram',
  'x',
  'twitter',
  'facebook',
  'instagram',
  'youtube',
  'whatsapp',
  'zoom',
  'email',
  'getty images',
]);

/** A credit for agency text that names no agency; it matches no other credit. */
export const UNNAMED = 'unnamed agency';

/** The agency among an article's credits by the name its customers use, empty where it is unnamed; null without one. */
export function agencyOf(credits: readonly string[]): string | null {
  const named = credits.map(agencyName).find((name) => name !== null);
  if (named !== undefined) return named;
  return credits.includes(UNNAMED) ? '' : null;
}

/** The agency of a credit by the name its customers use; null where the credit is no agency's. */
export const agencyName = (credit: string): string | null => agencies[credit]?.[0]?.replaceAll('[- ]', ' ') ?? null;
