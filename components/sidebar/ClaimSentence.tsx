import type { Finding } from '../../lib/compare';
import { excerpt, MarkedText } from '../shared/MarkedText';
import { markedWords } from './sentences';
import { splitEvidence } from './summary';

/** A claim's sentence with its value marked, or the words around the value alone. */
export function ClaimSentence({ finding, showing }: { finding: Finding; showing: 'sentence' | 'excerpt' }) {
  const whole = { text: finding.sentence.text, marks: finding.marks };
  const shown = showing === 'excerpt' ? excerpt(whole.text, whole.marks) : whole;
  const [telling] = splitEvidence(finding).main;
  const unlike = telling && telling.relation !== 'agrees' ? markedWords(telling.sentence.text, telling.marks) : null;
  return (
    <blockquote dir="auto">
      <MarkedText text={shown.text} marks={shown.marks} unlike={unlike} />
    </blockquote>
  );
}
