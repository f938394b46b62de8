import type { Comparison, Omission } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { Disclosure } from './EvidenceList';
import { savedLink } from './links';
import { SourceHead } from './SourcesView';
import { slotText } from './slot-text';

/** What at least three independent origins report on the event and the open article does not. */
export function OmittedView({ omissions }: Pick<Comparison, 'omissions'>) {
  const { t } = useLanguage();
  if (omissions.length === 0) {
    return (
      <div class="nothing-here">
        <p>{t('omitted.none')}</p>
        <p class="soft">{t('omitted.noneWhy')}</p>
      </div>
    );
  }
  return (
    <>
      <p class="lead">{t('omitted.lead')}</p>
      <ul class="plain-cards">
        {omissions.map((omission) => (
          <li key={omission.slot}>
            <OmittedFact omission={omission} />
          </li>
        ))}
      </ul>
    </>
  );
}

function OmittedFact({ omission }: { omission: Omission }) {
  const language = useLanguage();
  const { t } = language;
  const [newest] = omission.evidence;
  const outlets = [...new Set(omission.evidence.map(({ saved }) => saved.outlet))];
  return (
    <article class="plain-card">
      {omission.name ? <h3>{slotText(language, omission.name)}</h3> : null}
      {newest ? (
        <blockquote dir="auto">
          <MarkedText text={newest.sentence.text} marks={newest.marks} />
        </blockquote>
      ) : null}
      <p class="soft">{t('omitted.reportedBy', { count: omission.origins, outlets: outlets.join(', ') })}</p>
      <Disclosure label={t('omitted.show')}>
        {omission.evidence.map(({ saved, sentence, marks }) => (
          <div class="evidence" key={`${saved.articleId}:${sentence.index}`}>
            <SourceHead saved={saved} />
            <blockquote dir="auto">
              <MarkedText text={sentence.text} marks={marks} />
            </blockquote>
            <a class="quiet" href={savedLink(saved, sentence)} target="_blank" rel="noopener">
              {t('evidence.saved')}
              <span class="visually-hidden"> {t('evidence.opensTab')}</span>
            </a>
          </div>
        ))}
      </Disclosure>
    </article>
  );
}
