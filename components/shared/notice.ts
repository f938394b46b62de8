import type { Language } from '../../i18n';
import { AskError } from '../../lib/ask-background';
import type { ImportResult } from '../../lib/corpus';
import type { Failure, SaveOutcome } from '../../lib/messages';
import { type Job, jobText } from './job';

/** What became of the reader's last action. Kept as plain facts: the words are made when it is shown. */
export type Notice =
  | { kind: 'saved'; outcome: SaveOutcome }
  /** Out of the corpus again. */
  | { kind: 'save-undone' }
  | { kind: 'saved-all'; saved: number; failed: number }
  | { kind: 'samples-loaded'; count: number }
  /** Ids of the samples; the notice offers to bring them back. */
  | { kind: 'samples-removed'; removed: readonly string[] }
  | { kind: 'restored'; title: string }
  /** `erased` had no text left to bring back. */
  | { kind: 'restored-many'; count: number; erased: number }
  | { kind: 'exported'; count: number; name: string }
  | { kind: 'tabulated'; count: number; name: string }
  | { kind: 'comparison-exported'; name: string }
  | { kind: 'no-facts' }
  | { kind: 'purged'; count: number }
  | { kind: 'kept' | 'notKept' }
  | { kind: 'imported'; result: ImportResult }
  /** Not done, because other work was under way. */
  | { kind: 'busy'; job: Job }
  | { kind: 'not-granted' }
  | { kind: 'sentence-not-found' }
  | { kind: 'copied' }
  /** Two sentences told apart; the notice offers to take it back. */
  | { kind: 'unlike'; here: string; there: string }
  | { kind: 'unlike-undone' }
  /** Whether Crossread looks at articles of a site by itself. */
  | { kind: 'site-switched'; site: string; to: 'on' | 'off' }
  | { kind: 'failed'; failure: Failure };

/** What can be taken back from the notice that tells of it. */
export type Undoable = Extract<Notice, { kind: 'unlike' | 'samples-removed' }>;

export const isUndoable = (notice: Notice): notice is Undoable =>
  notice.kind === 'unlike' || notice.kind === 'samples-removed';

/** A notice in one or two sentences. */
export function noticeText(language: Language, notice: Notice): string {
  const { t } = language;
  switch (notice.kind) {
    case 'saved':
      return t(`notice.${notice.outcome}`);
    case 'save-undone':
      return t('byItself.undone');
    case 'saved-all': {
      const saved = notice.saved > 0 ? t('notice.savedAll', { count: notice.saved }) : t('notice.savedNone');
      return notice.failed > 0 ? `${saved} ${t('notice.allFailed', { count: notice.failed })}` : saved;
    }
    case 'samples-loaded':
      return t('notice.samplesLoaded', { count: notice.count });
    case 'samples-removed':
      return t('notice.samplesRemoved', { count: notice.removed.length });
    case 'restored':
      return t('corpus.restored', { title: notice.title });
    case 'restored-many':
      return restoredText(t, notice);
    case 'exported':
      return t('notice.exported', { count: notice.count, name: notice.name });
    case 'tabulated':
      return t('notice.tabulated', { count: notice.count, name: notice.name });
    case 'comparison-exported':
      return t('notice.comparisonExported', { name: notice.name });
    case 'no-facts':
      return t('notice.noFacts');
    case 'purged':
      return t('notice.purged', { count: notice.count });
    case 'kept':
    case 'notKept':
      return t(`notice.${notice.kind}`);
    case 'imported':
      return importedText(t, notice.result);
    case 'busy':
      return t('notice.busy', { job: jobText(language, notice.job) });
    case 'not-granted':
      return t('states.notGranted');
    case 'copied':
      return t('notice.copied');
    case 'unlike':
      return t('notice.unlike');
    case 'unlike-undone':
      return t('notice.unlikeUndone');
    case 'site-switched':
      return t(`site.${notice.to}`, { site: notice.site });
    case 'sentence-not-found':
      return t('claims.notFound');
    case 'failed':
      return failureText(language, notice.failure);
    default:
      return notice satisfies never;
  }
}

/** What happened, and what the reader can do. */
export const failureText = ({ t }: Language, { code }: Failure): string =>
  t('notice.failed', { what: t(`failure.${code}.what`), todo: t(`failure.${code}.todo`) });

function restoredText(t: Language['t'], { count, erased }: Extract<Notice, { kind: 'restored-many' }>): string {
  const parts = [
    count > 0 || erased === 0 ? t('corpus.restoredMany', { count }) : null,
    erased > 0 ? t('corpus.erased', { count: erased }) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

function importedText(t: Language['t'], { added, updated, unchanged, unreadableStories }: ImportResult): string {
  const parts = [
    added > 0 ? t('notice.imported', { count: added }) : null,
    updated > 0 ? t('notice.importUpdated', { count: updated }) : null,
    added + updated === 0 ? t('notice.importedNone') : null,
    unchanged > 0 ? t('notice.importUnchanged', { count: unchanged }) : null,
    unreadableStories > 0 ? t('notice.importUnreadable', { count: unreadableStories }) : null,
  ];
  return parts.filter((part) => part !== null).join(' ');
}

/** The failure of a call that was rejected: the background's own, or unexpected where it is gone or has a defect. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AskError) return error.failure;
  return { code: 'unexpected', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
