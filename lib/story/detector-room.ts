import { compileMatcher } from './compile';
import type { Matcher } from './matcher';
import type { StoryPack } from './pack';

/** Bytes of JSON that the detector may read in every page. */
export const DETECTOR_ROOM = 8192;

/** What the detector is given, and the ids of the stories whose words found no room in it. */
export interface FittedMatcher {
  matcher: Matcher;
  leftOut: readonly string[];
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

/** The matcher of as many stories as the detector has room for, in their order. The others are recognised when the reader asks. */
export function fitMatcher(packs: readonly StoryPack[]): FittedMatcher {
  const leftOut: string[] = [];
  let room = DETECTOR_ROOM - 2;
  const matcher = compileMatcher(packs).filter((story) => {
    const size = bytesOf(story) + 1;
    const fits = size <= room;
    if (fits) room -= size;
    else leftOut.push(story.story);
    return fits;
  });
  return { matcher, leftOut };
}
