import type { Finding } from '../../lib/compare';
import type { SentenceFindings } from './sentences';

/** Scrolls the page to a claim's sentence. */
export type Reveal = (finding: Finding) => void;

/** How much of its sentence a claim is shown with: less where the same sentence stands just above. */
export type Showing = 'sentence' | 'excerpt' | 'nothing';

/** What a sentence's card is shown with, in whichever form. */
export interface SentenceCardProps {
  said: SentenceFindings;
  /** Scrolls the page to the sentence; null where the page is not the reader's subject. */
  onReveal: Reveal | null;
  showing: Showing;
}
