import { en } from './en';
import { tr } from './tr';
import { uk } from './uk';

type Plural = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/** A key without its plural ending: `found_one` and `found_other` are both `found`; `nth_ordinal_few` is none. */
type Counting<K> = K extends `${string}_ordinal_${Plural}` ? never : K extends `${infer B}_${Plural}` ? B : never;
type Ranking<K> = K extends `${infer B}_ordinal_${Plural}` ? B : never;

/**
 * The shape of English with the texts left open: every key, and where a key counts, one for each plural category of the
 * language, `Count` for figures and `Rank` for ordinals.
 */
export type CatalogueOf<E, Count extends Plural, Rank extends Plural> = {
  [K in keyof E as K extends `${string}_${Plural}` ? never : K]: E[K] extends string
    ? string
    : CatalogueOf<E[K], Count, Rank>;
} & { [K in Counting<keyof E> as `${K}_${Count}`]: string } & {
  [K in Ranking<keyof E> as `${K}_ordinal_${Rank}`]: string;
};

/** What a translation must hold: every key of English, each counting key in its own language's plural categories. */
export type Catalogue<Count extends Plural, Rank extends Plural> = CatalogueOf<typeof en, Count, Rank>;

/** Every language Crossread speaks, by its BCP 47 language subtag. Add a catalogue here to add a language. */
export const catalogues = {
  en: en satisfies Catalogue<'one' | 'other', 'one' | 'two' | 'few' | 'other'>,
  uk: uk satisfies Catalogue<'one' | 'few' | 'many' | 'other', 'few' | 'other'>,
  tr: tr satisfies Catalogue<'one' | 'other', 'other'>,
};

export type LanguageCode = keyof typeof catalogues;
