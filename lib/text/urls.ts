/** Query parameters that say where a reader came from, never what they read. */
const TRACKING_PREFIXES = ['utm_', 'at_', 'hsa_', 'pk_', 'mtm_', '_hs', 'guce_'];
const TRACKING = new Set(
  `fbclid gclid gclsrc dclid gbraid wbraid msclkid yclid ysclid twclid ttclid li_fat_id igshid igsh mc_cid mc_eid mkt_tok
oly_anon_id oly_enc_id vero_id s_cid cmpid cmp ref ref_src ref_url smid smtyp guccounter ito xtor ocid cid_source
traffic_source spm share_id sharetype`.split(/\s+/),
);

/** Hosts that show the same articles to other devices: m.example.com, amp.example.com and www.example.com are one site. */
const MIRROR = /^(?:www|m|mobile|amp)\.(?=[^.]+\.)/;

/** Fragments that are routes of a one-page application rather than places in a document. */
const ROUTE = /^#!?\/./;

function parse(url: string, base?: string): URL | null {
  try {
    return new URL(url, base);
  } catch {
    return null;
  }
}

const isWeb = (url: URL): boolean => url.protocol === 'http:' || url.protocol === 'https:';

const siteOf = (url: URL): string => url.host.replace(MIRROR, '');

function isTracking(name: string): boolean {
  const lower = name.toLowerCase();
  return TRACKING.has(lower) || TRACKING_PREFIXES.some((prefix) => lower.startsWith(prefix));
}

/** The query without tracking, in a fixed order, so that `?b&a` and `?a&b` are one address. */
function meaningfulQuery(url: URL): string {
  const kept = [...url.searchParams].filter(([name]) => !isTracking(name));
  kept.sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1));
  const query = new URLSearchParams(kept).toString();
  return query === '' ? '' : `?${query}`;
}

function plain(url: URL): string {
  if (!isWeb(url)) return url.href.slice(0, url.href.length - url.hash.length);
  const path = url.pathname.length > 1 ? url.pathname.replace(/\/+$/, '') || '/' : url.pathname;
  const route = ROUTE.test(url.hash) ? url.hash : '';
  return `https://${siteOf(url)}${path}${meaningfulQuery(url)}${route}`;
}

/** A canonical that names the front page while the reader is deeper in the site is a template's mistake. */
function isUsable(canonical: URL, page: URL): boolean {
  if (!isWeb(canonical) || siteOf(canonical) !== siteOf(page)) return false;
  return canonical.pathname !== '/' || canonical.search !== '' || page.pathname === '/';
}

/**
 * The address that says which article a page shows, equal for all its addresses: the canonical one where it stays on the
 * page's own site (a foreign canonical names where a text came from, not which page this is), else the page's own; without
 * scheme differences, `www.`, mobile and AMP hosts, tracking parameters and fragment.
 * An address that is none is returned trimmed.
 */
export function identityUrl(url: string, canonicalUrl: string | null): string {
  const page = parse(url.trim());
  if (!page) return url.trim();
  const canonical = canonicalUrl === null ? null : parse(canonicalUrl, page.href);
  return plain(canonical && isUsable(canonical, page) ? canonical : page);
}

/** The site an address belongs to, without `www.`, mobile and AMP prefixes; empty when it is no web address. */
export function siteOfUrl(url: string): string {
  const page = parse(url);
  return page && isWeb(page) ? siteOf(page) : '';
}
