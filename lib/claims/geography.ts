import type { Story } from '../story';
import { fold } from '../text';
import { capitalOf, type Grain, type KnownPlace, knownPlace, placeCalled } from './gazetteer';

/** What lies in what, of a story's places and of those everybody knows. Ids are the pack's where it has the place. */
export interface Geography {
  idOf: (place: KnownPlace) => string;
  grainOf: (id: string) => Grain | null;
  /** Ids of the places that one lies in, the nearest first. */
  within: (id: string) => readonly string[];
  /** The capital of a country, null where it is not known. */
  capitalOf: (country: string) => string | null;
}

/** A general name as the gazetteer writes it. */
export const asPlaceName = (name: string): string => fold(name).replace(/[.,]/g, '').replace(/-/g, ' ').trim();

const GENERAL: Geography = {
  idOf: ({ id }) => id,
  grainOf: (id) => knownPlace(id)?.grain ?? null,
  within: (id) => knownPlace(id)?.within ?? [],
  capitalOf: (country) => capitalOf(country)?.id ?? null,
};

const made = new WeakMap<Story, Geography>();

/** The geography of a story, or the general one without a story. The pack wins wherever both know a place. */
export function geographyOf(story: Story | null): Geography {
  if (story === null) return GENERAL;
  const known = made.get(story) ?? geographyWith(story);
  made.set(story, known);
  return known;
}

function geographyWith(story: Story): Geography {
  const general = new Map<string, KnownPlace>();
  const packs = new Map<string, string>();
  for (const { id, aliases } of story.pack.places) {
    const place = aliases.map((alias) => placeCalled(asPlaceName(alias))?.place).find((found) => found !== undefined);
    if (place === undefined) continue;
    general.set(id, place);
    if (!packs.has(place.id)) packs.set(place.id, id);
  }
  const named = (id: string) => packs.get(id) ?? id;
  const generalOf = (id: string) => general.get(id) ?? knownPlace(id);
  const chains = new Map<string, readonly string[]>();
  const chainOf = (id: string): readonly string[] => {
    const own = story.within.get(id) ?? [];
    const around = [id, ...own].flatMap((place) => generalOf(place)?.within.map(named) ?? []);
    return [...new Set([...own, ...around])].filter((place) => place !== id);
  };
  return {
    idOf: ({ id }) => named(id),
    grainOf: (id) => generalOf(id)?.grain ?? null,
    within: (id) => {
      const chain = chains.get(id) ?? chainOf(id);
      chains.set(id, chain);
      return chain;
    },
    capitalOf: (country) => {
      const capital = capitalOf(generalOf(country)?.id ?? country);
      return capital === null ? null : named(capital.id);
    },
  };
}
