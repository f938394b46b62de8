import { momentText } from '../../i18n';
import type { SavedArticleWithVersions, SavedVersion } from '../../lib/corpus';
import { useLanguage } from '../shared/language';
import { versionAddress } from './address';

export interface VersionsProps {
  opened: SavedArticleWithVersions;
  shown: SavedVersion;
  /** The version whose differences are told; null while the text stands alone. */
  since: SavedVersion | null;
}

/** Links to each saved text, the one shown says so; and to what changed since the one saved before it. */
export function Versions({ opened, shown, since }: VersionsProps) {
  const { t, locale } = useLanguage();
  const { head, versions, latest } = opened;
  const before = since ?? versions.find(({ savedAt }) => savedAt < shown.savedAt) ?? null;
  return (
    <nav class="versions" aria-label={t('corpus.version')}>
      {shown.id === latest.id ? null : <p>{t('corpus.notLatest')}</p>}
      <ul>
        {versions.map(({ id, savedAt }) => (
          <li key={id}>
            <a href={versionAddress(head.id, id)} aria-current={id === shown.id ? 'true' : undefined}>
              {t('corpus.versionOf', { date: momentText(locale, savedAt) })}
            </a>
          </li>
        ))}
      </ul>
      {before ? (
        <p>
          <a href={versionAddress(head.id, shown.id, since ? undefined : before.id)}>
            {since ? t('corpus.plainText') : t('corpus.changedSince', { date: momentText(locale, before.savedAt) })}
          </a>
        </p>
      ) : null}
    </nav>
  );
}
