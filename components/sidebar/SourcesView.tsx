import { publishedText } from '../../i18n';
import type { Comparison, SavedSource } from '../../lib/compare';
import { articleAddress } from '../corpus/address';
import { useLanguage } from '../shared/language';
import { Outlet } from '../shared/Outlet';
import { Pieces } from '../shared/Pieces';
import { type Contribution, contributions, type Relation } from './contributions';
import { OriginName } from './EvidenceList';
import { asItem } from './keys';
import { VerdictWord } from './VerdictLabel';

/** The articles compared, newest first: their days, what they share, and what each contributes. */
export function SourcesView({ comparison }: { comparison: Comparison }) {
  const { t } = useLanguage();
  const texts = contributions(comparison);
  const origins = new Set(comparison.sources.map(({ originId }) => originId)).size;
  if (texts.length === 0) return <p class="nothing-here">{t('sources.none')}</p>;
  return (
    <>
      <p class="lead">
        {t('sources.lead', {
          articles: t('summary.articles', { count: comparison.sources.length }),
          origins: t('summary.origins', { count: origins }),
        })}
        {origins < comparison.sources.length ? ` ${t('sources.counting')}` : null}
      </p>
      <ul class="plain-cards">
        {texts.map((text) => (
          <li key={text.articles[0]?.saved.articleId} class="plain-card" {...asItem}>
            <OriginName origin={text} />
            {text.articles.map((one) => (
              <SourceArticle key={one.saved.articleId} contribution={one} />
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}

function SourceArticle({ contribution: { saved, counts } }: { contribution: Contribution }) {
  const { t } = useLanguage();
  const relations = (['differs', 'later', 'agrees'] as const).filter((relation) => counts[relation] > 0);
  return (
    <div class="source-article">
      <SourceHead saved={saved} />
      <a href={savedArticle(saved)} target="_blank" rel="noopener" dir="auto">
        {saved.title}
        <span class="visually-hidden"> {t('evidence.opensTab')}</span>
      </a>
      {relations.length === 0 ? <p class="soft">{t('sources.nothing')}</p> : null}
      <ul class="contribution">
        {relations.map((relation) => (
          <li key={relation}>
            <Contributes relation={relation} count={counts[relation]} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function Contributes({ relation, count }: { relation: Relation; count: number }) {
  const { t } = useLanguage();
  return <VerdictWord verdict={relation} text={t(`sources.${relation}`, { count })} />;
}

/** Outlet, whether it is a sample, and day. */
export function SourceHead({ saved }: { saved: SavedSource }) {
  const { t, locale } = useLanguage();
  const date = saved.publishedAt ?? saved.modifiedAt;
  return (
    <p class="source">
      <Outlet of={saved} />
      <Pieces of={[date ? publishedText(locale, date) : t('header.noDate')]} />
    </p>
  );
}

const savedArticle = ({ articleId }: SavedSource): string => `corpus.html${articleAddress(articleId)}`;
