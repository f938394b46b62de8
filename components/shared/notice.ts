import type { Language } from '../../i18n';
import { AskError } from '../../lib/ask-background';
import type { Failure, SaveOutcome } from '../../lib/messages';

/** What became of the reader's last action. Kept as plain facts: the words are made when it is shown. */
export type Notice =
  | { kind: 'saved'; outcome: SaveOutcome }
  | { kind: 'saved-all'; saved: number; failed: number }
  | { kind: 'samples-loaded'; count: number }
  | { kind: 'samples-removed'; count: number }
  | { kind: 'restored'; title: string }
  | { kind: 'not-granted' }
  | { kind: 'sentence-not-found' }
  | { kind: 'copied' }
  /** Two sentences told apart; the notice offers to take it back. */
  | { kind: 'unlike'; here: string; there: string }
  | { kind: 'unlike-undone' }
  | { kind: 'failed'; failure: Failure };

/** A notice in one or two sentences. */
export function noticeText({ t }: Language, notice: Notice): string {
  switch (notice.kind) {
    case 'saved':
      return t(`notice.${notice.outcome}`);
    case 'saved-all': {
      const saved = notice.saved > 0 ? t('notice.savedAll', { count: notice.saved }) : t('notice.savedNone');
      return notice.failed > 0 ? `${saved} ${t('notice.allFailed', { count: notice.failed })}` : saved;
    }
    case 'samples-loaded':
      return t('notice.samplesLoaded', { count: notice.count });
    case 'samples-removed':
      return t('notice.samplesRemoved', { count: notice.count });
    case 'restored':
      return t('corpus.restored', { title: notice.title });
    case 'not-granted':
      return t('states.notGranted');
    case 'copied':
      return t('notice.copied');
    case 'unlike':
      return t('notice.unlike');
    case 'unlike-undone':
      return t('notice.unlikeUndone');
    case 'sentence-not-found':
      return t('claims.notFound');
    case 'failed':
      return t('notice.failed', {
        what: t(`failure.${notice.failure.code}.what`),
        todo: t(`failure.${notice.failure.code}.todo`),
      });
    default:
      return notice satisfies never;
  }
}

/** The failure of a call that was rejected: the background's own, or unexpected where it is gone or has a defect. */
export function failureOf(error: unknown): Failure {
  if (error instanceof AskError) return error.failure;
  return { code: 'unexpected', detail: error instanceof Error ? `${error.name}: ${error.message}` : String(error) };
}
