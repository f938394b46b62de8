import { createLanguage, elsewhere, reasonSentence, valueText } from '../../i18n';
import type { Value } from '../../lib/claims';
import type { Evidence, Reason, RelationKind } from '../../lib/compare';

const english = createLanguage('en');

/** The sentence the sidebar shows for a reason, in English; empty for none. */
export const why = (reason: Reason | null, relation: RelationKind, age: Evidence['age'] = 'unknown'): string =>
  reason === null ? '' : reasonSentence(english, reason, { relation, where: elsewhere(relation, age) });

/** A value in words; empty for none. */
export const words = (value: Value | null): string => (value === null ? '' : valueText(english, value));
