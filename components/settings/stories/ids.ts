import { fold } from '../../../lib/text';

const LONGEST = 40;

/** An id out of words: Latin letters, digits and hyphens; `otherwise` where no such letter is in them. */
export function slugOf(words: string, otherwise: string): string {
  const slug = fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^[-0-9]+|-+$/g, '');
  return slug === '' ? otherwise : slug;
}

/** An id like the words that no other has. */
export function freshId(words: string, otherwise: string, taken: readonly string[]): string {
  const slug = slugOf(words, otherwise);
  let id = slug;
  for (let count = 2; taken.includes(id) || id in {}; count++) id = `${slug}-${count}`;
  return id;
}

/** An id for a story, unlike that of any other reader's, so that exchanged files do not replace one another. */
export const storyId = (): string => `story-${crypto.randomUUID().slice(0, 8)}`;
