import type { Finding } from '../../lib/compare';
import { useLanguage } from '../shared/language';
import { tally } from '../sidebar/summary';
import { VerdictWord } from '../sidebar/VerdictLabel';

/** How many claims of the saved text have which verdict, with the signs that stand in the text. */
export function VerdictTally({ findings }: { findings: readonly Finding[] | null }) {
  const { t } = useLanguage();
  if (findings === null) return <p class="tally soft">{t('corpus.comparing')}</p>;
  const counts = tally(findings);
  if (counts.length === 0) return <p class="tally soft">{t('corpus.noClaims')}</p>;
  return (
    <section class="tally" aria-label={t('corpus.comparedWithOthers')}>
      <h2>{t('corpus.comparedWithOthers')}</h2>
      <ul>
        {counts.map(({ verdict, count }) => (
          <li key={verdict}>
            <VerdictWord
              verdict={verdict}
              text={t('corpus.tallied', { count, verdict: t(`tally.${verdict}`, { count }) })}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
