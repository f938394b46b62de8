import preact from '@preact/preset-vite';
import { defineConfig, type UserManifest } from 'wxt';

/** Extension pages and the worker run only what is in the package, and connect to nothing. */
const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'";

/**
 * Least permissions, each with its reason (docs/decisions/0004-least-permissions.md):
 * storage: settings and the state of open tabs; unlimitedStorage: the corpus is not evicted when the disk runs low;
 * scripting: register the detector at run time, inject the reader where it spoke; contextMenus: save, check, pause.
 */
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'contextMenus'];

/** Free in Chromium and Firefox: Chromium keeps Alt+Shift with C, P, R, W, X and Z for tab groups and tools of its own. */
const commands: UserManifest['commands'] = {
  'open-sidebar': { suggested_key: { default: 'Alt+Shift+O' }, description: '__MSG_commandOpenSidebar__' },
  'save-page': { suggested_key: { default: 'Alt+Shift+S' }, description: '__MSG_commandSavePage__' },
  'check-selection': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandCheckSelection__' },
};

const chromeOnly: UserManifest = { minimum_chrome_version: '116' };

const firefoxOnly: UserManifest = {
  browser_specific_settings: {
    gecko: {
      id: 'crossread@example.org',
      strict_min_version: '142.0',
      data_collection_permissions: { required: ['none'] },
    },
  },
};

/** What is data rather than code gets files of its own, which only the engine loads: see the size budget in tests/bench. */
const dataChunks = [
  { name: 'lexical', test: /[\\/](?:assets[\\/]packs|lib[\\/]claims[\\/](?:lexical[\\/]|frames-of-))/ },
  { name: 'samples', test: /[\\/]assets[\\/]samples[\\/]/ },
];

export default defineConfig({
  imports: false,
  // A second build can run beside the first without clobbering it.
  outDir: process.env.CROSSREAD_OUT ?? '.output',
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    // Dexie's usual door brings the build for browsers without classes, a tenth larger.
    resolve: { alias: { dexie: 'dexie/dist/modern/dexie.mjs' } },
    build: {
      // Every supported browser preloads modules itself, and the polyfill would reach for a document in the worker.
      modulePreload: { polyfill: false },
      // No module of a room does anything by being imported: what the detector does not use of one stays out of it.
      rolldownOptions: {
        treeshake: { moduleSideEffects: [{ test: /[\\/]lib[\\/][^.]+\.ts$/, sideEffects: false }] },
        // Vite would make `var` of every `const` of a module, and engines compile what cannot change into the code.
        output: { topLevelVar: false },
      },
    },
  }),
  hooks: {
    'vite:build:extendConfig'([entrypoint], { build }) {
      // Pages and background share chunks; detector and reader are one file each, as the browser wants them.
      if (entrypoint?.type === 'unlisted-script') return;
      const output = build?.rolldownOptions?.output ?? build?.rollupOptions?.output;
      if (output && !Array.isArray(output)) output.codeSplitting = { groups: dataChunks };
    },
  },
  manifest: ({ browser, mode }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    permissions: browser === 'firefox' ? permissions : [...permissions, 'sidePanel'],
    host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_extensionName__' },
    commands,
    // The dev server's own policy lets it reload; every other build gets the strict one.
    ...(mode === 'development' ? {} : { content_security_policy: { extension_pages: strictPolicy } }),
    ...(browser === 'firefox' ? firefoxOnly : chromeOnly),
  }),
  zip: { excludeSources: ['shots/**', 'test-results/**', 'playwright-report/**'] },
});
