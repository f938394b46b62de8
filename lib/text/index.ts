export * from './fold';
export * from './whitespace';
export * from './hash';
export * from './urls';
