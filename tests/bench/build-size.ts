import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromeBuild } from '../../scripts/setup/project.mjs';
import type { BenchRow } from './rows';

const KB = 1000;

/** Files of their own for what is data: wxt.config.ts names them. */
const lexical = /^lexical-/;
const samples = /^samples-/;

/** Sizes of the built extension: what every page pays for (the detector), and what the reader downloads. */
export function buildSize(): BenchRow[] {
  const files = readdirSync(chromeBuild, { recursive: true, encoding: 'utf8' });
  const detector = files.find((file) => /(^|\/)detector\.js$/.test(file.replaceAll('\\', '/')));
  if (!detector) throw new Error(`No detector.js in ${chromeBuild}`);
  const bytes = (holds: (name: string) => boolean) =>
    files.filter((file) => holds(path.basename(file))).reduce((sum, file) => sum + read(file).length, 0);
  const isCode = (name: string) => /\.(js|css|html)$/.test(name) && !lexical.test(name) && !samples.test(name);
  return [
    { name: 'detector, gzip', value: gzipSync(read(detector)).length / KB, unit: 'kB', budget: 10 },
    { name: 'whole extension, code', value: bytes(isCode) / KB, unit: 'kB', budget: 400 },
    { name: 'story packs and lexical data', value: bytes((name) => lexical.test(name)) / KB, unit: 'kB', budget: 800 },
  ];
}

const read = (file: string): Buffer => readFileSync(path.join(chromeBuild, file));
