import type { Signal } from '@preact/signals';
import type { StoredSettings } from '../../lib/settings';
import { isTooLong, parseSite, type SiteFault, withoutSite, withSite } from '../../lib/sites';
import type { SettingsNotice } from './notices';

/** A list of sites among the settings. */
export type SiteListKey = 'listedSites' | 'excludedSites';

/** Why a typed text is not put in a list. */
export type SiteRefusal = SiteFault | 'known' | 'too-many';

/** Where the lists are kept. */
export interface SiteLists {
  stored: Signal<StoredSettings>;
  keep(change: Partial<StoredSettings>): Promise<void>;
}

type Act = () => Promise<SettingsNotice>;

/** Puts the site of a typed text in a list. Resolves to why not, null where it was taken; `attempt` runs the writing. */
export async function addSite(
  { stored, keep }: SiteLists,
  list: SiteListKey,
  typed: string,
  attempt: (act: Act) => Promise<unknown>,
): Promise<SiteRefusal | null> {
  const read = parseSite(typed);
  if ('fault' in read) return read.fault;
  const { site } = read;
  if (stored.value[list].includes(site)) return 'known';
  const longer = withSite(stored.value[list], site);
  if (isTooLong(longer)) return 'too-many';
  await attempt(async () => {
    await keep({ [list]: longer });
    return { kind: 'site-added', site };
  });
  return null;
}

export async function removeSite(
  { stored, keep }: SiteLists,
  list: SiteListKey,
  site: string,
): Promise<SettingsNotice> {
  await keep({ [list]: withoutSite(stored.value[list], site) });
  return { kind: 'site-removed', site, list };
}
