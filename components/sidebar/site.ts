import type { TabState } from '../../lib/messages';
import { type Standing, siteOf, standingOf, type Where } from '../../lib/sites';

/** The site of the open page, and what the settings mean for it. */
export interface OpenSite {
  site: string;
  standing: Standing;
}

/** Null where the page is of no site, or the settings are not known yet. */
export function openSite(page: TabState | null, where: Where | null): OpenSite | null {
  const site = page && siteOf(addressOf(page));
  return site && where ? { site, standing: standingOf(where, site) } : null;
}

function addressOf(page: TabState): string {
  if ('url' in page) return page.url;
  return 'head' in page ? page.head.url : '';
}

/** Whether the panel shows that a page was not looked at because the reader set it so, with the ways out of that. */
export const isNotLookedAt = (page: TabState | null, { standing }: OpenSite): boolean =>
  page?.kind === 'not-article' && page.text === 'unread' && standing.kind !== 'by-itself';
