import type { Language } from '../../i18n';
import type { Comparison, Omission } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { Disclosure, OriginName } from './EvidenceList';
import { asItem } from './keys';
import { savedLink } from './links';
import { SourceHead } from './SourcesView';
import { slotText } from './slot-text';
import { byOrigin, type OriginTold, reportedBy } from './summary';

/** What at least three independent origins report on the event and the open article does not. */
export function OmittedView({ comparison }: { comparison: Comparison }) {
  const language = useLanguage();
  const { t } = language;
  const { omissions } = comparison;
  if (needsMoreOrigins(comparison)) {
    return (
      <div class="nothing-here">
        <p>{tooFew(language, comparison)}</p>
        <p class="soft">{t('omitted.tooFewWhy')}</p>
      </div>
    );
  }
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
          <li key={omission.slot} {...asItem}>
            <OmittedFact omission={omission} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** Repeated from lib/compare/omissions.ts, whose import would load the whole engine into the panel; a test holds them together. */
export const ORIGINS_NEEDED = 3;

/** Whether too few origins are saved for anything to be missed here. */
export const needsMoreOrigins = ({ omissions, coverage }: Pick<Comparison, 'omissions' | 'coverage'>): boolean =>
  omissions.length === 0 && coverage.origins < ORIGINS_NEEDED;

export const tooFew = ({ t }: Language, { coverage }: Pick<Comparison, 'coverage'>): string =>
  t('omitted.tooFew', { count: coverage.origins });

function OmittedFact({ omission }: { omission: Omission }) {
  const language = useLanguage();
  const { t } = language;
  const [newest] = omission.evidence;
  return (
    <article class="plain-card">
      {omission.name ? <h3>{slotText(language, omission.name)}</h3> : null}
      {newest ? (
        <blockquote dir="auto">
          <MarkedText text={newest.sentence.text} marks={newest.marks} />
        </blockquote>
      ) : null}
      <p class="soft">{reportedBy(language, omission)}</p>
      <Disclosure label={t('omitted.show')}>
        {byOrigin(omission.evidence).map((origin) => (
          <Reporting key={origin.originId} origin={origin} />
        ))}
      </Disclosure>
    </article>
  );
}

/** The sentences of one origin, what several outlets print alike once. */
function Reporting({ origin }: { origin: OriginTold<Omission['evidence'][number]> }) {
  const { t } = useLanguage();
  return (
    <div class="origin">
      <OriginName origin={origin} />
      {origin.told.map(({ evidence: { saved, sentence, marks } }) => (
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
    </div>
  );
}
