import { readdirSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve(import.meta.dirname, '../../tests/gallery');

/** A page of tests/gallery, which lists its own states. */
export interface Gallery {
  name: string;
  page: string;
  /** Widths in CSS pixels that pictures are taken at. */
  widths: readonly number[];
}

/** Widths of the sidebar; a page in a tab can be as narrow, and wider. */
const narrow = [280, 360, 480];
const wide = [...narrow, 1200];

/** Every page there is: one that is added is shown like the others. */
export const galleries: readonly Gallery[] = readdirSync(folder)
  .filter((file) => file.endsWith('.html'))
  .map((page) =>
    page === 'index.html'
      ? { name: 'sidebar', page, widths: narrow }
      : { name: path.basename(page, '.html'), page, widths: wide },
  );

/** One way to look at every state of a gallery: what the browser emulates, and what the page is asked for. */
export interface Row {
  name: string;
  colorScheme: 'light' | 'dark';
  forcedColors: 'none' | 'active';
  locale: string;
  dir: 'ltr' | 'rtl';
  /** Widths it is taken at: all of the gallery's, or one. */
  widths: 'all' | number;
}

const plain: Row = {
  name: 'light',
  colorScheme: 'light',
  forcedColors: 'none',
  locale: 'en',
  dir: 'ltr',
  widths: 'all',
};

export const rows: readonly Row[] = [
  plain,
  { ...plain, name: 'dark', colorScheme: 'dark' },
  { ...plain, name: 'contrast', colorScheme: 'dark', forcedColors: 'active', widths: 360 },
  { ...plain, name: 'rtl', dir: 'rtl', widths: 360 },
  // Both run longer than English: the narrowest width shows what breaks.
  { ...plain, name: 'uk', locale: 'uk', widths: 280 },
  { ...plain, name: 'tr', locale: 'tr', widths: 280 },
];

export const widthsOf = (row: Row, gallery: Gallery): readonly number[] =>
  row.widths === 'all' ? gallery.widths : [row.widths];
