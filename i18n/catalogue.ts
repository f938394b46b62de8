import { en } from './en';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A key without its plural ending: `found_one` and `found_other` are both `found`. */
type Base<K> = K extends `${infer B}_${Plural}` ? B : never;

/** Where a key of `E` counts, the catalogue gives whichever plural categories its language has; `other` always. */
type Counted<E> = { [K in Base<keyof E> as `${K}_other`]: string } & {
  [K in Base<keyof E> as `${K}_${Exclude<Plural, 'other'>}`]?: string;
};

/** The shape of English with the texts left open and the plural categories free. */
export type CatalogueOf<E> = {
  [K in keyof E as K extends `${string}_${Plural}` ? never : K]: E[K] extends string ? string : CatalogueOf<E[K]>;
} & Counted<E>;

/** What a translation must hold: every key of English, each counting key in its own language's plural categories. */
export type Catalogue = CatalogueOf<typeof en>;

/** Every language Crossread speaks, by its BCP 47 language subtag. Add a catalogue here to add a language. */
export const catalogues = { en } satisfies Record<string, Catalogue>;

export type LanguageCode = keyof typeof catalogues;
