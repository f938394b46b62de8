import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Evidence, Finding } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { EvidenceItem } from './EvidenceItem';
import { type Standing, useOpen } from './opening';
import { countedOnce, originText, type Together } from './origin-words';
import { byOrigin, type OriginTold, originCount, outletsNamed, splitEvidence } from './summary';
import { VerdictWord } from './VerdictLabel';

/** Origins shown before "more": the most telling, newest first as all are. */
const SHOWN = 2;

/** All evidence of a claim: what made the verdict, the rest of it on demand, and what stands in another relation. */
export function EvidenceList({ finding }: { finding: Finding }) {
  const { t, locale } = useLanguage();
  const { main, others } = splitEvidence(finding);
  const telling = [...new Set(main.map(({ saved }) => saved.originId))].slice(0, SHOWN);
  const origins = byOrigin(main);
  const first = origins.filter(({ originId }) => telling.includes(originId));
  const rest = origins.filter(({ originId }) => !telling.includes(originId));
  return (
    <>
      <Origins origins={first} finding={finding} />
      {rest.length > 0 ? (
        <Disclosure label={t('evidence.more', { count: rest.length, outlets: outletsNamed(locale, rest) })}>
          <Origins origins={rest} finding={finding} />
        </Disclosure>
      ) : null}
      {others.map(({ relation, evidence }) => (
        <OtherRelation key={relation} relation={relation} evidence={evidence} finding={finding} />
      ))}
    </>
  );
}

function Origins({ origins, finding }: { origins: readonly OriginTold[]; finding: Finding }) {
  if (origins.length === 0) return null;
  return (
    <ul class="evidence-list">
      {origins.map((origin) => (
        <li key={origin.originId} class="origin">
          <OriginName origin={origin} />
          {origin.told.map((witness) => (
            <EvidenceItem key={keyOf(witness.evidence)} witness={witness} finding={finding} />
          ))}
        </li>
      ))}
    </ul>
  );
}

/** "Agency text, 3 outlets", for a text that several outlets carry; an outlet's own is named by its source line. */
export function OriginName({ origin }: { origin: Together }) {
  const language = useLanguage();
  const text = originText(language, origin);
  const once = countedOnce(language, origin);
  if (text === null) return null;
  return (
    <p class="origin-name">
      <b>{text}</b>
      {once === null ? null : <span> · {once}</span>}
    </p>
  );
}

const keyOf = ({ saved, sentence, relation }: Evidence) => `${saved.articleId}:${sentence.index}:${relation}`;

interface OtherRelationProps extends Pick<Finding, 'evidence'>, Pick<Evidence, 'relation'> {
  finding: Finding;
}

function OtherRelation({ relation, evidence, finding }: OtherRelationProps) {
  const { t } = useLanguage();
  const text = t(`evidence.others.${relation}`, { count: originCount(evidence) });
  return (
    <Disclosure label={<VerdictWord verdict={relation} text={text} />}>
      <Origins origins={byOrigin(evidence)} finding={finding} />
    </Disclosure>
  );
}

export interface DisclosureProps {
  label: ComponentChildren;
  children: ComponentChildren;
  standing?: Standing;
}

/** Something shown on demand, below a button that says whether it is shown. */
export function Disclosure({ label, children, standing = 'folded' }: DisclosureProps) {
  const { open, toggle } = useOpen(standing);
  const id = useId();
  return (
    <div class="disclosure">
      <button type="button" class="disclose" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {label} <Icon name="chevron" />
      </button>
      <div id={id} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
