import type { Story } from '../story';
import { markWords } from '../text';
import { geographyOf } from './geography';
import { nearestOf } from './nearest';
import type { NumberMention } from './numbers';
import type { Clause, Entity, Reading } from './reading';
import { norm } from './words-at';

const SITE_REACH = 9;
const IN_PLACE = /^(?:in|at|near|across|throughout|around|inside|under|within)$/;

interface Site {
  from: number;
  to: number;
  id: string;
}

/** "In Larnham 132", "60 schools in Velmar": the nearest place with a preposition of place, in the clause. */
export function siteOf(reading: Reading, number: NumberMention, clause: Clause, story: Story | null): string | null {
  const named = reading.entities.filter(
    ({ type, from }) => (type === 'place' || type === 'unknown') && isIn(reading, from),
  );
  const sites = [...named, ...wholes(reading, story)].filter(
    (site) =>
      site.from >= clause.from &&
      site.to <= clause.to &&
      away(site, number) <= SITE_REACH &&
      !crossesFigure(reading, site, number),
  );
  return nearestOf(sites, (site) => away(site, number))?.id ?? null;
}

const isIn = (reading: Reading, at: number): boolean => {
  const before = norm(reading, at - 1);
  return IN_PLACE.test(before === 'the' ? norm(reading, at - 2) : before);
};

/** What stands for the whole country: "732 throughout the country", "nationwide". Its id where one country is named. */
function wholes(reading: Reading, story: Story | null): Site[] {
  const { tokens } = reading;
  const sites: Site[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (((tokens[at]?.marks ?? 0) & WHOLES) === 0) continue;
    const word = norm(reading, at);
    const named = (word === 'country' || word === 'nation') && norm(reading, at - 1) === 'the';
    const whole = named ? isIn(reading, at) && norm(reading, at + 1) !== "'s" : WHOLE_WORD.test(word);
    if (whole) sites.push({ from: at, to: at + 1, id: onlyCountry(reading, story) ?? WHOLE });
  }
  return sites;
}

const WHOLES = markWords(['country', 'nation', 'nationwide', 'countrywide']);
const WHOLE_WORD = /^(?:nation|country)wide$/;

/** The whole country where none is named. */
export const WHOLE = '~the country';

/** The one country a sentence names, by itself or by its people; null where it names none or several. */
export function onlyCountry(
  { peoples, entities }: Pick<Reading, 'peoples' | 'entities'>,
  story: Story | null,
): string | null {
  const geography = geographyOf(story);
  const countries = new Set([
    ...entities.filter(({ id, type }) => type === 'place' && geography.grainOf(id) === 'country').map(({ id }) => id),
    ...peoples,
  ]);
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

const away = (site: Pick<Entity, 'from' | 'to'>, number: NumberMention): number =>
  site.from >= number.to ? site.from - number.to : number.from - site.to;

const crossesFigure = (reading: Reading, site: { from: number }, number: NumberMention): boolean =>
  reading.numbers.some(
    ({ core }) =>
      core !== number.core && core > Math.min(site.from, number.core) && core < Math.max(site.from, number.core),
  );
