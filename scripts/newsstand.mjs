import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { articlePage, frontPage } from './newsstand/pages.mjs';

/**
 * A sample article, as it stands in assets/samples. One is `open`: the tour opens it instead of saving it first, and
 * checks the words in `check`.
 * @typedef {object} Sample
 * @property {string} url where the invented outlet would have it
 * @property {string} title
 * @property {string} outlet
 * @property {string | null} byline
 * @property {string} date `YYYY-MM-DD`
 * @property {string[]} paragraphs
 * @property {boolean} [open]
 * @property {string} [check]
 */

/**
 * A running newsstand: a web server on this machine alone.
 * @typedef {object} Newsstand
 * @property {string} url of its front page
 * @property {readonly string[]} pages addresses of what it serves, in the order given
 * @property {() => Promise<void>} close
 */

const samplesFolder = fileURLToPath(new URL('../assets/samples', import.meta.url));

/**
 * @returns {Sample[]} oldest first
 */
export function readSamples() {
  return readdirSync(samplesFolder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(readFileSync(path.join(samplesFolder, name), 'utf8')))
    .sort((a, b) => a.date.localeCompare(b.date) || a.url.localeCompare(b.url));
}

/**
 * Where the newsstand shows a sample: `https://levant-post.example/2025/…` becomes `/levant-post/2025/…`.
 * @param {{ url: string }} sample
 */
export function pathOf({ url }) {
  const { hostname, pathname } = new URL(url);
  return `/${hostname.replace(/\.example$/, '')}${pathname}`;
}

/**
 * Shows the samples as the pages of their outlets, with a front page that lists them.
 * @param {readonly Sample[]} samples
 * @returns {Promise<Newsstand>}
 */
export function openNewsstand(samples) {
  const pages = new Map(samples.map((sample) => [pathOf(sample), articlePage(sample)]));
  const listed = samples.map((sample) => ({ ...sample, path: pathOf(sample) }));
  return serve(pages, frontPage(listed));
}

/**
 * Shows given HTML files as they are, and nothing else of their folders.
 * @param {readonly string[]} files
 * @returns {Promise<Newsstand>}
 */
export function openFiles(files) {
  const pages = new Map(files.map((file, i) => [`/${i + 1}/${path.basename(file)}`, readFileSync(file, 'utf8')]));
  const listed = [...pages.keys()].map((at, i) => ({
    path: encodeURI(at),
    title: files[i] ?? '',
    outlet: '',
    date: '',
  }));
  return serve(pages, frontPage(listed));
}

/**
 * @param {ReadonlyMap<string, string>} pages path → HTML
 * @param {string} front
 * @returns {Promise<Newsstand>}
 */
async function serve(pages, front) {
  const server = createServer((request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://newsstand').pathname);
    const html = asked === '/' ? front : pages.get(asked);
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' });
    response.end(html ?? '<!doctype html><title>Not found</title><p>The newsstand has no such page.');
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => resolve(undefined));
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The newsstand has no port');
  const url = `http://127.0.0.1:${address.port}`;
  return {
    url: `${url}/`,
    pages: [...pages.keys()].map((at) => url + encodeURI(at)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
