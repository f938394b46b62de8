import { joinPlainly, type Language } from '../../i18n';
import type { SavedSource } from '../../lib/compare';

/** What makes articles one source: a text they share wholly or in parts, an agency's reporting, or that an outlet's are its own. */
export type OriginKind = NonNullable<SavedSource['shared']>['kind'] | 'outlet';

/** Articles that count once. */
export interface Together {
  kind: OriginKind;
  /** Name of the agency the text is credited to, empty where it is unnamed; null where it is credited to none. */
  agency: string | null;
  outlets: readonly string[];
}

/** What these articles of one origin have in common. */
export function togetherOf(articles: readonly SavedSource[]): Together {
  const [first] = articles;
  const group = first?.shared?.group;
  const isOne = group !== undefined && articles.every(({ shared }) => shared?.group === group);
  return {
    kind: isOne && first?.shared ? first.shared.kind : 'outlet',
    agency: articles.map(({ agency }) => agency).find((name) => name !== undefined) ?? null,
    outlets: [...new Set(articles.map(({ outlet }) => outlet))],
  };
}

/** "Agency text, 3 outlets", "Shared passages, 2 outlets"; null for an outlet's own, which its name says. */
export function originText({ t }: Language, { kind, agency, outlets }: Together): string | null {
  const count = outlets.length;
  const isAgencyText = agency !== null && (kind === 'one-text' || count === 1);
  if (isAgencyText) return agency === '' ? t('origin.agency', { count }) : t('origin.named', { count, agency });
  if (count === 1) return null;
  if (kind === 'agency' && agency) return t('origin.oneAgency', { count, agency });
  return t(kind === 'one-text' ? 'origin.copied' : kind === 'passages' ? 'origin.passages' : 'origin.oneSource', {
    count,
  });
}

/** The outlets behind it, and that they count once; null where there is one. */
export const countedOnce = ({ t, locale }: Language, { outlets }: Together): string | null =>
  outlets.length > 1 ? t('origin.once', { outlets: joinPlainly(locale, outlets) }) : null;
