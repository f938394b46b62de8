import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { CorpusCalls } from './calls';

/** Titles of followed stories by their ids. */
export const StoryTitles = createContext<CorpusCalls['storyTitle']>(() => null);

/** Titles of a story's events by their ids. */
export const EventTitles = createContext<CorpusCalls['eventTitle']>(() => null);

/** The title of the story an article is about; null when it is about none that is followed. */
export function useStoryTitle(storyId: string | null): string | null {
  const titleOf = useContext(StoryTitles);
  return storyId === null ? null : titleOf(storyId);
}
