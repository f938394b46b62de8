export { checkArticle, checkSelection, claimReader, factsFor } from './check';
export { judge } from './judge';
export { judgePassages, type Related, relate } from './relate';
export { type ComparedPair, compareTwo, type OneOfTwo } from './two';
export * from './types';
