export { checkArticle, checkSelection, claimReader } from './check';
export { judge } from './judge';
export { judgePassages, type Related, relate } from './relate';
export * from './types';
