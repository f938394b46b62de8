import { expect, test } from '@playwright/test';
import type { TabState } from '../../../lib/messages';
import { harbour } from '../newsstand/articles';
import { type Newsstand, openNewsstand } from '../newsstand/server';
import { address, extensionId, type Firefox, openFirefox } from './firefox';

test.setTimeout(90_000);

let firefox: Firefox;
let newsstand: Newsstand;
test.beforeEach(async () => {
  newsstand = await openNewsstand();
  firefox = await openFirefox();
});
test.afterEach(async () => {
  await firefox?.close();
  await newsstand?.close();
});

test('Firefox recognises an article, compares it with the samples, saves it, and survives its background', async () => {
  const { marionette } = firefox;
  const text = () => marionette.run<string>('return document.body.innerText');
  const go = (url: string) => marionette.send('WebDriver:Navigate', { url });
  const press = async (name: string) =>
    expect
      .poll(() =>
        marionette.run<boolean>(
          `const button = [...document.querySelectorAll('button')].find((one) => one.textContent.includes(arguments[0]));
           button?.click();
           return button !== undefined;`,
          name,
        ),
      )
      .toBe(true);
  /** What Crossread knows of the open tabs, asked from one of its own pages. */
  const states = () => marionette.run<Record<string, TabState>>(`return browser.storage.session.get(null)`);
  const article = async () => Object.entries(await states()).find(([key]) => key.startsWith('tab:'));

  await go(newsstand.at(harbour));
  const { handle } = await marionette.send<{ handle: string }>('WebDriver:NewWindow', { type: 'tab', focus: true });
  await marionette.send('WebDriver:SwitchToWindow', { handle });
  await go(address('sidepanel.html'));
  await expect.poll(text).toContain('Crossread does not read this page');
  await expect.poll(async () => (await article())?.[1]).toMatchObject({ kind: 'compared', corpusSize: 0 });

  await go(address('corpus.html'));
  await press('Load the samples');
  await expect.poll(text).toContain('9 saved articles');
  await expect.poll(async () => (await article())?.[1]).toMatchObject({ kind: 'compared', corpusSize: 9 });
  const compared = (await article())?.[1];
  expect(compared?.kind === 'compared' && compared.comparison.findings.map(({ verdict }) => verdict)).toContain(
    'differs',
  );

  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  await marionette.run(
    `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
     return extension.terminateBackground({ ignoreDevToolsAttached: true }).then(() => extension.backgroundState);`,
    extensionId,
  );
  await marionette.send('Marionette:SetContext', { value: 'content' });

  const tab = Number((await article())?.[0].slice('tab:'.length));
  const saved = await marionette.run('return browser.runtime.sendMessage(arguments[0])', {
    type: 'saveTab',
    data: { tab },
  });
  expect(saved).toEqual({ answer: { outcome: 'saved' } });
  await marionette.send('WebDriver:Refresh');
  await expect.poll(text).toContain(harbour.title);
  await expect.poll(text).toContain('10 saved articles');
});
