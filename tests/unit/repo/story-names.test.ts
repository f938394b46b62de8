import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourcesIn } from './sources';

/** Shorter names ("US") are letters of many words. */
const shortest = 4;

interface Named {
  id: string;
  name?: string;
  aliases: readonly string[];
}

function namesInPacks(): string[] {
  const folder = path.join(root, 'assets/packs');
  const packs = readdirSync(folder).map((file) => JSON.parse(readFileSync(path.join(folder, file), 'utf8')));
  const named: Named[] = packs.flatMap(({ places, parties, people }) => [...places, ...parties, ...people]);
  const names = named.flatMap(({ name, aliases }) => [...(name ? [name] : []), ...aliases]);
  return [...new Set(names)].filter((name) => name.length >= shortest && /^\p{Lu}/u.test(name));
}

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Names that stand as words in a text, in the case they are written in. */
function namesIn(text: string, names: readonly string[]): string[] {
  const any = names.map(escaped).join('|');
  const words = text.matchAll(new RegExp(`(?<![\\p{L}-])(?:${any})(?![\\p{L}-])`, 'gu'));
  return [...new Set([...words].map(([word]) => word))];
}

/** What runs: comments may explain a rule by the sentence that it was learned from. */
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|[^:'"`\\])\/\/.*$/gm, '$1');

describe('the general engine', () => {
  it('holds no name of any story: those stand in the packs', () => {
    const names = namesInPacks();
    expect(names.length).toBeGreaterThan(50);
    const sources = sourcesIn('lib', 'i18n', 'components', 'background', 'entrypoints');
    const found = sources.flatMap(({ file, text }) =>
      namesIn(withoutComments(text), names).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });

  it('would be found out', () => {
    expect(namesIn("const place = 'Ankara';", ['Ankara', 'Bursa'])).toEqual(['Ankara']);
    expect(namesIn('Ankaragücü', ['Ankara'])).toEqual([]);
    expect(withoutComments("const city = 'Bursa'; // as in Ankara")).toBe("const city = 'Bursa'; ");
  });
});
