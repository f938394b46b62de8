import { useId, useState } from 'preact/hooks';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import type { Panel } from './panel';
import type { OpenSite } from './site';

/** The switch for the site of the open page, one click away in the foot: whether Crossread looks there by itself. */
export function SiteSwitch({ panel, open: { site, standing } }: { panel: Panel; open: OpenSite }) {
  const { t } = useLanguage();
  const [shown, setShown] = useState(false);
  const id = useId();
  const on = standing.kind === 'by-itself';
  const turn = async (box: HTMLInputElement) => {
    // Where nothing changed nothing is drawn anew, and the box would go on showing what the reader wanted.
    if ((await panel.switchSite(site, on ? 'off' : 'on')) === 'failed') box.checked = on;
  };
  return (
    <div class="site-switch">
      <button type="button" class="quiet" aria-expanded={shown} aria-controls={id} onClick={() => setShown(!shown)}>
        {t('site.open')} <Icon name="chevron" />
      </button>
      <div id={id} class="site-details" hidden={!shown}>
        {standing.kind === 'asked' ? (
          <p>{t('site.askedWhy')}</p>
        ) : (
          <>
            <label>
              <input type="checkbox" checked={on} onChange={({ currentTarget }) => void turn(currentTarget)} />
              <span>{t('site.label', { site: standing.kind === 'excluded' ? standing.by : site })}</span>
            </label>
            <p class="soft">{t('site.offWhy')}</p>
          </>
        )}
      </div>
    </div>
  );
}
