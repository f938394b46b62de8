import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Source, sourcesIn } from './sources';

/** The rooms in the order of the data flow: each may import the ones before it, never one after it. */
const rooms = [
  'lib/text',
  'lib/article',
  'lib/story',
  'lib/claims',
  'lib/corpus',
  'lib/compare',
  'lib', // the contracts between contexts: messages, and how to send them
  'i18n',
  'components',
  'background',
  'entrypoints',
];

/** Rooms whose inside is nobody else's business; the others are folders of parts. */
const closed = new Set([
  'lib/text',
  'lib/article',
  'lib/story',
  'lib/claims',
  'lib/corpus',
  'lib/compare',
  'background',
]);

/** The detector runs in every page, so it takes the one file it needs and not the whole room. */
const exceptions = /^entrypoints\/detector\/.* > lib\/(?:story\/matcher|article\/detection)$/;

const roomOf = (file: string): string =>
  rooms.filter((room) => file.startsWith(`${room}/`)).sort((one, other) => other.length - one.length)[0] ?? '';

interface Import {
  from: string;
  to: string;
}

function importsOf({ file, text }: Source): Import[] {
  const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)].map((match) => match[1] ?? '');
  return specifiers.map((to) => ({ from: file, to: path.posix.join(path.posix.dirname(file), to) }));
}

/** Names what is wrong with an import, or null. */
function faultOf({ from, to }: Import): string | null {
  const [own, other] = [roomOf(from), roomOf(`${to}/`)];
  if (other === '' || own === other) return null;
  const edge = `${from} > ${to}`;
  if (rooms.indexOf(other) > rooms.indexOf(own)) return `${edge}: against the data flow`;
  const inside = closed.has(other) && to !== other && to !== `${other}/index`;
  return inside && !exceptions.test(edge) ? `${edge}: past the room's index` : null;
}

describe('imports between rooms', () => {
  const all = sourcesIn('lib', 'i18n', 'components', 'background', 'entrypoints').flatMap(importsOf);

  it('go one way, through the index of the room', () => {
    expect(all.length).toBeGreaterThan(200);
    expect(all.map(faultOf).filter((fault) => fault !== null)).toEqual([]);
  });

  it('of the pure rooms reach neither the browser nor the database', () => {
    const pure = sourcesIn('lib/text', 'lib/story', 'lib/claims', 'lib/compare');
    const impure = pure.filter(({ text }) => /from '(?:wxt|dexie|preact|@preact)\b/.test(text));
    expect(impure.map(({ file }) => file)).toEqual([]);
  });

  it.each([
    ['lib/text/a.ts', 'lib/claims', 'against the data flow'],
    ['components/a.tsx', 'background/start', 'against the data flow'],
    ['lib/compare/a.ts', 'lib/claims/read', "past the room's index"],
    ['lib/messages.ts', 'lib/compare', null],
    ['lib/article/a.ts', 'lib/messages', 'against the data flow'],
    ['background/a.ts', '../assets/marks.css', null],
  ])('from %s to %s: %s', (from, to, fault) => {
    expect(faultOf({ from, to })?.split(': ')[1] ?? null).toBe(fault);
  });
});
