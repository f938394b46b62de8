import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../../package.json';
import { root } from '../../../scripts/setup/project.mjs';

const read = (file: string) => readFileSync(path.join(root, file), 'utf8');

describe('the documents', () => {
  it('give a reason for each dependency and for no other', () => {
    const listed = [...read('docs/dependencies.md').matchAll(/^\| (@?[a-z][^ ]*) \|/gm)].map(([, name]) => name);
    const used = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    expect(listed.filter((name) => name !== 'package').sort()).toEqual(used.sort());
  });

  it('ship the notice of each work that the extension contains', () => {
    const notices = read('public/third-party-notices.txt');
    for (const name of [...Object.keys(manifest.dependencies), 'WordNet'])
      expect(notices).toContain(`  ${name}: Copyright`);
  });

  it('list every decision', () => {
    const decisions = readdirSync(path.join(root, 'docs/decisions')).filter((name) => /^\d{4}-/.test(name));
    for (const name of decisions) expect(read('docs/decisions/README.md')).toContain(`(${name})`);
  });

  it.each(['README.md', 'docs/architecture.md', 'docs/dependencies.md', 'docs/decisions/README.md'])(
    '%s links only to what exists',
    (file) => {
      const links = [...read(file).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, target]) => target as string);
      for (const link of links) expect(() => read(path.join(path.dirname(file), link)), link).not.toThrow();
    },
  );

  it('README names only commands that package.json has', () => {
    const named = [...read('README.md').matchAll(/npm (?:run )?(?:-s )?(start|test|[a-z]+)/g)].map(([, name]) => name);
    for (const name of named.filter((name) => !['ci', 'run', 'install'].includes(name as string))) {
      expect(Object.keys(manifest.scripts)).toContain(name);
    }
  });
});
