import istanbul from '../../assets/packs/istanbul-talks.json';
import { parsePack, type StoryPack } from './pack';

let packs: readonly StoryPack[] | null = null;

/** The packs that come with Crossread, parsed once. A reader's own stand in the corpus. */
export function bundledPacks(): readonly StoryPack[] {
  packs ??= [parsePack(istanbul)];
  return packs;
}
