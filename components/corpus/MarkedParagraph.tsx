import { useId, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { SentenceCard } from '../sidebar/SentenceCard';
import type { SentenceFindings } from '../sidebar/sentences';

export interface MarkedParagraphProps {
  text: string;
  /** Sentences of this paragraph that something was found on, in reading order. */
  said: readonly SentenceFindings[];
}

/** A paragraph whose compared sentences are underlined by verdict; the sign after each opens what others say to it. */
export function MarkedParagraph({ text, said }: MarkedParagraphProps) {
  const [open, setOpen] = useState<number | null>(null);
  const id = useId();
  const shown = said.find(({ sentence }) => sentence.index === open);
  let at = 0;
  const parts = said.map((one) => {
    const before = text.slice(at, one.sentence.start);
    at = one.sentence.end;
    return { one, before };
  });
  return (
    <>
      <p>
        {parts.map(({ one, before }) => (
          <span key={one.sentence.index}>
            {before}
            <Marked
              said={one}
              open={one.sentence.index === open ? id : null}
              onToggle={() => setOpen(one.sentence.index === open ? null : one.sentence.index)}
            />
          </span>
        ))}
        {text.slice(at)}
      </p>
      {shown ? (
        <div id={id} class="evidence-below">
          <SentenceCard said={shown} onReveal={null} showing="nothing" />
        </div>
      ) : null}
    </>
  );
}

interface MarkedProps {
  said: SentenceFindings;
  /** Id of the evidence where it is open. */
  open: string | null;
  onToggle: () => void;
}

function Marked({ said: { sentence, strongest }, open, onToggle }: MarkedProps) {
  const { t } = useLanguage();
  const { verdict, strength } = strongest;
  const isSoft = verdict === 'differs' && strength === 'soft';
  const told = isSoft ? `${t(`verdict.${verdict}`)}, ${t('claims.soft')}` : t(`verdict.${verdict}`);
  return (
    <>
      <span class={`claim verdict-${verdict}`}>{sentence.text}</span>
      <button
        type="button"
        class={`icon-button claim-sign verdict-${verdict} ${isSoft ? 'is-soft' : ''}`}
        title={isSoft ? t('claims.soft') : undefined}
        aria-expanded={open !== null}
        aria-controls={open ?? undefined}
        onClick={onToggle}
      >
        <Icon name={verdict} />
        <span class="visually-hidden">{t('corpus.showEvidence', { verdict: told })}</span>
      </button>
    </>
  );
}
