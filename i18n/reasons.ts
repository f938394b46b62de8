import type { Source, Value } from '../lib/claims';
import type { Evidence, Reason, RelationKind } from '../lib/compare';
import type { Language } from './language';
import { valueText } from './values';

/** How the other article stands to this one: beside it, or a report of a later or an earlier time. */
export type Elsewhere = 'elsewhere' | 'later' | 'earlier';

/** From a relation and the evidence's age: of two reports it is said which is the later where that is known. */
export function elsewhere(relation: RelationKind, age: Evidence['age']): Elsewhere {
  if (relation !== 'later' || age === 'same-day' || age === 'unknown') return 'elsewhere';
  return age === 'older' ? 'earlier' : 'later';
}

/** What a reason is told with. */
export interface Telling {
  /** How the two claims stand: a bare 'wording' does not say it. */
  relation: RelationKind;
  /** Which of the two is the newer. */
  where?: Elsewhere;
  /** The words of either sentence that carry its value; null where none do. */
  words?: { here: string | null; there: string | null };
  /** How many independent origins give the other value. */
  others?: number;
}

/** One plain sentence for a reason, with both values: "Here: 1,000 in total. Elsewhere: at least 1,000 on each side." */
export function reasonSentence(language: Language, reason: Reason, telling: Telling): string {
  const { t } = language;
  switch (reason.code) {
    case 'values':
      if (reason.aspect === 'attribution') return credits(language, reason);
      return bothValues(language, reason, telling);
    case 'scope':
    case 'modality':
    case 'polarity':
      return bothValues(language, reason, telling);
    case 'adds-up':
      return t('reason.addsUp', { here: valueText(language, reason.here), there: valueText(language, reason.there) });
    case 'speaker':
      return credited(language, speakerText(language, reason.here), speakerText(language, reason.there));
    case 'wording':
      return t(wordings[telling.relation]);
    default:
      return reason satisfies never;
  }
}

const wordings = {
  agrees: 'reason.wording',
  later: 'reason.wordingLater',
  differs: 'reason.wordingUnlike',
  unrelated: 'reason.wordingUnlike',
} as const satisfies Record<RelationKind, string>;

interface Both {
  here: Value;
  there: Value;
}

function bothValues(language: Language, { here, there }: Both, telling: Telling): string {
  const { t } = language;
  const { relation, where = 'elsewhere', words, others = 1 } = telling;
  if (relation === 'agrees' && areOfWords(here, there)) return sameInWords(language, { here, there }, words);
  if (here.type === 'polarity' && there.type === 'polarity' && here.holds !== there.holds) {
    return opposites(language, here.holds ? 'said' : 'denied', telling);
  }
  const texts = {
    here: besideText(language, here, there, words?.here),
    there: besideText(language, there, here, words?.there),
  };
  if (texts.here === texts.there) return t('reason.same', { value: texts.here });
  if (relation === 'agrees') return t('reason.fits', texts);
  if (where === 'elsewhere') return t('reason.elsewhere', { ...texts, count: others });
  return t(`reason.${where}`, texts);
}

/** Values that are compared by class and shown by the words that say them; stances, where both are the same. */
function areOfWords(here: Value, there: Value): boolean {
  if (here.type === 'modality') return there.type === 'modality' && here.modality === there.modality;
  return [here, there].every(({ type }) => type === 'polarity' || type === 'text');
}

/** Two sentences that say the same, each in its own words. */
function sameInWords(language: Language, { here, there }: Both, words: Telling['words']): string {
  const { t } = language;
  const told = { here: wordsOf(here, words?.here), there: wordsOf(there, words?.there) };
  if (told.here === null || told.there === null) {
    if (here.type === 'modality') return t('reason.same', { value: valueText(language, here) });
    return t(here.type === 'polarity' && !here.holds ? 'reason.bothDeny' : 'reason.bothSay');
  }
  if (areSameWords(told.here, told.there)) {
    return t('reason.same', { value: t('value.quoted', { text: told.here }) });
  }
  return t('reason.alike', { here: told.here, there: told.there });
}

const areSameWords = (a: string, b: string) => a.toLocaleLowerCase() === b.toLocaleLowerCase();

const wordsOf = (value: Value, words: string | null = null) => (value.type === 'text' ? value.words : words);

/** A yes against a no: the words of both where they tell the two apart, else which of the two says so. */
function opposites({ t }: Language, here: 'said' | 'denied', telling: Telling): string {
  const { relation, where = 'elsewhere', words, others: count = 1 } = telling;
  const told = { here: words?.here ?? null, there: words?.there ?? null };
  if (told.here === null || told.there === null || areSameWords(told.here, told.there)) {
    return relation === 'later' ? t(bareOfTwoTimes[here][where]) : t(bare[here], { count });
  }
  return t(inWords[where], { here: told.here, there: told.there, count });
}

const inWords = {
  elsewhere: 'reason.opposite',
  later: 'reason.oppositeLater',
  earlier: 'reason.oppositeEarlier',
} as const satisfies Record<Elsewhere, string>;

const bare = { said: 'reason.saidHere', denied: 'reason.deniedHere' } as const;

/** The same of two times: what the one denies may only be still to come, unless the later one denies it. */
const bareOfTwoTimes = {
  said: {
    elsewhere: 'reason.doneHereNotYet',
    later: 'reason.saidHereDeniedLater',
    earlier: 'reason.notYetEarlierDoneHere',
  },
  denied: {
    elsewhere: 'reason.notYetHereDone',
    later: 'reason.notYetHereDoneLater',
    earlier: 'reason.deniedHereSaidEarlier',
  },
} as const satisfies Record<'said' | 'denied', Record<Elsewhere, string>>;

/** A value beside another; the denial of a stance ("did not agree") beside a stance is no bare no. */
function besideText(language: Language, value: Value, other: Value, words: string | null = null): string {
  if (value.type !== 'polarity' || other.type !== 'modality' || value.holds) return valueText(language, value, words);
  const text = language.t('polarity.notAgreed');
  return words === null ? text : language.t('modality.inWords', { modality: text, words });
}

/** Who a sentence is credited to, where the speaker itself is the value. */
const credits = (language: Language, { here, there }: Both) =>
  credited(language, valueText(language, here), valueText(language, there));

function credited({ t }: Language, here: string, there: string): string {
  return here === there ? t('reason.sameSpeaker', { value: here }) : t('reason.speaker', { here, there });
}

/** Who says it, for a sentence: the speaker as written, else the side, else nobody by name. */
export function speakerText({ t, named }: Language, source: Source): string {
  const name = source.speakerName ?? source.speaker ?? source.side;
  return name === null ? t('reason.outlet') : named(name);
}
