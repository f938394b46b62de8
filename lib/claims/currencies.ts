import { type Token, wordTable } from '../text';
import { tokenAt } from './tokens-at';

/** Signs of money before a figure. A dollar is the American one unless letters before it say otherwise. */
const SIGNS = wordTable<string>({
  $: 'usd',
  '€': 'eur',
  '£': 'gbp',
  '¥': 'jpy',
  '₽': 'rub',
  '₴': 'uah',
  '₺': 'try',
  '₹': 'inr',
  '₩': 'krw',
  '₪': 'ils',
  '₫': 'vnd',
  '₱': 'php',
  '₦': 'ngn',
});
/** Letters before the dollar sign. */
const DOLLARS = wordTable<string>({
  us: 'usd',
  'u.s.': 'usd',
  c: 'cad',
  ca: 'cad',
  can: 'cad',
  a: 'aud',
  au: 'aud',
  nz: 'nzd',
  hk: 'hkd',
  s: 'sgd',
  nt: 'twd',
  r: 'brl',
});
/** Three-letter codes, written before or after the figure. */
const CODES = new Set(
  'usd eur gbp jpy cny rub uah try inr cad aud nzd hkd sgd chf sek nok dkk pln czk huf ron ils krw thb myr idr php mxn brl zar aed sar'.split(
    ' ',
  ),
);
/** Names of money after a figure. Where a word has other meanings a sum is told by its size. */
const NAMES = wordTable<string>({
  dollar: 'usd',
  euro: 'eur',
  pound: 'gbp',
  sterling: 'gbp',
  yuan: 'cny',
  renminbi: 'cny',
  baht: 'thb',
  ruble: 'rub',
  rouble: 'rub',
  hryvnia: 'uah',
  lira: 'try',
  rupee: 'inr',
  yen: 'jpy',
  ringgit: 'myr',
  kyat: 'mmk',
  franc: 'chf',
  zloty: 'pln',
  koruna: 'czk',
  krona: 'sek',
  kronor: 'sek',
  krone: 'nok',
  kroner: 'nok',
  crown: 'crown',
  forint: 'huf',
  leu: 'ron',
  lei: 'ron',
  lev: 'bgn',
  leva: 'bgn',
  won: 'krw',
  real: 'brl',
  reai: 'brl',
  reais: 'brl',
  peso: 'peso',
  riyal: 'sar',
  rial: 'irr',
  dirham: 'aed',
  dinar: 'dinar',
  shekel: 'ils',
  rand: 'zar',
  naira: 'ngn',
  rupiah: 'idr',
  dong: 'vnd',
  taka: 'bdt',
  tenge: 'kzt',
  lari: 'gel',
  dram: 'amd',
  manat: 'azn',
  shilling: 'kes',
  birr: 'etb',
});
/** Names of money that are common words too: read from this sum on. */
const AMBIGUOUS = /^(?:won|real|crown|lei|dong|rand)$/;
const SURELY_SUM = 100;

