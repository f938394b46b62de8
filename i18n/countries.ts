/** Region codes by the English names that ICU has for them; worked out once, when first asked. */
let codes: ReadonlyMap<string, string> | null = null;

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function codesByName(): ReadonlyMap<string, string> {
  const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const named = LETTERS.flatMap((first) => LETTERS.map((second) => first + second)).flatMap((code) => {
    const name = english.of(code);
    return name === undefined ? [] : [[name, code] as const];
  });
  // Later ones win: packs write Turkey in either of its names.
  return new Map([...named, ['Turkey', 'TR'], ['Türkiye', 'TR']]);
}

/** A name from a pack, which is English, in the reader's language where it is a country's; any other as it is. */
export function countryText(locale: string, name: string): string {
  if (locale.startsWith('en')) return name;
  codes ??= codesByName();
  const code = codes.get(name);
  return code === undefined ? name : (new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? name);
}
