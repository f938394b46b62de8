export * from './concepts';
export { addDays, daysBetween } from './dates';
export { isConverted } from './measures';
export { ENGINE_VERSION, isEnglish, readClaims, rootOf } from './read';
export { articleSentences } from './sentences';
export * from './types';
