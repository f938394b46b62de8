import { recentText } from '../../i18n';
import { type BackupMode, backupModes } from '../../lib/backup-plan';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { keepingAddress } from './address';
import type { Library } from './library';

/** Backups: when the last one was, one now, one by itself; and the table of facts. */
export function BackupSection({ library }: { library: Library }) {
  const { t, locale } = useLanguage();
  const plan = library.backup.value;
  const busy = library.job.value !== null;
  const some = (library.articles.value?.length ?? 0) > 0;
  const last = plan?.last ?? null;
  const act = (action: () => void) => () => busy || action();
  return (
    <section aria-labelledby="backup">
      <h2 id="backup">{t('keeping.backup')}</h2>
      {plan?.due === 'due' ? (
        <BackupDue library={library} />
      ) : (
        <p>{last === null ? t('keeping.never') : t('keeping.last', { date: recentText(locale, last, Date.now()) })}</p>
      )}
      <p class="soft">{t('keeping.backupWhy')}</p>
      {some ? (
        <button type="button" aria-disabled={busy} onClick={act(() => library.exportArticles('all'))}>
          {t('keeping.now')}
        </button>
      ) : null}
      {plan ? <Weekly mode={plan.mode} onChoose={library.chooseBackup} /> : null}
      {some ? (
        <>
          <h3>{t('keeping.table')}</h3>
          <p class="soft">{t('keeping.tableWhy')}</p>
          <button type="button" aria-disabled={busy} onClick={act(() => library.exportTable('all'))}>
            {t('selection.table')}
          </button>
        </>
      ) : null}
    </section>
  );
}

const reasons = { off: null, remind: 'keeping.remindWhy', automatic: 'keeping.automaticWhy' } as const;

function Weekly({ mode, onChoose }: { mode: BackupMode; onChoose: (mode: BackupMode) => void }) {
  const { t } = useLanguage();
  return (
    <fieldset>
      <legend>{t('keeping.weekly')}</legend>
      {backupModes.map((one) => {
        const reason = reasons[one];
        return (
          <label key={one} class="choice-line">
            <input type="radio" name="backup" checked={mode === one} onChange={() => onChoose(one)} />
            <span>
              {t(`keeping.${one}`)}
              {reason ? <span class="soft">{t(reason)}</span> : null}
            </span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** That a backup is due, where the reader wants to be told. */
export function BackupDue({ library }: { library: Library }) {
  const { t, locale } = useLanguage();
  const plan = library.backup.value;
  if (plan?.due !== 'due') return null;
  const elsewhere = library.address.value.view !== 'keeping';
  return (
    <p class="warning" role="status">
      <Icon name="alert" />{' '}
      {plan.last === null
        ? t('keeping.dueNever')
        : t('keeping.dueSince', { date: recentText(locale, plan.last, Date.now()) })}{' '}
      {elsewhere ? <a href={keepingAddress}>{t('keeping.heading')}</a> : null}
    </p>
  );
}
