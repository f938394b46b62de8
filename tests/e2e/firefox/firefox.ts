import { type ChildProcess, spawn } from 'node:child_process';
import { access, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { built } from '../browser';
import { Marionette } from './marionette';

/** Fixed by a preference, so that the addresses of the extension's pages are known. */
const uuid = '11111111-2222-4333-8444-555555555555';

export const extensionId = 'crossread@example.org';
export const address = (file: string): string => `moz-extension://${uuid}/${file}`;

const preferences = {
  'marionette.port': 0, // a free one, written to the profile
  'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: uuid }),
  'datareporting.policy.dataSubmissionEnabled': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'termsofuse.bypassNotification': true,
};

/** A headless Firefox in a profile of its own, with Crossread installed. */
export interface Firefox {
  marionette: Marionette;
  close(): Promise<void>;
}

export async function openFirefox(): Promise<Firefox> {
  const profile = await mkdtemp(path.join(tmpdir(), 'crossread-firefox-'));
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  await writeFile(path.join(profile, 'user.js'), lines.join('\n'));
  const firefox = spawn(
    await executable(),
    ['--marionette', '--headless', '--remote-allow-system-access', '--no-remote', '--profile', profile],
    { stdio: 'ignore', env: { ...process.env, HOME: profile } },
  );
  try {
    const marionette = await Marionette.connect(await portOf(firefox, profile));
    await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: {} } });
    await marionette.send('Addon:Install', { path: built('firefox'), temporary: true });
    return { marionette, close: () => end(firefox, profile, marionette) };
  } catch (error) {
    await end(firefox, profile, null);
    throw error;
  }
}

async function executable(): Promise<string> {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const found = folders.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => path.join(folder, name)));
  for (const file of [process.env.FIREFOX, ...found]) {
    if (
      file &&
      (await access(file).then(
        () => true,
        () => false,
      ))
    )
      return file;
  }
  throw new Error('No Firefox found: install firefox-esr, or name one in FIREFOX.');
}

async function portOf(firefox: ChildProcess, profile: string): Promise<number> {
  for (let waited = 0; waited < 30_000 && firefox.exitCode === null; waited += 200) {
    const port = await readFile(path.join(profile, 'MarionetteActivePort'), 'utf8').catch(() => '');
    if (port) return Number(port);
    await new Promise((later) => setTimeout(later, 200));
  }
  throw new Error('Firefox did not start.');
}

async function end(firefox: ChildProcess, profile: string, marionette: Marionette | null): Promise<void> {
  const ended = new Promise((done) => firefox.once('exit', done));
  marionette?.close();
  if (firefox.exitCode === null && firefox.kill()) await ended;
  await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 300 });
}
