import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Verdict } from '../../lib/compare';

/** The verdict that alone is shown; null where all are. */
export const OnlyContext = createContext<Verdict | null>(null);

/** How something that can be folded stands until the reader opens or folds it. */
export type Standing = 'open' | 'folded';

/** Folded, except while the reader looks for claims of this verdict alone: then what they look for stands open. */
export const useStanding = (verdict: Verdict): Standing => (useContext(OnlyContext) === verdict ? 'open' : 'folded');

/** Whether something is open: as it stands by itself, until the reader opens or folds it as it stands so. */
export function useOpen(standing: Standing) {
  const [set, setSet] = useState<{ over: Standing; open: boolean } | null>(null);
  const open = set?.over === standing ? set.open : standing === 'open';
  return { open, toggle: () => setSet({ over: standing, open: !open }) };
}
