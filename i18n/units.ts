import type { Unit } from '../lib/claims';
import {
  around,
  countStyle,
  distanceStyle,
  type FigureStyle,
  moneyStyle,
  nounOf,
  percentStyle,
  unitStyle,
} from './figures';
import type { Language } from './language';

/** How quantities of a unit are written. */
export interface UnitStyle {
  style: FigureStyle;
  /** Name of the unit after a large round number ("kilometres"); null where the figure stands alone. */
  noun: string | null;
}

/** Units whose names are in the catalogue: Intl knows none of them. */
const catalogued = ['aircraft', 'tonne', 'barrel', 'megawatt', 'points', 'crown', 'peso', 'dinar'] as const;
type Catalogued = (typeof catalogued)[number];
const isCatalogued = (name: string): name is Catalogued => (catalogued as readonly string[]).includes(name);

/** Units of lib/claims by their names in ECMA-402. Degrees are Celsius: lib/claims converts the others. */
const inIntl: Readonly<Record<string, string>> = {
  hectare: 'hectare',
  degree: 'celsius',
  liter: 'liter',
  'kilometer-per-hour': 'kilometer-per-hour',
};

/** Writes quantities of a unit. One that nothing is known of is written as the bare figure. */
export function unitOf(language: Language, unit: Unit): UnitStyle {
  const { locale, t } = language;
  const [kind = '', currency = ''] = unit.split(':');
  const known = inIntl[kind];
  if (known !== undefined)
    return { style: unitStyle(locale, known), noun: nounOf(locale, { style: 'unit', unit: known }) };
  if (isCatalogued(kind)) return cataloguedUnit(language, kind);
  switch (kind) {
    case 'percent':
      return { style: percentStyle(locale), noun: null };
    case 'money':
      return moneyUnit(language, currency);
    case 'distance':
      return { style: distanceStyle(locale), noun: nounOf(locale, { style: 'unit', unit: 'kilometer' }) };
    case 'magnitude':
      return { style: around(countStyle(locale), (value) => t('value.magnitude', { value })), noun: null };
    case 'ordinal':
      return {
        style: around(countStyle(locale), (value, count) => t('value.nth', { value, count, ordinal: true })),
        noun: null,
      };
    default:
      return { style: countStyle(locale), noun: null };
  }
}

/** Money names its currency as `money:EUR`; where it does not, the bare figure is shown rather than a guessed sign. */
function moneyUnit(language: Language, currency: string): UnitStyle {
  const { locale } = language;
  const name = currency.toLowerCase();
  if (isCatalogued(name)) return cataloguedUnit(language, name);
  if (!/^[A-Z]{3}$/.test(currency)) return { style: countStyle(locale), noun: null };
  return { style: moneyStyle(locale, currency), noun: nounOf(locale, { style: 'currency', currency }) };
}

function cataloguedUnit({ locale, t }: Language, unit: Catalogued): UnitStyle {
  const withUnit = (value: string, count: number) => t(`value.${unit}`, { value, count });
  return {
    style: around(countStyle(locale), withUnit),
    // Whatever the language, a hundred takes the form that large round numbers take.
    noun: withUnit('', 100).trim(),
  };
}
