import { useMemo } from 'preact/hooks';
import { momentText } from '../../i18n';
import { type DiffRun, diffTexts, type SavedVersion } from '../../lib/corpus';
import { useLanguage } from '../shared/language';

export interface ChangesProps {
  before: SavedVersion;
  after: SavedVersion;
}

/** The paragraphs, below the title where that changed too: the page shows it anyway. */
const textOf = ({ article }: SavedVersion, other: SavedVersion): string[] =>
  article.title === other.article.title ? [...article.paragraphs] : [article.title, ...article.paragraphs];

/** Two saved texts of an article woven together, word by word: what went is struck out, what came is underlined. */
export function Changes({ before, after }: ChangesProps) {
  const { t, locale } = useLanguage();
  const { paragraphs, added, removed } = useMemo(
    () => diffTexts(textOf(before, after), textOf(after, before)),
    [before, after],
  );
  const summary = t('corpus.changesSummary', {
    date: momentText(locale, before.savedAt),
    added: t('corpus.wordsAdded', { count: added }),
    removed: t('corpus.wordsRemoved', { count: removed }),
  });
  const sameReader = before.article.extractorVersion === after.article.extractorVersion;
  return (
    <>
      <div class="changes-note" role="status">
        <p>{added + removed > 0 ? summary : t('corpus.sameWords')}</p>
        {sameReader ? null : <p class="soft">{t('corpus.otherReader')}</p>}
      </div>
      <div class="saved-text changes" dir="auto" lang={after.article.lang}>
        {paragraphs.map((runs, index) => (
          // Paragraphs have no name but their place, and versions never change.
          <p key={index}>
            {runs.map((run, at) => (
              <Run key={at} run={run} />
            ))}
          </p>
        ))}
      </div>
    </>
  );
}

function Run({ run: { kind, text } }: { run: DiffRun }) {
  if (kind === 'same') return <>{text} </>;
  return <>{kind === 'added' ? <ins>{text}</ins> : <del>{text}</del>} </>;
}
