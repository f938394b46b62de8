export { type CheckedPassage, checkArticle, checkSelection, claimReader, factsFor } from './check';
export { judge } from './judge';
export { type LedgerLine, ledgerLines } from './ledger';
export { judgePassages, type Related, relate } from './relate';
export { shownKey } from './shown-key';
export { factGroupOf } from './slot-names';
export { type ComparedPair, compareTwo, type OneOfTwo } from './two';
export * from './types';
