import type { Source, Value } from '../lib/claims';
import type { Evidence, Reason, RelationKind } from '../lib/compare';
import type { Language } from './language';
import { valueText } from './values';

/** How the other article stands to this one: beside it, or a report of a later or an earlier time. */
export type Elsewhere = 'elsewhere' | 'later' | 'earlier';

/** From a relation and the evidence's age: a later report says which of the two is the newer. */
export function elsewhere(relation: RelationKind, age: Evidence['age']): Elsewhere {
  if (relation !== 'later') return 'elsewhere';
  return age === 'older' ? 'earlier' : 'later';
}

/**
 * One plain sentence for a reason, with both values: "Here: 1,000 in total. Elsewhere: at least 1,000 on each side."
 * `relation` tells how the two stand, which a bare 'wording' does not; `where` tells which of the two is newer.
 */
export function reasonSentence(
  language: Language,
  reason: Reason,
  { relation, where = 'elsewhere' }: { relation: RelationKind; where?: Elsewhere },
): string {
  const { t } = language;
  switch (reason.code) {
    case 'values':
    case 'scope':
    case 'modality':
      return bothValues(language, reason.here, reason.there, where);
    case 'adds-up':
      return t('reason.addsUp', { here: valueText(language, reason.here), there: valueText(language, reason.there) });
    case 'speaker':
      return speakers(language, reason.here, reason.there);
    case 'polarity':
      return polarities(language, reason.here, reason.there, where);
    case 'wording':
      return t(
        relation === 'agrees'
          ? 'reason.wording'
          : relation === 'later'
            ? 'reason.wordingLater'
            : 'reason.wordingUnlike',
      );
    default:
      return reason satisfies never;
  }
}

function bothValues(language: Language, here: Value, there: Value, where: Elsewhere): string {
  const texts = { here: valueText(language, here), there: valueText(language, there) };
  if (texts.here === texts.there) return language.t('reason.same', { value: texts.here });
  return language.t(`reason.${where}`, texts);
}

function polarities(language: Language, here: Value, there: Value, where: Elsewhere): string {
  if (here.type !== 'polarity' || there.type !== 'polarity') return bothValues(language, here, there, where);
  if (here.holds === there.holds) return language.t(here.holds ? 'reason.polarityBoth' : 'reason.polarityNeither');
  const side = here.holds ? 'polarityHere' : 'polarityThere';
  const time = where === 'elsewhere' ? '' : where === 'later' ? 'Later' : 'Earlier';
  return language.t(`reason.${side}${time}` as const);
}

function speakers(language: Language, here: Source, there: Source): string {
  const texts = { here: speakerText(language, here), there: speakerText(language, there) };
  if (texts.here === texts.there) return language.t('reason.sameSpeaker', { value: texts.here });
  return language.t('reason.speaker', texts);
}

/** Who says it, for a sentence: the speaker as written, else the side, else the article itself. */
export function speakerText({ t }: Language, source: Source): string {
  return source.speakerName ?? source.speaker ?? source.side ?? t('reason.outlet');
}
