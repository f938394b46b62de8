import { useLanguage } from '../shared/language';

/** What a search may hold beside words, each with an example in the reader's language. */
export function SearchHint({ id }: { id: string }) {
  const { t } = useLanguage();
  const named = (field: 'note' | 'tag' | 'outlet' | 'story') =>
    `${t(`corpus.${field}Field`)}:${t(`corpus.searchExamples.${field}`)}`;
  const day = (range: string) => `${t('corpus.dateField')}:${range}`;
  const ways = [
    { examples: [t('corpus.searchExamples.phrase')], told: t('corpus.searchHints.phrase') },
    { examples: [t('corpus.searchExamples.without')], told: t('corpus.searchHints.without') },
    { examples: [named('outlet')], told: t('corpus.searchHints.outlet') },
    { examples: [named('story')], told: t('corpus.searchHints.story') },
    { examples: [day('2025-06'), day('2025-05..2025-06')], told: t('corpus.searchHints.date') },
    { examples: [named('note'), named('tag')], told: t('corpus.searchHints.own') },
  ];
  return (
    <div class="search-hint soft" id={id}>
      <p>{t('corpus.searchHint')}</p>
      <dl>
        {ways.map(({ examples, told }) => (
          <div key={told}>
            {examples.map((example) => (
              <dt key={example}>
                <bdi>{example}</bdi>
              </dt>
            ))}
            <dd>{told}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
