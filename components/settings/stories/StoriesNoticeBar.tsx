import { useEffect, useRef } from 'preact/hooks';
import { type Language, titleIn } from '../../../i18n';
import { Icon } from '../../shared/icons';
import { useLanguage } from '../../shared/language';
import type { Imported } from './importing';
import { PackErrorText } from './PackErrorText';
import type { Stories, StoriesNotice } from './stories';

/** What became of the reader's last action on the stories: read out politely, with a way to take it back. */
export function StoriesNoticeBar({ stories }: { stories: Stories }) {
  const language = useLanguage();
  const { t } = language;
  const notice = stories.notice.value;
  const bar = useRef<HTMLDivElement>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const undoable = notice?.kind === 'deleted' || notice?.kind === 'original' ? notice.pack : null;
  // It stands on top of the section, and what it tells of may have been done far below.
  useEffect(() => {
    if (notice) bar.current?.scrollIntoView({ block: 'nearest' });
  }, [notice]);
  // The button that was pressed is gone with its row.
  useEffect(() => {
    if (undoable) undo.current?.focus();
  }, [undoable]);
  const leave = (act: () => void) => {
    // Before the button goes: the keyboard would start again at the top of the page.
    document.getElementById('stories-heading')?.focus();
    act();
  };
  return (
    <div ref={bar} class={notice ? `notice notice-${notice.kind}` : 'visually-hidden'}>
      <div aria-live="polite">
        {notice ? <p>{noticeText(language, notice)}</p> : null}
        {notice?.kind === 'imported' ? <Report files={notice.files} /> : null}
      </div>
      {undoable ? (
        <button type="button" ref={undo} onClick={() => leave(() => void stories.undo(undoable))}>
          {t('notice.undo')}
        </button>
      ) : null}
      {notice ? (
        <button type="button" class="icon-button" onClick={() => leave(stories.dismissNotice)}>
          <Icon name="close" />
          <span class="visually-hidden">{t('notice.dismiss')}</span>
        </button>
      ) : null}
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
