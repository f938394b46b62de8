export { bundledPacks } from './bundled';
export { compileMatcher, compileStory, type Story, type StoryTerm } from './compile';
export { type Matcher, matchStory, type StoryMatcher } from './matcher';
export { PackError, parsePack, type StoryEvent, type StoryPack } from './pack';
export { type Recognised, recognise, rootEvent } from './recognise';
export type { PageText } from './types';