/** Nations whose money shares its name with another's. */
const NATIONAL: Readonly<Record<string, Readonly<Record<string, string>>>> = wordTable({
  us: wordTable({ dollar: 'usd' }),
  'u.s.': wordTable({ dollar: 'usd' }),
  american: wordTable({ dollar: 'usd' }),
  canadian: wordTable({ dollar: 'cad' }),
  australian: wordTable({ dollar: 'aud' }),
  singapore: wordTable({ dollar: 'sgd' }),
  kong: wordTable({ dollar: 'hkd' }),
  zealand: wordTable({ dollar: 'nzd' }),
  taiwan: wordTable({ dollar: 'twd' }),
  british: wordTable({ pound: 'gbp' }),
  egyptian: wordTable({ pound: 'egp' }),
  syrian: wordTable({ pound: 'syp' }),
  lebanese: wordTable({ pound: 'lbp' }),
  swiss: wordTable({ franc: 'chf' }),
  cfa: wordTable({ franc: 'xof' }),
  congolese: wordTable({ franc: 'cdf' }),
  czech: wordTable({ crown: 'czk', koruna: 'czk' }),
  swedish: wordTable({ crown: 'sek', krona: 'sek', kronor: 'sek' }),
  norwegian: wordTable({ crown: 'nok', krone: 'nok', kroner: 'nok' }),
  danish: wordTable({ crown: 'dkk', krone: 'dkk', kroner: 'dkk' }),
  icelandic: wordTable({ crown: 'isk', krona: 'isk', kronur: 'isk' }),
  mexican: wordTable({ peso: 'mxn' }),
  argentine: wordTable({ peso: 'ars' }),
  philippine: wordTable({ peso: 'php' }),
  chilean: wordTable({ peso: 'clp' }),
  colombian: wordTable({ peso: 'cop' }),
  pakistani: wordTable({ rupee: 'pkr' }),
  lankan: wordTable({ rupee: 'lkr' }),
  indian: wordTable({ rupee: 'inr' }),
  russian: wordTable({ ruble: 'rub', rouble: 'rub' }),
  turkish: wordTable({ lira: 'try' }),
  syria: wordTable({ lira: 'syp' }),
  saudi: wordTable({ riyal: 'sar' }),
  qatari: wordTable({ riyal: 'qar' }),
  iranian: wordTable({ rial: 'irr' }),
  chinese: wordTable({ yuan: 'cny' }),
  japanese: wordTable({ yen: 'jpy' }),
  korean: wordTable({ won: 'krw' }),
  brazilian: wordTable({ real: 'brl', reai: 'brl', reais: 'brl' }),
});
const PLACE_OF_TWO_WORDS = /^(?:hong|new|south|sri)$/;

/** A sign of money. */
export const isMoneySign = (norm: string): boolean => SIGNS[norm] !== undefined;

/** A code such as EUR, in capitals. */
export const isMoneyCode = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}{3}$/u.test(token.text) && CODES.has(token.norm);

/** A word that names money. */
export const isMoneyName = (lemma: string): boolean => NAMES[lemma] !== undefined || CODES.has(lemma);

/** The first token of the money sign that ends right before `at` ("C$" is two), or `at` where none does. */
export function moneySignStart(tokens: readonly Token[], at: number): number {
  const sign = tokenAt(tokens, at - 1);
  if (sign === undefined || !isMoneySign(sign.norm)) return at;
  const letters = tokenAt(tokens, at - 2);
  return sign.norm === '$' && letters?.end === sign.start && DOLLARS[letters.norm] !== undefined ? at - 2 : at - 1;
}

/**
 * The currency of a figure, as a lower-case ISO code or the bare name where several share it, or null.
 * @param core token of the bare figure
 * @param to first token after the figure
 * @param size the sum, for names that are common words as well
 */
export function currencyOf(tokens: readonly Token[], core: number, to: number, size: number): string | null {
  const sign = tokenAt(tokens, core - 1);
  if (sign !== undefined && isMoneySign(sign.norm)) {
    const letters = tokenAt(tokens, core - 2);
    if (sign.norm === '$' && letters?.end === sign.start) return DOLLARS[letters.norm] ?? 'usd';
    return SIGNS[sign.norm] ?? null;
  }
  if (sign !== undefined && isMoneyCode(sign)) return sign.norm;
  let at = tokens[to]?.norm === '-' ? to + 1 : to;
  if (PLACE_OF_TWO_WORDS.test(tokens[at]?.norm ?? '')) at++;
  const national = NATIONAL[tokens[at]?.norm ?? ''];
  const name = tokens[national === undefined ? at : at + 1];
  if (name === undefined) return null;
  if (isMoneyCode(name)) return name.norm;
  if ((AMBIGUOUS.test(name.lemma) || AMBIGUOUS.test(name.norm)) && size < SURELY_SUM) return null;
  return national?.[name.lemma] ?? national?.[name.norm] ?? NAMES[name.lemma] ?? NAMES[name.norm] ?? null;
}
