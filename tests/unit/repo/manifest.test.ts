import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './sources';

/** The manifest as it was built last; what is shipped is what is held to the snapshot. */
function builtManifest(browser: string): Record<string, unknown> {
  const file = path.resolve(root, process.env.CROSSREAD_OUT ?? '.output', `${browser}-mv3/manifest.json`);
  if (!existsSync(file)) throw new Error(`No ${file}: run npm run build first.`);
  if (statSync(file).mtimeMs < statSync(path.join(root, 'wxt.config.ts')).mtimeMs) {
    throw new Error(`${file} is older than wxt.config.ts: run npm run build first.`);
  }
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** The version moves with every release; all else in a manifest is a decision. */
const { version: _, ...chrome } = builtManifest('chrome');
const { version: __, ...firefox } = builtManifest('firefox');

describe('the manifest', () => {
  it('for Chromium is as decided', () => {
    expect(chrome).toMatchSnapshot();
  });

  it('for Firefox is as decided', () => {
    expect(firefox).toMatchSnapshot();
  });

  it.each([
    ['Chromium', chrome],
    ['Firefox', firefox],
  ])('for %s opens nothing to web pages', (_name, manifest) => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    // The detector is registered at run time, so that a later mode can inject nothing elsewhere.
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).toHaveProperty(
      'content_security_policy.extension_pages',
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'",
    );
  });

  it.each(['en', 'uk', 'tr'])('has every text it names in %s', (locale) => {
    const file = path.join(root, `public/_locales/${locale}/messages.json`);
    const messages = JSON.parse(readFileSync(file, 'utf8'));
    const named = [...JSON.stringify([chrome, firefox]).matchAll(/__MSG_(\w+)__/g)].map((match) => match[1] ?? '');
    expect([...new Set(named)].filter((key) => !messages[key]?.message)).toEqual([]);
    // Stores cut longer descriptions.
    expect(messages.extensionDescription.message.length).toBeLessThanOrEqual(132);
  });
});
