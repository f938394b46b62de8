import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { translations } from '../../../i18n';
import { bundledPacks, lostObjects, PackError, parsePack, type StoryPack } from '../../../lib/story';
import { fold } from '../../../lib/text/fold';

const readPack = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const earthquake = parsePack(readPack('../../fixtures/packs/myanmar-earthquake.json'));
const packs: readonly StoryPack[] = [...bundledPacks(), earthquake];

const wordClasses = (pack: StoryPack): [where: string, words: readonly string[]][] => [
  ...Object.entries(pack.kinds).map(([id, { nouns }]): [string, string[]] => [`kind ${id}`, nouns]),
  ...Object.entries(pack.objects).map(([id, { words }]): [string, string[]] => [`object ${id}`, words]),
  ...Object.entries(pack.predicates).map(([id, words]): [string, string[]] => [`predicate ${id}`, words]),
  ...pack.events.map(({ id, aliases }): [string, string[]] => [`event ${id}`, aliases]),
  ...pack.detect.all.map((group, index): [string, string[]] => [`detect ${index}`, group]),
];

const everyWord = (pack: StoryPack): string[] => [
  ...wordClasses(pack).flatMap(([, words]) => words),
  ...[...pack.places, ...pack.parties, ...pack.people].flatMap(({ aliases }) => aliases),
  ...pack.detect.not,
];

describe.each(packs.map((pack) => [pack.id, pack] as const))('the pack %s', (_, pack) => {
  it('gives every id once within its sort', () => {
    for (const list of [pack.places, pack.parties, pack.people, pack.events]) {
      const ids = list.map(({ id }) => id);
      expect(ids).toEqual([...new Set(ids)]);
    }
  });

  it('lets a spelling name one thing of a sort only', () => {
    for (const list of [pack.places, pack.parties, pack.people]) {
      const owners = new Map<string, string>();
      for (const { id, aliases } of list) {
        for (const alias of new Set(aliases.map(fold))) {
          expect(`${alias} is ${owners.get(alias) ?? id}`).toBe(`${alias} is ${id}`);
          owners.set(alias, id);
        }
      }
    }
  });

  it('holds no figure in any word, in digits or spelled out', () => {
    // Lower case only: "Bucharest Nine" and "Three Brotherhood Alliance" are names. Three-way is a form of talks.
    const spelled =
      /(?:^|[ -])(?:two|three(?!-way)|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|hundreds?|thousands?|dozens?|millions?|billions?|тисяч\p{L}*|тысяч\p{L}*|сотн\p{L}*|bin|yüz)(?:$|[ -])/u;
    for (const word of everyWord(pack)) {
      expect(word).not.toMatch(/\p{N}/u);
      expect(word).not.toMatch(spelled);
    }
  });

  it('holds no length, share, age or sum among its word classes', () => {
    const measured = /(?:^|[ -])(?:days?|hours?|weeks?|months?|years?|percent|dollars?|aged|under-)(?:$|[ -])/;
    for (const [where, words] of wordClasses(pack)) {
      for (const word of words) expect(`${where}: ${word}`).not.toMatch(measured);
    }
  });

  it('has sides that are parties, and events of its own objects', () => {
    const parties = new Set(pack.parties.map(({ id }) => id));
    for (const { side } of pack.parties) expect(side === undefined || parties.has(side)).toBe(true);
    for (const { objects } of Object.values(pack.kinds)) {
      for (const object of objects) expect(Object.keys(pack.objects)).toContain(object);
    }
  });

  it('names its people and parties by an alias of theirs', () => {
    for (const { name, aliases } of [...pack.people, ...pack.parties]) expect(aliases).toContain(name);
  });

  it('dates events within the time it looks for articles', () => {
    const { from = '0000-00-00', to = '9999-99-99' } = pack.detect;
    for (const event of pack.events) {
      expect(event.from <= event.to, event.id).toBe(true);
      // An event that began earlier may still be reported within it, so overlapping is enough.
      expect(event.to >= from && event.from <= to, event.id).toBe(true);
    }
  });

  it('keeps stages inside the event they are a stage of', () => {
    const events = new Map(pack.events.map((event) => [event.id, event]));
    for (const stage of pack.events) {
      const whole = events.get(stage.partOf ?? '');
      if (whole === undefined) continue;
      expect(stage.kind).toBe(whole.kind);
      expect(stage.decidedAt).toBe(whole.decidedAt);
      expect(stage.from >= whole.from && stage.to <= whole.to, stage.id).toBe(true);
    }
  });

  it('lets nothing be carried out before it was agreed', () => {
    const events = new Map(pack.events.map((event) => [event.id, event]));
    for (const event of pack.events) {
      const round = events.get(event.decidedAt ?? '');
      if (round !== undefined) expect(event.from >= round.from, event.id).toBe(true);
    }
  });

  it('is refused, with the place named, when a figure is written into a word class', () => {
    const broken = { ...pack, kinds: { ...pack.kinds, extra: { nouns: ['exchange of 500'] } } };
    expect(() => parsePack(broken)).toThrow(PackError);
    expect(() => parsePack(broken)).toThrow(/kinds\.extra\.nouns\.0/);
  });
});

describe('the packs that come with Crossread', () => {
  it.each(translations)('name every party, person and place in %s', (lang) => {
    const nameless = bundledPacks().flatMap(({ parties, people, places }) =>
      [...parties, ...people, ...places].flatMap(({ id, names }) => (names?.[lang] ? [] : [id])),
    );
    expect(nameless).toEqual([]);
  });
});

describe('things counted that a sort of event names', () => {
  it('are told where the story does not define them, and keep no pack from being read', () => {
    const [pack] = bundledPacks();
    if (!pack) throw new Error('no bundled pack');
    expect(bundledPacks().flatMap(lostObjects)).toEqual([]);
    const [kind = ''] = Object.keys(pack.kinds);
    const of = { ...pack.kinds[kind], nouns: ['talks'], objects: ['nothing'] };
    const dead = parsePack({ ...pack, kinds: { ...pack.kinds, [kind]: of } });
    expect(lostObjects(dead)).toEqual([{ path: ['kinds', kind, 'objects', 0], code: 'not-defined' }]);
  });
});
