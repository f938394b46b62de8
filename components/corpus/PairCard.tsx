import { type Language, speakerText, valueText } from '../../i18n';
import type { SentenceRef, Source } from '../../lib/claims';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { markedWords } from '../sidebar/sentences';
import { aspectText } from '../sidebar/telling';
import { VerdictWord } from '../sidebar/VerdictLabel';
import { numberAnchor } from './BothTexts';
import type { Names } from './CompareView';
import type { Pair, Told } from './pairs';

type Side = 'here' | 'there';
const sides = ['here', 'there'] as const;

interface PairCardProps {
  pair: Pair;
  names: Names;
  /** Languages of the two texts, as BCP 47 tags. */
  langs: Readonly<Record<Side, string>>;
}

/** Two sentences that meet: how they stand to each other, both with their values, and what else they have in common. */
export function PairCard({ pair, names, langs }: PairCardProps) {
  const { t } = useLanguage();
  const { number, told, verdict } = pair;
  const [strongest, ...more] = told;
  return (
    <>
      <div class="card-head">
        <h3 aria-label={t('compare.pair', { number, verdict: t(`verdict.${verdict}`) })}>
          <span class="pair-number">{number}</span>
          <VerdictWord verdict={verdict} text={t(`verdict.${verdict}`)} />
        </h3>
        {strongest ? <Aspect told={strongest} /> : null}
      </div>
      <div class="two">
        {sides.map((side) => (
          <PairSide key={side} pair={pair} side={side} name={names[side]} lang={langs[side]} />
        ))}
      </div>
      {strongest ? <Upshot told={strongest} names={names} /> : null}
      {strongest ? <Further told={strongest} pair={pair} names={names} langs={langs} /> : null}
      {more.map((one, at) => (
        <More key={`${at} ${one.verdict}`} told={one} pair={pair} names={names} langs={langs} />
      ))}
      <button
        type="button"
        class="quiet"
        data-row-focus
        aria-label={t('compare.inTextsOf', { number })}
        onClick={() => document.getElementById(numberAnchor('here', number))?.focus()}
      >
        {t('compare.inTexts')}
      </button>
    </>
  );
}

function Aspect({ told }: { told: Told }) {
  const value = 'here' in told.reason && told.reason.code !== 'speaker' ? told.reason.here : null;
  return <small>{aspectText(useLanguage(), { ...told, value })}</small>;
}

interface PairSideProps {
  pair: Pair;
  side: Side;
  name: string;
  lang: string;
}

/** One of the two sentences, its words for the value marked, and in bold those that the other has not; then the value. */
function PairSide({ pair, side, name, lang }: PairSideProps) {
  const language = useLanguage();
  const sentence = pair[side];
  const other = side === 'here' ? 'there' : 'here';
  const marks = pair.told.flatMap((told) => told.marks[side]);
  const others = pair.told.flatMap((told) => told.marks[other]);
  const unlike = pair.verdict === 'agrees' ? null : markedWords(pair[other].text, others);
  const [strongest] = pair.told;
  const value = strongest ? valueIn(language, strongest, side, pair) : null;
  return (
    <div class="side">
      <p class="source">
        <b>{name}</b>
        {strongest ? <Speaker source={strongest.sources[side]} /> : null}
      </p>
      <blockquote dir="auto" lang={lang}>
        <MarkedText text={sentence.text} marks={marks} unlike={unlike} />
      </blockquote>
      {value === null ? null : <p class="value">{value}</p>}
    </div>
  );
}

function Speaker({ source }: { source: Source }) {
  const { t, named } = useLanguage();
  const name = source.speakerName ?? source.speaker;
  return name ? (
    <span> · {t(source.quoted ? 'evidence.quoting' : 'evidence.citing', { name: named(name) })}</span>
  ) : null;
}

const wordings = { agrees: 'reason.wording', later: 'reason.wordingLater' } as const;

/** What the two values come to, where they do not say it themselves. */
function Upshot({ told: { verdict, reason, later, sharesNumber }, names }: { told: Told; names: Names }) {
  const { t } = useLanguage();
  const wording = verdict in wordings ? wordings[verdict as keyof typeof wordings] : 'reason.wordingUnlike';
  return (
    <>
      {reason.code === 'wording' ? <p class="why">{t(wording)}</p> : null}
      {sharesNumber ? <p class="soft">{t(`compare.sharesNumber.${sharesNumber}`)}</p> : null}
      {reason.code === 'adds-up' ? <p class="soft">{t('compare.addsUp')}</p> : null}
      {later ? <p class="soft">{t('compare.laterIs', { outlet: names[later] })}</p> : null}
    </>
  );
}

interface OneToldProps extends PairCardProps {
  told: Told;
}

/** The other sentences of the two that tell the same conflict. */
function Further({ told, pair, names, langs }: OneToldProps) {
  const { t } = useLanguage();
  if (told.further.length === 0) return null;
  return (
    <div class="further">
      <p class="soft">{t('compare.further')}</p>
      <div class="two">
        {sides.map((side) => (
          <ul key={side} aria-label={names[side]}>
            {othersOn(side, told, pair).map(({ index, text }) => (
              <li key={index}>
                <span class="of">{names[side]}</span>
                <blockquote dir="auto" lang={langs[side]}>
                  {text}
                </blockquote>
              </li>
            ))}
          </ul>
        ))}
      </div>
    </div>
  );
}

/** Each sentence once, and not the one that stands above already. */
const othersOn = (side: Side, { further }: Told, pair: Pair): SentenceRef[] => [
  ...new Map(
    further.flatMap((one) => (one[side].index === pair[side].index ? [] : [[one[side].index, one[side]] as const])),
  ).values(),
];

/** Another thing that the same two sentences tell. */
function More({ told, pair, names, langs }: OneToldProps) {
  const language = useLanguage();
  return (
    <div class="told-more">
      <p class="card-head">
        <VerdictWord verdict={told.verdict} text={language.t(`verdict.${told.verdict}`)} />
        <Aspect told={told} />
      </p>
      <div class="two">
        {sides.map((side) => (
          <p key={side} class="value">
            <span class="of">{names[side]}</span> {valueIn(language, told, side, pair)}
          </p>
        ))}
      </div>
      <Upshot told={told} names={names} />
      <Further told={told} pair={pair} names={names} langs={langs} />
    </div>
  );
}

/** What one side gives, in words; null where the two are told apart by their wording alone. */
function valueIn(language: Language, { reason, marks }: Told, side: Side, pair: Pair): string | null {
  switch (reason.code) {
    case 'values':
    case 'scope':
    case 'adds-up':
    case 'modality':
    case 'polarity':
      return valueText(language, reason[side], markedWords(pair[side].text, marks[side]));
    case 'speaker':
      return speakerText(language, reason[side]);
    case 'wording':
      return null;
    default:
      return reason satisfies never;
  }
}
