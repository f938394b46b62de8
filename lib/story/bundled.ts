import istanbul from '../../assets/packs/istanbul-talks.json';
import { parsePack, type StoryPack } from './pack';

/** The packs that come with Crossread. A reader's own stand in the corpus. */
export const bundledPacks = (): readonly StoryPack[] => [parsePack(istanbul)];
