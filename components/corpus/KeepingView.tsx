import { bytesText } from '../../i18n';
import { Icon } from '../shared/icons';
import { focusThen } from '../shared/kept-focus';
import { useLanguage } from '../shared/language';
import { listAddress } from './address';
import { BackupSection } from './BackupSection';
import { DeleteByAge } from './DeleteByAge';
import { EraseDeleted } from './EraseDeleted';
import type { Kept } from './keeping';
import type { Library } from './library';
import { isLittle } from './room';

/** How much is kept in how much room, deleting by age, and backups. */
export function KeepingView({ library }: { library: Library }) {
  const { t } = useLanguage();
  const kept = library.kept.value;
  const articles = library.articles.value;
  if (kept === null || articles === null) return <p class="working-line">{t('corpus.loading')}</p>;
  return (
    <div class="keeping">
      <nav>
        <a class="quiet" href={listAddress}>
          <Icon name="back" /> {t('corpus.back')}
        </a>
      </nav>
      <h1>{t('keeping.heading')}</h1>
      <Storage kept={kept} library={library} />
      <BackupSection library={library} />
      <DeleteByAge library={library} articles={articles} noted={kept.noted} />
    </div>
  );
}

function Storage({ kept: { holdings, room }, library }: { kept: Kept; library: Library }) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="storage" {...focusThen('#storage')}>
      <h2 id="storage">{t('keeping.storage')}</h2>
      <p>
        {t('keeping.holds', {
          articles: t('corpus.count', { count: holdings.articles }),
          versions: t('keeping.versions', { count: holdings.versions }),
        })}
      </p>
      <RoomLeft kept={{ room }} />
      <p class="soft">{t(`keeping.${room.lasting}`)}</p>
      {room.lasting === 'temporary' ? (
        <button type="button" onClick={library.askToKeep}>
          {t('keeping.askToKeep')}
        </button>
      ) : null}
      {holdings.deleted > 0 ? <EraseDeleted count={holdings.deleted} library={library} /> : null}
    </section>
  );
}

function RoomLeft({ kept: { room } }: { kept: Pick<Kept, 'room'> }) {
  const { t, locale } = useLanguage();
  const { used, left } = room;
  if (used === null) return <p>{t('keeping.unknown')}</p>;
  return (
    <>
      <p>
        {t('keeping.used', { used: bytesText(locale, used) })}{' '}
        {left === null ? null : t('keeping.left', { left: bytesText(locale, left) })}
      </p>
      <p class="soft">{t('keeping.estimate')}</p>
      {isLittle(room) ? (
        <p class="warning">
          <Icon name="alert" /> {t('keeping.little')}
        </p>
      ) : null}
    </>
  );
}
