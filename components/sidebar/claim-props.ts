import type { Finding } from '../../lib/compare';

/** Scrolls the page to a claim's sentence. */
export type Reveal = (finding: Finding) => void;

/** What a claim is shown with, in whichever form. */
export interface ClaimProps {
  finding: Finding;
  /** Scrolls the page to the sentence; null where the page is not the reader's subject. */
  onReveal: Reveal | null;
  /** How much of its sentence is shown: less where the same sentence stands just above. */
  showing: 'sentence' | 'excerpt' | 'nothing';
}
