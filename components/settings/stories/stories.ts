import type { PackTitles } from '../../../lib/compare';

/** A followed story as the settings list it. */
export interface FollowedStory {
  id: string;
  titles: PackTitles;
}

/** What the section on stories shows. */
export interface Stories {
  followed: readonly FollowedStory[];
}
