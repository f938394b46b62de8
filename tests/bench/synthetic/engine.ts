/** What the benches measure of the engine: the entry of the bundle that `asShipped` makes. */
export { readClaims } from '../../../lib/claims';
export { checkArticle, claimReader, factsFor, judge } from '../../../lib/compare';
export { openCorpus } from '../../../lib/corpus';
export { bundledPacks, compileStory } from '../../../lib/story';
