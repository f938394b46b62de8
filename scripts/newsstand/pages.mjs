import { lookOf } from './looks.mjs';

/** @typedef {import('../newsstand.mjs').Sample} Sample */

const DAY = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });

/** @type {Record<string, string>} */
const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/**
 * Text made safe for HTML content and quoted attributes.
 * @param {string} text
 */
export function escapeHtml(text) {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/**
 * A news page as the outlet would print it: its own look, its own share of metadata, and the furniture that surrounds
 * an article (menus, "most read", a footer), so that what the sidebar shows was really extracted.
 * @param {Sample} sample
 * @returns {string} HTML
 */
export function articlePage(sample) {
  const look = lookOf(sample.outlet);
  const { outlet, title } = sample;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(title)} | ${escapeHtml(outlet)}</title>
${look.metadata.map((kind) => METADATA[kind](sample)).join('\n')}
<style>${BASE_STYLE}${look.style}</style>
</head>
<body>
<header class="masthead"><a href="/">${escapeHtml(outlet)}</a><nav>${look.sections.map((s) => `<a href="/">${s}</a>`).join(' ')}</nav></header>
<main>
<article>
<h1>${escapeHtml(title)}</h1>
<p class="byline">${sample.byline ? `By ${escapeHtml(sample.byline)} · ` : ''}<time datetime="${escapeHtml(sample.date)}">${dayInWords(sample.date)}</time></p>
${sample.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n')}
</article>
<aside><h2>Most read</h2><ul>${look.mostRead.map((item) => `<li><a href="/">${item}</a></li>`).join('')}</ul></aside>
</main>
<footer>© 2025 ${escapeHtml(outlet)}. An invented newspaper, made for trying out Crossread.</footer>
</body>
</html>
`;
}

/**
 * The newsstand's own page, with a link to everything on it.
 * @param {readonly { path: string, title: string, outlet: string, date: string }[]} listed
 * @returns {string} HTML
 */
export function frontPage(listed) {
  const items = listed.map(
    ({ path, title, outlet, date }) =>
      `<li><a href="${escapeHtml(path)}">${escapeHtml(title)}</a><br>${escapeHtml(outlet)} ${date ? dayInWords(date) : ''}</li>`,
  );
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Newsstand</title><style>${BASE_STYLE}body{padding:2rem}li{margin:.8rem 0}</style></head>
<body><h1>Newsstand</h1><ul>
${items.join('\n')}
</ul></body></html>
`;
}

/** @type {Record<import('./looks.mjs').Metadata, (sample: Sample) => string>} */
const METADATA = {
  canonical: ({ url }) => `<link rel="canonical" href="${escapeHtml(url)}">`,
  openGraph: ({ title, outlet, date, paragraphs }) =>
    [
      ['og:type', 'article'],
      ['og:title', title],
      ['og:site_name', outlet],
      ['og:description', paragraphs[0] ?? ''],
      ['article:published_time', `${date}T09:00:00Z`],
    ]
      .map(([property = '', content = '']) => `<meta property="${property}" content="${escapeHtml(content)}">`)
      .join('\n'),
  jsonLd: ({ title, outlet, byline, date, url }) =>
    `<script type="application/ld+json">${scriptSafeJson({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      datePublished: date,
      mainEntityOfPage: url,
      ...(byline ? { author: { '@type': 'Person', name: byline } } : {}),
      publisher: { '@type': 'NewsMediaOrganization', name: outlet },
    })}</script>`,
};

/**
 * JSON that cannot end the script element it stands in.
 * @param {unknown} value
 */
export function scriptSafeJson(value) {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}

/** @param {string} date `YYYY-MM-DD` */
function dayInWords(date) {
  return DAY.format(new Date(`${date}T00:00:00Z`));
}

const BASE_STYLE = `
*{box-sizing:border-box}body{margin:0;color:#1b1b1b;background:#fff;line-height:1.55}
a{color:inherit}.masthead{display:flex;align-items:baseline;gap:2rem;padding:1rem 2rem;border-bottom:1px solid #d8d8d8}
.masthead>a{font-size:1.6rem;font-weight:700;text-decoration:none}nav a{margin-right:1.2rem;font-size:.9rem;text-decoration:none;opacity:.75}
main{display:flex;gap:3rem;max-width:64rem;margin:0 auto;padding:1.5rem 2rem}article{flex:1 1 38rem;max-width:40rem}
h1{font-size:2rem;line-height:1.2;margin:.5rem 0}.byline{color:#666;font-size:.9rem}
aside{flex:0 1 14rem;font-size:.9rem}aside h2{font-size:1rem}aside ul{padding-left:1.1rem}aside li{margin:.5rem 0}
footer{padding:1.5rem 2rem;color:#777;font-size:.8rem;border-top:1px solid #d8d8d8}`;
