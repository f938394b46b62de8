export * from './concepts';
export { addDays, daysBetween } from './dates';
export type { Grain } from './gazetteer';
export { geographyOf } from './geography';
export { isConverted } from './measures';
export { ENGINE_VERSION, isEnglish, readClaims, rootOf } from './read';
export { articleSentences } from './sentences';
export { WHOLE } from './sites';
export * from './types';
