import { type Language, publishedText } from '../../i18n';
import type { SavedSource } from '../../lib/corpus';

/** "Harbour Courier, 3 June 2025". */
export function outletAndDay(
  { t, locale }: Language,
  { outlet, publishedAt, modifiedAt }: Pick<SavedSource, 'outlet' | 'publishedAt' | 'modifiedAt'>,
): string {
  const date = publishedAt ?? modifiedAt;
  return t('compare.named', { outlet, date: date ? publishedText(locale, date) : t('header.noDate') });
}
