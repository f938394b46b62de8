import type { Stories } from '../../components/settings/stories/stories';
import { bundledPacks } from '../../lib/story';

/** The stories that come with Crossread. */
export const bundledStories = (): Stories => ({
  followed: bundledPacks().map(({ id, title }) => ({ id, titles: title })),
});
