import type { Finding } from '../../lib/compare';
import { excerpt, MarkedText } from '../shared/MarkedText';

/** A claim's sentence with its value marked, or the words around the value alone. */
export function ClaimSentence({ finding, showing }: { finding: Finding; showing: 'sentence' | 'excerpt' }) {
  const whole = { text: finding.sentence.text, marks: finding.marks };
  const shown = showing === 'excerpt' ? excerpt(whole.text, whole.marks) : whole;
  return (
    <blockquote dir="auto">
      <MarkedText text={shown.text} marks={shown.marks} />
    </blockquote>
  );
}
