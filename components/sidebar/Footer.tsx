import { keepingAddress, listAddress } from '../corpus/address';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import type { Panel } from './panel';
import { SiteSwitch } from './SiteSwitch';
import { isNotLookedAt, openSite } from './site';

/** The ways to the corpus and the settings, out of the samples, and the switch for the open page's site. */
export function Footer({ panel }: { panel: Panel }) {
  const { t } = useLanguage();
  const open = openSite(panel.page.value, panel.where.value);
  const busy = panel.pending.value !== 'none';
  return (
    <footer>
      <a class="quiet" href={`corpus.html${listAddress}`} target="_blank" rel="noopener">
        {t('footer.corpus')} <Icon name="outside" />
        <span class="visually-hidden">{t('evidence.opensTab')}</span>
      </a>
      <a class="quiet" href="options.html" target="_blank" rel="noopener">
        {t('footer.settings')} <Icon name="outside" />
        <span class="visually-hidden">{t('evidence.opensTab')}</span>
      </a>
      {panel.counts.value?.backupDue ? (
        <a class="quiet backup-due" href={`corpus.html${keepingAddress}`} target="_blank" rel="noopener">
          <Icon name="alert" /> {t('keeping.dueFooter')} <Icon name="outside" />
          <span class="visually-hidden">{t('evidence.opensTab')}</span>
        </a>
      ) : null}
      {(panel.counts.value?.samples ?? 0) > 0 ? (
        <button type="button" class="quiet" aria-disabled={busy} onClick={() => busy || panel.removeSamples()}>
          {t('footer.removeSamples')}
        </button>
      ) : null}
      {open && !isNotLookedAt(panel.page.value, open) ? <SiteSwitch key={open.site} panel={panel} open={open} /> : null}
    </footer>
  );
}
