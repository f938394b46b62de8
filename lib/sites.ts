/** Sites as a reader names them: a host with everything below it. Where Crossread looks by itself is told in them. */

/** A host as browsers write it: labels of letters, digits and hyphens (IDN as punycode), lower case. */
const HOST = /^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)*[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const IPV4 = /^\d+\.\d+\.\d+\.\d+$/;

export const isSite = (host: string): boolean => HOST.test(host);

/** The site a page belongs to, or null for one that is not of the web. `www.` says nothing of its own. */
export function siteOf(url: string): string | null {
  if (!URL.canParse(url) || !/^https?:/i.test(url)) return null;
  const host = new URL(url).hostname.replace(/\.$/, '').replace(/^www\.(?=.*\.)/, '');
  return isSite(host) ? host : null;
}

/** Why what the reader typed names no site. */
export type SiteFault = 'empty' | 'not-web' | 'not-a-site';

/** A site from what a reader types or pastes: `Example.org`, `*.example.org`, or the address of any page of it. */
export function parseSite(typed: string): { site: string } | { fault: SiteFault } {
  const text = typed.trim();
  if (text === '') return { fault: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]*):(?!\d)/i.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && !/^https?$/.test(scheme)) return { fault: 'not-web' };
  const site = siteOf(scheme === undefined ? `https://${text.replace(/^(?:\*\.|\/\/)/, '')}` : text);
  if (site === null || !(site.includes('.') || site === 'localhost')) return { fault: 'not-a-site' };
  // Browsers read a bare number as an address of four: 2025 is 0.0.7.233.
  return IPV4.test(site) && !text.includes(site) ? { fault: 'not-a-site' } : { site };
}

const holds = (site: string, host: string): boolean => host === site || host.endsWith(`.${site}`);

/** More sites than anybody lists by hand; a longer list would slow every page down. */
export const mostSites = 500;

/** The sites of a list with one more, in the order of the alphabet; those below the new one are covered by it. */
export const withSite = (sites: readonly string[], site: string): string[] =>
  [...sites.filter((one) => !holds(site, one)), site].sort();

/** Whether a list, such as one with a site more, is longer than a list may be. */
export const isTooLong = (sites: readonly string[]): boolean => sites.length > mostSites;

export const withoutSite = (sites: readonly string[], site: string): string[] => sites.filter((one) => one !== site);

/** Where the detector runs: on every page but those of excluded sites, on listed sites only, or when the reader asks. */
export interface Where {
  detection: 'all' | 'listed' | 'asked';
  listedSites: readonly string[];
  excludedSites: readonly string[];
}

/** What the settings mean for one host. */
export type Standing =
  | { kind: 'by-itself' }
  /** `by`: the excluded site that covers the host. */
  | { kind: 'excluded'; by: string }
  | { kind: 'not-listed' }
  | { kind: 'asked' };

export function standingOf({ detection, listedSites, excludedSites }: Where, host: string): Standing {
  if (detection === 'asked') return { kind: 'asked' };
  const by = excludedSites.find((site) => holds(site, host));
  if (by !== undefined) return { kind: 'excluded', by };
  const looked = detection === 'all' || listedSites.some((site) => holds(site, host));
  return { kind: looked ? 'by-itself' : 'not-listed' };
}

/** A change of where Crossread looks by itself, or why there is none: a list has no room for one more site. */
export type Switched = { change: Partial<Where> } | { fault: 'too-many-sites' };

const withinBounds = (change: Partial<Where>): Switched =>
  isTooLong(change.listedSites ?? []) || isTooLong(change.excludedSites ?? [])
    ? { fault: 'too-many-sites' }
    : { change };

/** The change that keeps Crossread from looking at a site by itself. */
export function switchedOff({ detection, listedSites, excludedSites }: Where, site: string): Switched {
  const left = withoutSite(listedSites, site);
  const stillListed = left.some((one) => holds(one, site));
  if (detection === 'listed' && !stillListed) return { change: { listedSites: left } };
  return withinBounds({ excludedSites: withSite(excludedSites, site) });
}

/** The change that lets Crossread look at a site by itself, whatever kept it from that. */
export function switchedOn(where: Where, site: string): Switched {
  const excludedSites = where.excludedSites.filter((one) => !holds(one, site));
  const { kind } = standingOf({ ...where, excludedSites }, site);
  if (kind !== 'not-listed') return { change: { excludedSites } };
  return withinBounds({ excludedSites, listedSites: withSite(where.listedSites, site) });
}

/** Match patterns of a site and of everything below it. A number has nothing below. */
export const patternsOf = (site: string): string[] =>
  IPV4.test(site) ? [`*://${site}/*`] : [`*://${site}/*`, `*://*.${site}/*`];
