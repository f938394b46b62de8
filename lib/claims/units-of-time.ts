import { wordTable } from '../text';

/** Minutes that a unit of time has, by its dictionary form. */
export const MINUTES = wordTable<number>({
  second: 1 / 60,
  sec: 1 / 60,
  minute: 1,
  min: 1,
  mins: 1,
  hour: 60,
  hr: 60,
  hrs: 60,
  h: 60,
  day: 1440,
  week: 10_080,
  fortnight: 20_160,
  month: 43_200,
  year: 525_600,
  decade: 5_256_000,
});
