import type { Page } from '@playwright/test';

/** Articles written in one transaction. */
const BATCH = 250;

/**
 * Adds articles to the corpus of an open page as rows of its database, made after one that is saved already: to save each
 * by the engine would take many minutes. Their words follow Zipf's law, as those of real texts do.
 */
export async function fillShelf(page: Page, count: number): Promise<void> {
  for (let from = 0; from < count; from += BATCH) {
    await page.evaluate(addArticles, [from, Math.min(from + BATCH, count)] as const);
  }
}

/** Runs in the page, so it can use nothing of this file. */
async function addArticles([from, to]: readonly [number, number]): Promise<void> {
  const [VOCABULARY, WORDS, SENTENCES] = [30_000, 24, 8];
  const opening = indexedDB.open('crossread');
  const db = await new Promise<IDBDatabase>((done, failed) => {
    opening.onsuccess = () => done(opening.result);
    opening.onerror = () => failed(opening.error);
  });
  const names = ['articles', 'versions', 'origins', 'words', 'vocabulary'] as const;
  const transaction = db.transaction(names, 'readwrite', { durability: 'relaxed' });
  const store = (name: (typeof names)[number]) => transaction.objectStore(name);
  const one = (name: (typeof names)[number]) =>
    new Promise<Record<string, unknown>>((done) => {
      const asked = store(name).openCursor();
      asked.onsuccess = () => done(asked.result?.value);
    });
  const [article, version, origin, words, vocabulary] = await Promise.all(names.map(one));
  let state = 7919 * (from + 1);
  const random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const sentence = () => Array.from({ length: WORDS }, () => `word${Math.floor(VOCABULARY ** random()) - 1}`).join(' ');
  for (let at = from; at < to; at++) {
    const id = `row-${at}`;
    const title = `Report ${at} ${sentence().slice(0, 20 + (at % 60))}`;
    const outlet = `Outlet ${at % 40}`;
    const publishedAt = {
      at: new Date(Date.UTC(2025, 0, 1 + (at % 300))).toISOString().slice(0, 10),
      grain: 'day',
      known: 'metadata',
    };
    const paragraphs = Array.from({ length: SENTENCES }, sentence);
    const head = { outlet, title, publishedAt };
    const own = { ...head, id, latest: `v-${at}`, savedAt: Date.UTC(2024, 0, 1) - at * 1000, shelf: 'own' };
    store('articles').put({ ...article, ...own });
    const text = { ...(version?.article as object), ...head, paragraphs };
    store('versions').put({ ...version, id: `v-${at}`, articleId: id, article: text });
    store('origins').put({ ...origin, articleId: id, originId: id, copyKey: id });
    const distinct = [
      ...new Set(
        [title, outlet, ...paragraphs]
          .join(' ')
          .toLowerCase()
          .match(/[a-z0-9]{2,}/g),
      ),
    ];
    store('words').put({ ...words, newestFirst: -20_000 - (at % 300), articleId: id, words: distinct });
    for (const word of distinct) store('vocabulary').put({ ...vocabulary, word });
  }
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onerror = () => failed(transaction.error);
  });
  db.close();
}
