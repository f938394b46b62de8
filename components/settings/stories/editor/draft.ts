import * as v from 'valibot';
import { PACK_FORMAT, type StoryPack } from '../../../../lib/story';

const text = v.string();
const list = v.array(text);
const maybe = v.optional(text);
const named = { id: text, aliases: list };
const names = v.optional(v.record(text, text));

/** The shape of a pack with everything in it left open: what the form can show, right or wrong. */
const Draft = v.strictObject({
  format: v.number(),
  id: text,
  version: text,
  title: v.objectWithRest({ en: text }, text),
  detect: v.strictObject({ all: v.array(list), not: v.optional(list, []), from: maybe, to: maybe }),
  places: v.array(v.strictObject({ ...named, names, in: maybe })),
  parties: v.array(v.strictObject({ ...named, name: text, names, side: maybe })),
  people: v.array(v.strictObject({ ...named, name: text, names, party: maybe, leads: v.optional(v.boolean()) })),
  kinds: v.record(text, v.strictObject({ nouns: list, objects: v.optional(list, []), under: maybe })),
  events: v.array(
    v.strictObject({
      id: text,
      kind: text,
      title: v.objectWithRest({ en: text }, text),
      from: text,
      to: text,
      ordinal: v.optional(v.number()),
      place: maybe,
      holder: maybe,
      decidedAt: maybe,
      partOf: maybe,
      aliases: v.optional(list, []),
    }),
  ),
  objects: v.record(
    text,
    v.strictObject({ words: list, cumulative: v.optional(v.boolean(), false), people: v.optional(v.boolean(), false) }),
  ),
  predicates: v.record(text, list),
});

/** A pack under edit. */
export type PackDraft = v.InferOutput<typeof Draft>;

/** The draft of parsed JSON; null where it has not the shape of a pack, so that no form can show it. */
export function draftOf(json: unknown): PackDraft | null {
  const read = v.safeParse(Draft, json);
  return read.success ? read.output : null;
}

/** A story that nothing is known of yet. */
export const emptyDraft = (id: string): PackDraft => ({
  format: PACK_FORMAT,
  id,
  version: '1',
  title: { en: '' },
  detect: { all: [[]], not: [] },
  places: [],
  parties: [],
  people: [],
  kinds: {},
  events: [],
  objects: {},
  predicates: {},
});

/** A copy of a story under another id and title. */
export const copyOf = (pack: StoryPack, id: string, title: string): PackDraft => ({
  ...pack,
  id,
  title: { en: title },
});

/** A story without references to things counted that it does not define: the form could neither show nor remove them. */
export function withoutLostObjects<Pack extends Pick<PackDraft, 'kinds' | 'objects'>>(pack: Pack): Pack {
  const kinds = Object.entries(pack.kinds).map(([id, kind]) => {
    const objects = kind.objects.filter((object) => Object.hasOwn(pack.objects, object));
    return [id, { ...kind, objects }] as const;
  });
  return { ...pack, kinds: Object.fromEntries(kinds) };
}

/** A list with one entry replaced. */
export function replaced<T>(list: readonly T[], index: number, entry: T): T[] {
  return list.map((old, at) => (at === index ? entry : old));
}

export function without<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index);
}

/** A record with one entry left out. */
export function withoutKey<T>(record: Readonly<Record<string, T>>, key: string): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([id]) => id !== key));
}

/** An object without the field, or with it: an empty text field of a form means that nothing is said. */
export function withField<T extends object, K extends keyof T>(object: T, field: K, value: T[K] | undefined): T {
  const { [field]: _, ...rest } = object;
  return (value === undefined || value === '' ? rest : { ...rest, [field]: value }) as T;
}
