export type { TourOptions } from './session';
export { show } from './show';
export { tour } from './tour';
