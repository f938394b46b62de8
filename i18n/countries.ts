import otherNames from './country-names.json';

/** Region codes by the English names that ICU has for them; worked out once, when first asked. */
let codes: ReadonlyMap<string, string> | null = null;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function codesByName(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const named = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = english.of(code);
    return name === undefined ? [] : [[name, code] as const];
  });
  // Later ones win: news writes some countries in either of two names, of which ICU knows one.
  return new Map([...named, ...Object.entries(otherNames)]);
}

/** A name from a pack, which is English, in the reader's language where it is a country's or a region's; any other as it is. */
export function countryText(locale: string, name: string): string {
  if (locale.startsWith('en')) return name;
  codes ??= codesByName();
  const code = codes.get(name);
  return code === undefined ? name : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? name);
}
