import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { root, sourcesIn } from './sources';

const folder = path.join(root, 'components/styles');
const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));

/** Properties and values that name a side of the screen, where a logical one would follow the direction of the text. */
const physical = [
  /(?:^|[\s;{])(?:margin|padding|border|scroll-margin|scroll-padding)-(?:left|right)\b/,
  /(?:^|[\s;{])(?:left|right)\s*:/,
  /\bborder-(?:top|bottom)-(?:left|right)-radius\b/,
  /\b(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/,
  /\btranslate(?:X|3d)?\(/,
  // Four values go clockwise from the top: the second and the fourth name the right and the left side.
  /(?:^|[\s;{])(?:margin|padding|inset|border-(?:width|style|color))\s*:\s*(\S+)\s+(\S+)\s+(\S+)\s+(?!\2\s*[;}])\S+\s*[;}]/,
];

const withoutComments = (css: string) => css.replace(/\/\*[\s\S]*?\*\//g, '');

/** Every declaration of a style sheet that names a side. */
const sidesIn = (css: string): string[] =>
  withoutComments(css)
    .split('\n')
    .filter((line) => physical.some((pattern) => pattern.test(line)))
    .map((line) => line.trim());

describe('styles follow the direction of the text', () => {
  it('the scan tells physical from logical properties', () => {
    const named = [
      'margin-left: 1px;',
      'right: 0;',
      'p { padding-right: 2px; }',
      'text-align: left;',
      'border-top-left-radius: 2px;',
      'margin: 1px 2px 3px 4px;',
      'transform: translateX(4px);',
    ];
    const logical = [
      'margin-inline-start: 1px;',
      'inset-inline: 0;',
      'text-align: start;',
      'margin: 1px 2px 3px 2px;',
      'padding: 1px 2px;',
      '/* left: 0; */',
      'border-start-start-radius: 2px;',
    ];
    expect(named.filter((line) => sidesIn(line).length === 0)).toEqual([]);
    expect(logical.flatMap(sidesIn)).toEqual([]);
  });

  it('finds the style sheets', () => {
    expect(sheets.length).toBeGreaterThan(5);
  });

  it.each(sheets)('%s names no side of the screen', (sheet) => {
    expect(sidesIn(readFileSync(path.join(folder, sheet), 'utf8'))).toEqual([]);
  });

  it('no component sets a side in its style', () => {
    const styled = sourcesIn('components', 'entrypoints').flatMap(({ file, text }) =>
      [...text.matchAll(/\b(?:margin|padding|border)(?:Left|Right)\b|style=\{\{[^}]*\b(?:left|right):/g)].map(
        (match) => `${file}: ${match[0]}`,
      ),
    );
    expect(styled).toEqual([]);
  });
});
