import { useEffect, useRef } from 'preact/hooks';
import { type Language, titleIn } from '../../../i18n';
import { useLanguage } from '../../shared/language';
import { NoticeBar } from '../../shared/NoticeBar';
import type { Imported } from './importing';
import { PackErrorText } from './PackErrorText';
import type { Stories, StoriesNotice } from './stories';

/** What became of the reader's last action on the stories: read out politely, with a way to take it back. */
export function StoriesNoticeBar({ stories }: { stories: Stories }) {
  const language = useLanguage();
  const notice = stories.notice.value;
  const bar = useRef<HTMLDivElement>(null);
  const undoable = notice?.kind === 'deleted' || notice?.kind === 'original' ? notice.pack : null;
  // It stands on top of the section, and what it tells of may have been done far below.
  useEffect(() => {
    if (notice) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  // The button that was pressed is gone with its row.
  useEffect(() => {
    if (undoable) bar.current?.querySelector('button')?.focus();
  }, [undoable]);
  const told = notice && {
    notice,
    text: (
      <>
        <p>{noticeText(language, notice)}</p>
        {notice.kind === 'imported' ? <Report files={notice.files} /> : null}
      </>
    ),
    seen: 'shown' as const,
    lasts: null,
    onUndo: undoable ? () => void stories.undo(undoable) : null,
  };
  return (
    <div ref={bar}>
      <NoticeBar told={told} onDismiss={stories.dismissNotice} then={['#stories-heading']} />
    </div>
  );
}

function noticeText(language: Language, notice: StoriesNotice): string {
  const { t } = language;
  switch (notice.kind) {
    case 'saved':
    case 'undone':
    case 'deleted':
    case 'original':
      return t(`stories.notice.${notice.kind}`, { title: titleIn(language, notice.pack.title) });
    case 'imported': {
      const count = notice.files.filter(({ outcome }) => outcome !== 'refused' && outcome !== 'kept-out').length;
      return count > 0 ? t('stories.notice.imported', { count }) : t('stories.notice.importedNone');
    }
    case 'failed':
      return t('notice.failed', {
        what: t(`failure.${notice.failure.code}.what`),
        todo: t(`failure.${notice.failure.code}.todo`),
      });
    default:
      return notice satisfies never;
  }
}

function Report({ files }: { files: readonly Imported[] }) {
  return (
    <ul class="import-report">
      {files.map((one) => (
        <li key={one.file}>
          <ImportedFile one={one} />
        </li>
      ))}
    </ul>
  );
}

function ImportedFile({ one }: { one: Imported }) {
  const language = useLanguage();
  const { t } = language;
  switch (one.outcome) {
    case 'refused':
      return (
        <>
          <b>{one.file}</b>
          <PackErrorText error={one.error} />
        </>
      );
    case 'kept-out':
      return (
        <>
          <b>{one.file}</b>
          <p>{t('stories.imported.keptOut', { id: one.id })}</p>
        </>
      );
    default:
      return <>{t(`stories.imported.${one.outcome}`, { title: titleIn(language, one.pack.title) })}</>;
  }
}
