import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { Evidence, Finding } from '../../lib/compare';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { EvidenceItem } from './EvidenceItem';
import { originCount, splitEvidence, type Witness, witnesses } from './summary';
import { VerdictWord } from './VerdictLabel';

/** Evidence shown before "more": the strongest come first. */
const SHOWN = 2;

/** All evidence of a claim: what made the verdict, the rest of it on demand, and what stands in another relation. */
export function EvidenceList({ finding }: { finding: Finding }) {
  const { t } = useLanguage();
  const { main, others } = splitEvidence(finding);
  const told = witnesses(main);
  const rest = told.slice(SHOWN);
  return (
    <>
      <Witnesses told={told.slice(0, SHOWN)} finding={finding} />
      {rest.length > 0 ? (
        <Disclosure label={t('evidence.more', { count: rest.length, outlets: outletsOf(rest) })}>
          <Witnesses told={rest} finding={finding} />
        </Disclosure>
      ) : null}
      {others.map(({ relation, evidence }) => (
        <OtherRelation key={relation} relation={relation} evidence={evidence} finding={finding} />
      ))}
    </>
  );
}

const outletsOf = (told: readonly Witness[]) =>
  [...new Set(told.map(({ evidence }) => evidence.saved.outlet))].join(', ');

function Witnesses({ told, finding }: { told: readonly Witness[]; finding: Finding }) {
  if (told.length === 0) return null;
  return (
    <ul class="evidence-list">
      {told.map((witness) => (
        <EvidenceItem key={keyOf(witness.evidence)} witness={witness} finding={finding} />
      ))}
    </ul>
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
      <Witnesses told={witnesses(evidence)} finding={finding} />
    </Disclosure>
  );
}

/** Something shown on demand, below a button that says whether it is shown. */
export function Disclosure({ label, children }: { label: ComponentChildren; children: ComponentChildren }) {
  const [open, setOpen] = useState(false);
  const id = useId();
  return (
    <div class="disclosure">
      <button type="button" class="disclose" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
        {label} <Icon name="chevron" />
      </button>
      <div id={id} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
