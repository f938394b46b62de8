import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Evidence, Finding } from '../../lib/compare';
import type { CopyForm } from './copying';
import type { SentenceFindings } from './sentences';

/** What a reader can do with a finding. */
export interface FindingActions {
  copy(said: SentenceFindings, form: CopyForm): void;
  /** "Not the same fact": the two sentences are no longer compared. */
  tellApart(finding: Finding, evidence: Evidence): void;
}

/** Null where findings are shown without actions. */
export const ActionsContext = createContext<FindingActions | null>(null);

export const useActions = (): FindingActions | null => useContext(ActionsContext);
