import type { Print } from './articles';

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const safe = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign] ?? sign);

const style = 'body{font:16px/1.6 serif;max-width:42rem;margin:2rem auto}p{margin:0 0 14rem}nav{margin-bottom:2rem}';

const body = ({ title, day, paragraphs }: Print): string =>
  `<article><h1>${safe(title)}</h1><p>${day}</p>${paragraphs.map((text) => `<p>${safe(text)}</p>`).join('\n')}</article>`;

const jsonLd = ({ title, day, outlet, lang }: Print): string =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    datePublished: day,
    inLanguage: lang,
    publisher: { '@type': 'Organization', name: outlet },
  });

const page = (lang: string, head: string, content: string): string =>
  `<!doctype html><html lang="${lang}"><head><meta charset="utf-8">${head}<style>${style}</style></head><body>
<nav><a href="/">Front page</a> <a href="/weather">Weather</a></nav>
${content}
<footer>An invented newspaper.</footer></body></html>`;

/** A page as a careful outlet makes it, with metadata. */
export const fullPage = (print: Print): string =>
  page(
    print.lang,
    `<title>${safe(print.title)} | ${safe(print.outlet)}</title><meta property="og:type" content="article">
<meta property="og:site_name" content="${safe(print.outlet)}"><script type="application/ld+json">${jsonLd(print)}</script>`,
    body(print),
  );

/** The same text from a site that tells nothing of itself: not even an article element. */
export const barePage = (print: Print): string =>
  `<!doctype html><title>${safe(print.title)}</title><style>${style}</style><div><h1>${safe(print.title)}</h1><div>${print.day}</div>
${print.paragraphs.map((text) => `<p>${safe(text)}</p>`).join('\n')}</div>`;

/** A page that builds its article by script, `delay` milliseconds after it was loaded. */
export const latePage = (print: Print, delay: number): string =>
  page(
    print.lang,
    '<title>Loading…</title>',
    `<main></main><script>setTimeout(() => {
document.title = ${JSON.stringify(print.title)};
document.querySelector('main').innerHTML = ${JSON.stringify(body(print))};
}, ${delay})</script>`,
  );

/** A site of one document: its links change the address and the content without loading anything. */
export const singlePageSite = (print: Print): string =>
  page(
    print.lang,
    '<title>Home</title>',
    `<main><p>Nothing to read here but the way in.</p></main><button id="go">Read the article</button><script>
const main = document.querySelector('main');
const home = main.innerHTML;
const show = (read) => {
  document.title = read ? ${JSON.stringify(print.title)} : 'Home';
  main.innerHTML = read ? ${JSON.stringify(body(print))} : home;
};
document.querySelector('#go').onclick = () => { history.pushState({}, '', '/site/article'); show(true); };
addEventListener('popstate', () => show(location.pathname.endsWith('/article')));
</script>`,
  );

export const frontPage = (links: readonly string[]): string =>
  page('en', '<title>Newsstand</title>', links.map((link) => `<p><a href="${link}">${link}</a></p>`).join(''));
