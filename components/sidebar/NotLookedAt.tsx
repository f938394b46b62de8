import { useLanguage } from '../shared/language';
import { PageMessage } from '../shared/PageMessage';
import type { Panel } from './panel';
import type { OpenSite } from './site';

/** A page that Crossread did not look at because the reader set it so: reads it on request, and offers to look again. */
export function NotLookedAt({ panel, open: { site, standing } }: { panel: Panel; open: OpenSite }) {
  const { t } = useLanguage();
  const read = (
    <button type="button" class="primary" onClick={panel.readTab}>
      {t('site.read')}
    </button>
  );
  const switchOn = (words: string) => (
    <button type="button" onClick={() => panel.switchSite(site, 'on')}>
      {words}
    </button>
  );
  switch (standing.kind) {
    case 'excluded':
      return (
        <PageMessage
          icon="pause"
          title={t('site.excluded', { site: standing.by })}
          text={t('site.excludedWhy', { site: standing.by })}
        >
          <p class="choices-of-two">
            {read} {switchOn(t('site.switchOn', { site: standing.by }))}
          </p>
        </PageMessage>
      );
    case 'not-listed':
      return (
        <PageMessage icon="pause" title={t('site.notListed')} text={t('site.notListedWhy', { site })}>
          <p class="choices-of-two">
            {read} {switchOn(t('site.list', { site }))}
          </p>
        </PageMessage>
      );
    default:
      return (
        <PageMessage icon="pause" title={t('site.asked')} text={t('site.askedWhy')}>
          {read}
          <p>
            <a href="options.html#detection" target="_blank" rel="noopener">
              {t('site.settings')}
            </a>
          </p>
        </PageMessage>
      );
  }
}
