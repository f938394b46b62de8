export * from './fold';
export * from './hash';
export * from './lemma';
export * from './sentences';
export * from './tokens';
export * from './trie';
export * from './urls';
export * from './whitespace';
