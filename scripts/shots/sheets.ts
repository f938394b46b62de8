import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser } from '@playwright/test';

/** One picture, as it stands in its folder. Sizes in CSS pixels. */
export interface Shot {
  state: string;
  row: string;
  width: number;
  height: number;
  file: string;
}

/** Room of one sheet: what a screen shows without shrinking letters to dots. */
const SHEET = { width: 1560, height: 1500 };
const GAP = 12;
const CAPTION = 18;
/** A longer picture is cut on a sheet: the states of a page mostly tell themselves apart at its top. */
const LONGEST = 1000;

/** Writes one page of all the pictures (index.html), and for each width and row sheets of them as PNG. */
export async function writeSheets(browser: Browser, folder: string, taken: readonly Shot[]): Promise<void> {
  const groups = new Map<string, Shot[]>();
  for (const shot of taken) {
    const name = `${shot.width}-${shot.row}`;
    groups.set(name, [...(groups.get(name) ?? []), shot]);
  }
  const sections = [...groups].map(
    ([name, of]) => `<h1>${name}</h1><main>${of.map((one) => figure(one)).join('')}</main>`,
  );
  await writeFile(path.join(folder, 'index.html'), page(sections.join('\n')));
  const sheet = await browser.newPage({ viewport: SHEET });
  for (const [name, of] of groups) {
    for (const [index, columns] of sheetsOf(of).entries()) {
      const html = columns.map((column) => `<div>${column.map((one) => figure(one, LONGEST)).join('')}</div>`);
      const file = path.join(folder, `sheet-${name}-${index + 1}`);
      await writeFile(`${file}.html`, page(`<main>${html.join('')}</main>`));
      await sheet.goto(`file://${file}.html`);
      await sheet.screenshot({ path: `${file}.png` });
    }
  }
  await sheet.close();
}

const shownHeight = (shot: Shot) => Math.min(shot.height, LONGEST) + CAPTION + GAP;

/** Fills columns from the top, and sheets with as many columns as they hold. */
function sheetsOf(shots: readonly Shot[]): Shot[][][] {
  const columns: { shots: Shot[]; height: number }[] = [];
  for (const shot of shots) {
    const last = columns.at(-1);
    const height = shownHeight(shot);
    if (last && last.height + height <= SHEET.height) {
      last.shots.push(shot);
      last.height += height;
    } else columns.push({ shots: [shot], height });
  }
  const across = Math.max(1, Math.floor(SHEET.width / ((shots[0]?.width ?? SHEET.width) + GAP)));
  const sheets: Shot[][][] = [];
  for (let at = 0; at < columns.length; at += across) {
    sheets.push(columns.slice(at, at + across).map((column) => column.shots));
  }
  return sheets;
}

/** A picture with its name; cut at a height where one is given. */
function figure({ state, file, width }: Shot, height?: number): string {
  const cut = height ? ` style="max-height:${height}px"` : '';
  return `<figure><figcaption>${state}</figcaption><p${cut}><img src="${file}" width="${width}" alt=""></p></figure>`;
}

const page = (body: string): string => `<!doctype html><meta charset="utf-8"><title>Contact sheet</title><style>
body{margin:0;background:#8fa3b0;font:12px sans-serif}h1{font-size:16px;padding:8px}
main{display:flex;flex-wrap:wrap;gap:${GAP}px;align-items:flex-start}figure{margin:0 0 ${GAP}px}
figcaption{height:${CAPTION}px}p{margin:0;overflow:hidden}img{display:block}</style>${body}`;
