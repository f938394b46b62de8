export * from './fold';
export * from './hash';
export * from './urls';
export * from './whitespace';
