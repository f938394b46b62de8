import { useId } from 'preact/hooks';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { AgreeingSentence, AgreesOn } from './Agreeing';
import { Aside } from './Aside';
import { ContestedClaim } from './ContestedClaim';
import { CopyActions } from './CopyActions';
import type { SentenceCardProps } from './claim-props';
import { RevealIcon } from './RevealIcon';
import { VerdictWord } from './VerdictLabel';

/** One sentence of the article and all that the corpus says to it, in the colour of its strongest verdict. */
export function SentenceCard(props: SentenceCardProps) {
  if (props.said.contested.length > 0) return <ContestedSentence {...props} />;
  if (props.said.agreeing.length > 0) return <AgreeingSentence {...props} />;
  return <LoneSentence {...props} />;
}

/** Others contradict it or have moved past it: each such claim with its evidence, and what agrees in one line. */
function ContestedSentence({ said, onReveal, showing }: SentenceCardProps) {
  const { t } = useLanguage();
  const id = useId();
  const { contested, strongest, sentence } = said;
  return (
    <article class={`card verdict-${strongest.verdict} is-${strongest.strength}`} aria-labelledby={id}>
      {contested.map((finding, index) => (
        <ContestedClaim
          key={finding.claimId}
          finding={finding}
          headingId={index === 0 ? id : undefined}
          place={index === 0 && sentence.paragraph < 0 ? 'title' : 'text'}
          showing={index === 0 ? showing : 'excerpt'}
        />
      ))}
      <AgreesOn findings={said.agreeing} />
      <Aside said={said} />
      {onReveal ? (
        <div class="acts">
          <button type="button" class="quiet reveal" onClick={() => onReveal(strongest)}>
            {t('claims.goTo')}
          </button>
          <CopyActions said={said} />
        </div>
      ) : null}
    </article>
  );
}

/** Nobody else speaks of it. */
function LoneSentence({ said, onReveal, showing }: SentenceCardProps) {
  const { t } = useLanguage();
  const id = useId();
  const marks = said.onlyHere.flatMap((finding) => finding.marks);
  return (
    <article class="card compact verdict-only-here" aria-labelledby={id}>
      <div class="headed">
        <div class="said">
          <h3 id={id}>
            <VerdictWord verdict="only-here" text={t('verdict.only-here')} />
          </h3>
          {showing === 'nothing' ? null : (
            <blockquote dir="auto">
              <MarkedText text={said.sentence.text} marks={marks} />
            </blockquote>
          )}
        </div>
        {onReveal ? <RevealIcon onReveal={() => onReveal(said.strongest)} /> : null}
      </div>
      <Aside said={{ ...said, onlyHere: [] }} />
    </article>
  );
}
