import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { harbour, meridian, type Print, prints } from './articles';
import { barePage, frontPage, fullPage, latePage, singlePageSite } from './pages';

/** A web server on this machine alone, with the pages of the tests. */
export interface Newsstand {
  /** Absolute address of a path or of an article. */
  at(what: string | Print): string;
  /** Prints another text under the address of an article, as a newsroom that corrects itself. */
  reprint(print: Print): void;
  close(): Promise<void>;
}

/** Paths beside the articles themselves. */
export const places = { bare: '/bare', late: '/late', site: '/site', front: '/' } as const;

/** Starts a newsstand on a port of the system's choice; each host name of 127.0.0.0/8 is another site to a browser. */
export async function openNewsstand(): Promise<Newsstand> {
  const printed = new Map(prints.map((print) => [print.path, fullPage(print)]));
  printed.set(places.bare, barePage(harbour));
  printed.set(places.late, latePage(meridian, 1500));
  printed.set(places.site, singlePageSite(harbour));
  printed.set(places.front, frontPage(prints.map(({ path }) => path)));

  const server = createServer((request, response) => {
    const html = printed.get(new URL(request.url ?? '/', 'http://newsstand').pathname);
    response.writeHead(html ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' }).end(html ?? 'No such page');
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  return {
    at: (what) => `http://127.0.0.1:${port}${typeof what === 'string' ? what : what.path}`,
    reprint: (print) => void printed.set(print.path, fullPage(print)),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
