import type { Claim } from '../claims';

/** What has come about. */
export const isDone = ({ modality }: Claim): boolean => modality === 'done' || modality === 'confirmed';

/** What is yet to come about, if it does: by its words, or by a day after that of the report. */
export const isAhead = ({ modality, value, day }: Claim): boolean =>
  modality === 'planned' ||
  modality === 'proposed' ||
  modality === 'demanded' ||
  (value?.type === 'date' && day !== null && value.from > day);
