import { describe, expect, it } from 'vitest';
import { findBrowser, type Machine, obtainBrowser } from '../../../scripts/setup/browser.mjs';

/** An invented machine. `files` maps executables to what `--version` prints; null for one that does not start. */
function machine(files: Record<string, string | null>, changes: Partial<Machine> = {}) {
  const log: string[] = [];
  const world: Machine = {
    named: undefined,
    playwrights: async () => '/cache/chromium-1/chrome',
    findCommand: (names) => names.map((name) => `/usr/bin/${name}`).find((file) => file in files) ?? null,
    places: ['/snap/bin/chromium'],
    exists: (file) => file in files,
    versionOf: (file) => files[file] ?? null,
    mayInstallPackages: () => false,
    installPackages: async () => false,
    download: async () => {
      log.push('download');
      return false;
    },
    say: () => {},
    ...changes,
  };
  return { world, files, log };
}

const CHROMIUM = 'Chromium 140.0.7000.1 built on Debian';
const BRANDED = 'Google Chrome 140.0.7000.1';

describe('looking for a browser', () => {
  it('prefers the named one, then Playwright’s, then the system’s', async () => {
    const files = { '/my/chromium': CHROMIUM, '/cache/chromium-1/chrome': CHROMIUM, '/usr/bin/chromium': CHROMIUM };
    expect(await findBrowser(machine(files, { named: '/my/chromium' }).world)).toBe('/my/chromium');
    expect(await findBrowser(machine(files).world)).toBe('/cache/chromium-1/chrome');
    expect(await findBrowser(machine({ '/usr/bin/chromium': CHROMIUM }).world)).toBe('/usr/bin/chromium');
    expect(await findBrowser(machine({ '/usr/bin/chromium-browser': CHROMIUM }).world)).toBe(
      '/usr/bin/chromium-browser',
    );
    expect(await findBrowser(machine({ '/snap/bin/chromium': CHROMIUM }).world)).toBe('/snap/bin/chromium');
  });

  it('never takes branded Chrome, under whatever name it stands', async () => {
    const chrome = { '/usr/bin/google-chrome': BRANDED, '/usr/bin/google-chrome-stable': BRANDED };
    expect(await findBrowser(machine(chrome).world)).toBeNull();
    expect(await findBrowser(machine({ '/usr/bin/chromium': BRANDED }).world)).toBeNull();
    const named = machine(chrome, { named: '/usr/bin/google-chrome' }).world;
    await expect(findBrowser(named)).rejects.toThrow(/branded Google Chrome.*--load-extension/);
  });

  it('takes Chrome for Testing, which Playwright downloads and which loads extensions', async () => {
    const files = { '/cache/chromium-1/chrome': 'Google Chrome for Testing 140.0.7000.1' };
    expect(await findBrowser(machine(files).world)).toBe('/cache/chromium-1/chrome');
  });

  it('passes over a browser that does not start', async () => {
    const files = { '/cache/chromium-1/chrome': null, '/usr/bin/chromium': CHROMIUM };
    expect(await findBrowser(machine(files).world)).toBe('/usr/bin/chromium');
  });

  it('says so when CHROMIUM names nothing, instead of taking another', async () => {
    const { world } = machine({ '/usr/bin/chromium': CHROMIUM }, { named: '/typo' });
    await expect(obtainBrowser(world)).rejects.toThrow(/CHROMIUM is set to \/typo, but there is no such file/);
  });
});

describe('a machine without a browser', () => {
  it('gets Debian’s where packages may be installed, without a download', async () => {
    const files: Record<string, string> = {};
    const { world, log } = machine(files, {
      mayInstallPackages: () => true,
      installPackages: async (packages) => {
        log.push(packages.join(' '));
        files['/usr/bin/chromium'] = CHROMIUM;
        return true;
      },
    });
    expect(await obtainBrowser(world)).toBe('/usr/bin/chromium');
    expect(log).toEqual(['chromium fonts-liberation fonts-noto-core']);
  });

  it('gets Playwright’s where packages may not be installed or the installation fails', async () => {
    for (const mayInstallPackages of [() => false, () => true]) {
      const files: Record<string, string> = {};
      const { world } = machine(files, {
        mayInstallPackages,
        download: async () => {
          files['/cache/chromium-1/chrome'] = 'Google Chrome for Testing 140';
          return true;
        },
      });
      expect(await obtainBrowser(world)).toBe('/cache/chromium-1/chrome');
    }
  });

  it('says exactly what to do when nothing helps', async () => {
    const { world, log } = machine({});
    await expect(obtainBrowser(world)).rejects.toThrow(/sudo apt-get install chromium/);
    expect(log).toEqual(['download']);
  });

  it('does not take a downloaded browser that does not start', async () => {
    const { world } = machine({ '/cache/chromium-1/chrome': null }, { download: async () => true });
    await expect(obtainBrowser(world)).rejects.toThrow(/install-deps/);
  });
});
