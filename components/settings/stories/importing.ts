import type { Corpus } from '../../../lib/corpus';
import { LONGEST_PACK, PackError, packText, parsePackText, type StoryPack } from '../../../lib/story';

/** What became of a file of a story. */
export type Imported = { file: string } & (
  | { outcome: 'added' | 'unchanged'; pack: StoryPack }
  | { outcome: 'replaced'; pack: StoryPack; before: StoryPack }
  | { outcome: 'refused'; error: PackError }
);

/** Takes in files of stories, one after the other; a broken one keeps no other out. */
export async function takeIn(
  corpus: Pick<Corpus, 'stories' | 'putStory'>,
  files: readonly File[],
): Promise<Imported[]> {
  const imported: Imported[] = [];
  for (const file of files) {
    const { stories } = await corpus.stories();
    try {
      // A character takes at most three bytes, so a larger file need not be read to be refused.
      if (file.size > LONGEST_PACK * 3) throw new PackError('too-large', []);
      const pack = parsePackText(await file.text());
      const before = stories.find((known) => known.pack.id === pack.id)?.pack;
      const same = before !== undefined && packText(before) === packText(pack);
      if (!same) await corpus.putStory(pack);
      imported.push({ file: file.name, ...outcomeOf(pack, before, same ? 'same' : 'other') });
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      imported.push({ file: file.name, outcome: 'refused', error });
    }
  }
  return imported;
}

function outcomeOf(pack: StoryPack, before: StoryPack | undefined, text: 'same' | 'other') {
  if (before === undefined) return { outcome: 'added', pack } as const;
  return text === 'same' ? ({ outcome: 'unchanged', pack } as const) : ({ outcome: 'replaced', pack, before } as const);
}
