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

/** The parts of an expression's node in which a text may be written out. */
interface Written {
  type?: string;
  value?: unknown;
  consequent?: unknown;
  alternate?: unknown;
  left?: unknown;
  right?: unknown;
  quasis?: readonly { value: { raw: string } }[];
}

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
  /** A text written out, in whichever branch of a choice, or as part of a template. */
  const visitLiteral = (node: unknown): void => {
    const { type, value, ...parts } = (node ?? {}) as Written;
    if (type === 'Literal' && typeof value === 'string' && hasLetters.test(value)) found.push(value);
    if (type === 'ConditionalExpression') for (const part of [parts.consequent, parts.alternate]) visitLiteral(part);
    if (type === 'LogicalExpression') for (const part of [parts.left, parts.right]) visitLiteral(part);
    if (type === 'TemplateLiteral') {
      for (const quasi of parts.quasis ?? []) if (hasLetters.test(quasi.value.raw)) found.push(quasi.value.raw);
    }
  };
  visit(parseAst(source, { lang: 'tsx' }).body);
  return found;
}

describe('texts', () => {
  it('the scan sees texts between tags, in braces and in spoken attributes', () => {
    const source = `export const A = () => <p title="one" class="no">two {'three'} <b aria-label={'four'}>{t('no')}</b></p>;`;
    expect(bareTexts(source).sort()).toEqual(['four', 'one', 'three', 'two']);
  });

  it('the scan sees texts in choices and templates', () => {
    const source =
      "export const A = () => <p class={a ? 'no' : `no`}>{a ? 'one' : b && 'two'}<i alt={`three`}>{n ?? `four`}</i></p>;";
    expect(
      bareTexts(source)
        .map((text) => text.trim())
        .sort(),
    ).toEqual(['four', 'one', 'three', 'two']);
  });

  it('finds the components', () => {
    expect(files.length).toBeGreaterThan(15);
  });

  it.each(files)('no text reaches the reader past the catalogue: %s', (file) => {
    expect(bareTexts(readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  });
});

/** Sentences written out in code that is no JSX: a notice, a window's title. Errors and the console speak to engineers. */
function sentencesIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) {
      for (const child of node) visit(child);
      return;
    }
    if (typeof node !== 'object' || node === null) return;
    const { type, value, quasis, ...rest } = node as Written & { callee?: { object?: { name?: string } } };
    if (type === 'NewExpression' || (type === 'CallExpression' && rest.callee?.object?.name === 'console')) return;
    const texts = type === 'TemplateLiteral' ? [(quasis ?? []).map((quasi) => quasi.value.raw).join('#')] : [value];
    for (const text of texts) if (typeof text === 'string' && isSentence.test(text)) found.push(text);
    for (const child of [value, ...Object.values(rest)]) visit(child);
  };
  visit(parseAst(source, { lang: 'tsx' }).body);
  return found;
}

/** Words of natural language: a capital and a second word, or a full stop behind several. */
const isSentence = /^\p{Lu}\p{Ll}+[^:;{}=]* \p{L}|^\p{L}+ \p{L}[^;{}=]*[.?!…]$/u;

describe('sentences', () => {
  it('the scan sees them, and leaves class names, selectors and errors alone', () => {
    const source = `
      document.title = 'Your corpus';
      const told = { text: \`Saved \${n} articles.\`, class: 'card is-soft', selector: 'main > p' };
      throw new Error('No such thing');
      console.error('It broke again');`;
    expect(sentencesIn(source)).toEqual(['Your corpus', 'Saved # articles.']);
  });

  const code = ['components', 'entrypoints', 'background'].flatMap((folder) =>
    readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => path.join(folder, name)),
  );
  it.each(code)('none reaches the reader past the catalogue: %s', (file) => {
    expect(sentencesIn(readFileSync(path.join(root, file), 'utf8'))).toEqual([]);
  });

  it.each(['corpus', 'sidepanel'])('the page %s says nothing before it knows the reader’s language', (page) => {
    const html = readFileSync(path.join(root, `entrypoints/${page}/index.html`), 'utf8');
    expect(html.replace(/<title>Crossread<\/title>|<[^>]*>/g, '').trim()).toBe('');
    expect(html).not.toMatch(/\s(?:title|alt|aria-label|placeholder)=/);
  });
});
