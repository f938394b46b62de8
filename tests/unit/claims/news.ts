import type { Article } from '../../../lib/article';
import { type Claim, readClaims, type Value } from '../../../lib/claims';
import { bundledPacks, compileStory, type Story } from '../../../lib/story';

const [pack] = bundledPacks();
if (pack === undefined) throw new Error('no story pack comes with Crossread');

/** The story that comes with Crossread. */
export const talks: Story = compileStory(pack);

export interface Told {
  title?: string;
  /** Day of publication. */
  day?: string | null;
  outlet?: string;
}

/** An article with this text, one paragraph a string. Published on 3 June 2025 unless told otherwise. */
export function told(
  text: string | readonly string[],
  { title = '', day = '2025-06-03', outlet = 'Harbour Courier' }: Told = {},
): Article {
  return {
    url: `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${day}`,
    canonicalUrl: null,
    outlet,
    title,
    byline: null,
    publishedAt: day === null ? null : { at: day, grain: 'day', known: 'metadata' },
    modifiedAt: null,
    lang: 'en',
    paragraphs: typeof text === 'string' ? [text] : [...text],
    extractorVersion: 1,
  };
}

export const claimsOf = (text: string | readonly string[], story: Story | null = null, how: Told = {}): Claim[] =>
  readClaims(told(text, how), story);

type Of<T extends Value['type']> = Extract<Value, { type: T }>;

/** The values of one type that a text gives, in reading order, with the claims they belong to. */
export function valuesOf<T extends Value['type']>(
  type: T,
  text: string,
  story: Story | null = null,
  how: Told = {},
): { claim: Claim; value: Of<T> }[] {
  return claimsOf(text, story, how).flatMap((claim) =>
    claim.value?.type === type ? [{ claim, value: claim.value as Of<T> }] : [],
  );
}

/** The only value of a type that a text gives; throws where there are none or several. */
export function onlyValue<T extends Value['type']>(
  type: T,
  text: string,
  story: Story | null = null,
  how: Told = {},
): { claim: Claim; value: Of<T> } {
  const found = valuesOf(type, text, story, how);
  const [only] = found;
  if (only === undefined || found.length > 1)
    throw new Error(
      `${found.length} values of type ${type} in "${text}": ${JSON.stringify(found.map((f) => f.value))}`,
    );
  return only;
}
