import type { Claim } from '../claims';

/** What has come about. */
export const isDone = ({ modality }: Claim): boolean => modality === 'done' || modality === 'confirmed';

/** What is yet to come about, if it does. */
export const isAhead = ({ modality }: Claim): boolean =>
  modality === 'planned' || modality === 'proposed' || modality === 'demanded';
