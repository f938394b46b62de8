import type { CorpusContext } from './saving';

/** Marks of a change, always later than the row's last one: a clock set back must not lose to an older change. */
export const touch = ({ now, device }: CorpusContext, row?: { updatedAt: number }) => ({
  updatedAt: Math.max(now(), (row?.updatedAt ?? 0) + 1),
  device,
});
