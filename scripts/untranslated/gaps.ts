/** A catalogue as it stands: texts, and branches of texts. */
export interface Branch {
  readonly [key: string]: string | Branch;
}

/** What a translation lacks against English, or has wrong. */
export interface Gap {
  key: string;
  kind: 'missing' | 'extra' | 'plural' | 'placeholders' | 'same as English';
  /** English, or what is wrong. */
  detail: string;
}

const categories = ['zero', 'one', 'two', 'few', 'many', 'other'] as const;
const ending = new RegExp(`_(${categories.join('|')})$`);

/** Every text of a catalogue by its full key ("claims.agree_one"). */
export function textsByKey(part: Branch, before = ''): Map<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(part)) {
    if (typeof value === 'string') texts.set(before + key, value);
    else for (const [inner, text] of textsByKey(value, `${before}${key}.`)) texts.set(inner, text);
  }
  return texts;
}

/** A key without its plural ending. */
export const baseOf = (key: string): string => key.replace(ending, '');

/** The placeholders of a text with their formats, in alphabetical order: `{{count, number}}`. */
export const placeholdersOf = (text: string): string[] =>
  [...new Set(text.match(/\{\{[^}]*\}\}/g) ?? [])].map((found) => found.replace(/\s+/g, ' ')).sort();

const categoriesOf = (code: string, base: string): readonly string[] =>
  new Intl.PluralRules(code, { type: base.endsWith('_ordinal') ? 'ordinal' : 'cardinal' }).resolvedOptions()
    .pluralCategories;

/** Counted keys of a catalogue, without their endings. */
const countedIn = (texts: ReadonlyMap<string, string>) =>
  new Set([...texts.keys()].filter((key) => ending.test(key)).map(baseOf));

/**
 * Everything in which a catalogue falls short of English, in the order of English.
 * @param code language subtag, for its plural rules
 * @param mayEqual keys whose text is the same as in English on purpose
 */
export function gapsOf(code: string, catalogue: Branch, english: Branch, mayEqual: ReadonlySet<string>): Gap[] {
  const [own, wanted] = [textsByKey(catalogue), textsByKey(english)];
  const counted = countedIn(wanted);
  const bases = [...new Set([...wanted.keys()].map(baseOf))];
  const untouched = catalogue === english ? [] : bases.flatMap((base) => untranslated(base, own, wanted, mayEqual));
  return [
    ...bases.flatMap((base) =>
      counted.has(base) ? countingGaps(code, base, own, wanted) : plainGaps(base, own, wanted),
    ),
    ...untouched,
    ...[...own.keys()]
      .filter((key) => !isWanted(key, wanted, counted))
      .map((key): Gap => ({ key, kind: 'extra', detail: 'English has no such key' })),
  ];
}

const isWanted = (key: string, wanted: ReadonlyMap<string, string>, counted: ReadonlySet<string>) =>
  counted.has(baseOf(key)) ? ending.test(key) : wanted.has(key);

type Texts = ReadonlyMap<string, string>;

function plainGaps(key: string, own: Texts, wanted: Texts): Gap[] {
  const [text, english = ''] = [own.get(key), wanted.get(key)];
  return text === undefined ? [{ key, kind: 'missing', detail: english }] : placeholderGaps(key, text, english);
}

/** A text taken over from English as it is, words and all. */
function untranslated(base: string, own: Texts, wanted: Texts, mayEqual: ReadonlySet<string>): Gap[] {
  const key = [base, `${base}_other`].find((name) => own.has(name)) ?? base;
  const text = own.get(key);
  const isSame = text !== undefined && text === wanted.get(key) && /\p{L}{2}/u.test(withoutPlaceholders(text));
  return isSame && !mayEqual.has(base) ? [{ key: base, kind: 'same as English', detail: text }] : [];
}

const withoutPlaceholders = (text: string) => text.replace(/\{\{[^}]*\}\}/g, '');

function placeholderGaps(key: string, text: string, english: string): Gap[] {
  const [has, needs] = [placeholdersOf(text).join(' '), placeholdersOf(english).join(' ')];
  return has === needs
    ? []
    : [{ key, kind: 'placeholders', detail: `has ${has || 'none'}, English ${needs || 'none'}` }];
}

function countingGaps(code: string, base: string, own: Texts, wanted: Texts): Gap[] {
  const english = wanted.get(`${base}_other`) ?? '';
  const needed = categoriesOf(code, base);
  const forms = categories.filter((form) => own.has(`${base}_${form}`));
  if (forms.length === 0) return [{ key: base, kind: 'missing', detail: english }];
  return [
    ...needed
      .filter((form) => !own.has(`${base}_${form}`))
      .map((form): Gap => ({ key: `${base}_${form}`, kind: 'plural', detail: `missing: ${english}` })),
    ...forms
      .filter((form) => !needed.includes(form))
      .map((form): Gap => ({ key: `${base}_${form}`, kind: 'plural', detail: `${code} has no such form` })),
    ...forms.flatMap((form) => formGaps(code, `${base}_${form}`, form, own.get(`${base}_${form}`) ?? '', english)),
  ];
}

/** A form that stands for one number alone may leave the figure out; one that stands for several must say it. */
function formGaps(code: string, key: string, form: string, text: string, english: string): Gap[] {
  const rules = new Intl.PluralRules(code);
  const standsFor = Array.from({ length: 130 }, (_, n) => n).filter((n) => rules.select(n) === form);
  const sameWithout = placeholdersOf(english)
    .filter((found) => !/^\{\{count\b/.test(found))
    .join(' ');
  if (standsFor.length === 1 && placeholdersOf(text).join(' ') === sameWithout) return [];
  return placeholderGaps(key, text, english);
}
