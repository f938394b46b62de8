import { useState } from 'preact/hooks';
import { publishedText } from '../../i18n';
import type { Evidence, Finding } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { Outlet } from '../shared/Outlet';
import { type Piece, Pieces } from '../shared/Pieces';
import { useActions } from './actions';
import { liveLink, savedLink } from './links';
import { OutsideLink } from './OutsideLink';
import type { Witness } from './summary';
import { evidenceReason, isToldTwice, unlikeWords } from './telling';

/** One saved sentence: who carries it, when, who says it, its value marked, its neighbours on demand, and links. */
export function EvidenceItem({ witness, finding }: { witness: Witness; finding: Finding }) {
  const language = useLanguage();
  const { evidence } = witness;
  const reason = evidenceReason(language, finding, evidence);
  return (
    <div class="evidence">
      <SourceLine evidence={evidence} finding={finding} />
      {reason === null ? null : <p class="evidence-why">{reason}</p>}
      <Sentence finding={finding} evidence={evidence} />
    </div>
  );
}

/** Outlet, day, whether newer or older, and whom it quotes; "newer" says than what to who does not see the article beside it. */
function SourceLine({ evidence, finding }: { evidence: Evidence; finding: Finding }) {
  const { saved, source, age } = evidence;
  const { t, locale, named } = useLanguage();
  const date = saved.publishedAt ?? saved.modifiedAt;
  const name = source.speakerName ?? source.speaker;
  const pieces: Piece[] = [date ? publishedText(locale, date) : t('header.noDate')];
  if (age === 'older' || age === 'newer') pieces.push({ text: t(`evidence.${age}`), spoken: t('evidence.thanThis') });
  if (isToldTwice(finding, evidence)) pieces.push(t('evidence.otherSentence'));
  if (name) pieces.push(t(source.quoted ? 'evidence.quoting' : 'evidence.citing', { name: named(name) }));
  return (
    <p class="source">
      <Outlet of={saved} />
      <Pieces of={pieces} />
    </p>
  );
}

/** The sentence, and what can be done with it: see its neighbours, open it as saved, open it live. */
function Sentence({ finding, evidence }: { finding: Finding; evidence: Evidence }) {
  const { t } = useLanguage();
  const actions = useActions();
  const [open, setOpen] = useState(false);
  const { before, after, sentence, saved } = evidence;
  const live = liveLink(saved, sentence);
  return (
    <>
      <blockquote dir="auto">
        {open && before ? <span class="neighbour">{before} </span> : null}
        <MarkedText text={sentence.text} marks={evidence.marks} unlike={unlikeWords(finding, evidence)} />
        {open && after ? <span class="neighbour"> {after}</span> : null}
      </blockquote>
      <div class="acts">
        {before || after ? (
          <button
            type="button"
            class="quiet"
            aria-expanded={open}
            aria-label={t('evidence.contextOf')}
            onClick={() => setOpen(!open)}
          >
            {t('evidence.context')} <Icon name="chevron" />
          </button>
        ) : null}
        <OutsideLink href={savedLink(saved, sentence)} text={t('evidence.saved')} />
        {live ? <OutsideLink href={live} text={t('evidence.live')} /> : null}
        {actions ? (
          <button type="button" class="quiet" onClick={() => actions.tellApart(finding, evidence)}>
            {t('evidence.unlike')}
          </button>
        ) : null}
      </div>
    </>
  );
}
