import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const files = ['components', 'entrypoints'].flatMap((folder) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.tsx'))
    .map((name) => path.join(folder, name)),
);

/** Attributes that a reader sees or hears. */
const spoken = new Set(['title', 'alt', 'placeholder', 'label', 'aria-label', 'aria-description', 'aria-valuetext']);
const hasLetters = /\p{L}/u;

/** Every text in a component's source that would reach the reader without passing through the catalogue. */
function bareTexts(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, value, name } = node as { type?: string; value?: unknown; name?: { name?: string } };
    if (type === 'JSXText' && typeof value === 'string' && hasLetters.test(value)) found.push(value.trim());
    if (type === 'JSXExpressionContainer') visitLiteral((node as { expression: unknown }).expression);
    if (type === 'JSXAttribute') {
      if (spoken.has(name?.name ?? '')) visitLiteral((value as { expression?: unknown } | null)?.expression ?? value);
      // Other attributes hold class names and addresses, and may hold elements, which are visited below.
      if ((value as { expression?: { type?: string } } | null)?.expression?.type?.startsWith('JSX')) visit(value);
      return;
    }
    for (const child of Object.values(node)) visit(child);
  };
  const visitLiteral = (node: unknown): void => {
    const { type, value } = (node ?? {}) as { type?: string; value?: unknown };
    if (type === 'Literal' && typeof value === 'string' && hasLetters.test(value)) found.push(value);
  };
  visit(parseAst(source, { lang: 'tsx' }).body);
  return found;
}

describe('texts', () => {
  it('the scan sees texts between tags, in braces and in spoken attributes', () => {
    const source = `export const A = () => <p title="one" class="no">two {'three'} <b aria-label={'four'}>{t('no')}</b></p>;`;
    expect(bareTexts(source).sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('finds the components', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('no text reaches the reader past the catalogue: %s', (file) => {
    expect(bareTexts(readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  });
});
