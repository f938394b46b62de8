import type { Language } from '../../i18n';
import type { UnlikePair } from '../../lib/corpus';
import type { Failure } from '../../lib/messages';
import type { SiteListKey } from './site-lists';

/** What became of the reader's last change. Kept as plain facts: the words are made when it is shown. */
export type SettingsNotice =
  | { kind: 'kept' }
  | { kind: 'site-added'; site: string }
  | { kind: 'site-removed'; site: string; list: SiteListKey }
  /** Sentences told apart before. */
  | { kind: 'compared-again'; pairs: readonly UnlikePair[] }
  | { kind: 'undone' }
  | { kind: 'failed'; failure: Failure };

/** Changes that can be taken back from the notice itself. */
export const canUndo = ({ kind }: SettingsNotice): boolean => kind === 'site-removed' || kind === 'compared-again';

/** Changes that their own control shows are spoken and not shown a second time. */
export const isSpokenOnly = ({ kind }: SettingsNotice): boolean =>
  kind === 'kept' || kind === 'site-added' || kind === 'undone';

/** Id of the heading that the keyboard goes to when the notice is closed or taken back, and its buttons go with it. */
export function placeAfter(notice: SettingsNotice): string {
  if (notice.kind === 'site-removed') return 'detection-heading';
  return notice.kind === 'compared-again' ? 'decisions-heading' : 'settings-heading';
}

/** A notice in one or two sentences. */
export function settingsNoticeText({ t }: Language, notice: SettingsNotice): string {
  switch (notice.kind) {
    case 'kept':
      return t('settings.kept');
    case 'site-added':
      return t('settings.sites.added', { site: notice.site });
    case 'site-removed':
      return t('settings.sites.removed', { site: notice.site });
    case 'compared-again':
      return t('settings.decisions.comparedAgain', { count: notice.pairs.length });
    case 'undone':
      return t('settings.undone');
    case 'failed':
      return t('notice.failed', {
        what: t(`failure.${notice.failure.code}.what`),
        todo: t(`failure.${notice.failure.code}.todo`),
      });
    default:
      return notice satisfies never;
  }
}
