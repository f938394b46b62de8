import type { Corpus, StoryShelf } from '../../../lib/corpus';
import { LONGEST_PACK, PackError, packText, parsePackText, type StoryPack } from '../../../lib/story';
import { hash } from '../../../lib/text';

/** What became of a file of a story. */
export type Imported = { file: string } & (
  | { outcome: 'added' | 'unchanged'; pack: StoryPack }
  /** A story of its id with another text is here: it was put beside that under an id and title of its own. */
  | { outcome: 'copied'; pack: StoryPack }
  /** A story of its id is here that cannot be read, and so could not be kept beside it. */
  | { outcome: 'kept-out'; id: string }
  | { outcome: 'refused'; error: PackError }
);

type Taken = Pick<Corpus, 'stories' | 'putStory'>;

/**
 * Takes in files of stories, one after the other; a broken one keeps no other out, and none replaces a story that is
 * here. `titleOfCopy` names a story that is put beside one of its id.
 */
export async function takeIn(
  corpus: Taken,
  files: readonly File[],
  titleOfCopy: (title: string) => string,
): Promise<Imported[]> {
  const imported: Imported[] = [];
  for (const file of files) {
    try {
      // A character takes at most three bytes, so a larger file need not be read to be refused.
      if (file.size > LONGEST_PACK * 3) throw new PackError('too-large', []);
      const pack = parsePackText(await file.text());
      imported.push({ file: file.name, ...(await takeInOne(corpus, pack, titleOfCopy)) });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      imported.push({ file: file.name, outcome: 'refused', error });
    }
  }
  return imported;
}

async function takeInOne(corpus: Taken, pack: StoryPack, titleOfCopy: (title: string) => string) {
  const shelf = await corpus.stories();
  if (isUnreadable(shelf, pack.id)) return { outcome: 'kept-out', id: pack.id } as const;
  const here = storyOf(shelf, pack.id);
  if (!here) return { outcome: 'added', pack: await corpus.putStory(pack, null) } as const;
  if (packText(here) === packText(pack)) return { outcome: 'unchanged', pack } as const;
  const copy = copyBeside(pack, titleOfCopy(pack.title.en));
  const before = storyOf(shelf, copy.id);
  if (before) return { outcome: 'unchanged', pack: before } as const;
  if (isUnreadable(shelf, copy.id)) return { outcome: 'kept-out', id: copy.id } as const;
  return { outcome: 'copied', pack: await corpus.putStory(copy, null) } as const;
}

const storyOf = ({ stories }: StoryShelf, id: string): StoryPack | undefined =>
  stories.find(({ pack }) => pack.id === id)?.pack;
const isUnreadable = ({ unreadable }: StoryShelf, id: string): boolean => unreadable.some((one) => one.id === id);

/** Longest id and title that a copy gets, in UTF-16 code units: within what a pack may hold. */
const LONGEST = { id: 100, title: 120 };

/** The same file gives the same copy, so that one imported twice is not put here twice. */
const copyBeside = (pack: StoryPack, title: string): StoryPack => ({
  ...pack,
  id: `${pack.id.slice(0, LONGEST.id)}-${hash(packText(pack)).slice(0, 8)}`,
  title: { en: title.slice(0, LONGEST.title) },
});
