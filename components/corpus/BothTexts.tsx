import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { SentenceRef } from '../../lib/claims';
import type { Verdict } from '../../lib/compare';
import type { SavedArticleWithVersions } from '../../lib/corpus';
import { useLanguage } from '../shared/language';
import { strongestFirst } from '../sidebar/verdicts';
import { ArticleFacts } from './ArticleFacts';
import { articleAddress } from './address';
import type { Names, Pointing } from './CompareView';
import type { ComparedArticles } from './calls';
import type { Aligned, Lone, Pair } from './pairs';

type Side = 'here' | 'there';
const otherSide = { here: 'there', there: 'here' } as const;

/** Id of the number behind a sentence that leads to its pair in the other text. */
export const numberAnchor = (side: Side, number: number): string => `${side}-${number}`;

interface BothTextsProps {
  compared: ComparedArticles;
  aligned: Aligned;
  names: Names;
  pointing: Pointing;
}

/** Both texts side by side, their sentences numbered by pair. Pointing at one marks its partner and brings it in sight. */
export function BothTexts({ compared, aligned, names, pointing }: BothTextsProps) {
  const { t } = useLanguage();
  return (
    <section aria-labelledby="texts">
      <h2 id="texts">{t('compare.texts')}</h2>
      {compared.claimsRead ? <p class="soft">{t('compare.textsHint')}</p> : null}
      <div class="two both-texts">
        <Text
          side="here"
          article={compared.first}
          pairs={aligned.pairs}
          lone={aligned.onlyFirst}
          {...{ names, pointing }}
        />
        <Text
          side="there"
          article={compared.second}
          pairs={aligned.pairs}
          lone={aligned.onlySecond}
          {...{ names, pointing }}
        />
      </div>
    </section>
  );
}

interface TextProps {
  side: Side;
  article: SavedArticleWithVersions;
  pairs: readonly Pair[];
  lone: readonly Lone[];
  names: Names;
  pointing: Pointing;
}

function Text(props: TextProps) {
  const { side, article, names, pointing } = props;
  const { head, latest } = article;
  const { title, paragraphs, lang } = latest.article;
  const { t } = useLanguage();
  const column = useRef<HTMLElement>(null);
  useEffect(() => bringPartnerInSight(column.current), [pointing]);
  const marked = markedSentences(props);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column scrolls by itself, so the keyboard must reach it
    <section class="text-column" ref={column} tabIndex={0} aria-label={names[side]}>
      <ArticleFacts article={head} differences={null} />
      <div dir="auto" lang={lang}>
        <h3>
          <Stretch text={title} marked={marked.filter(({ sentence }) => sentence.paragraph === -1)} {...props} />
        </h3>
        {paragraphs.map((text, at) => (
          // Paragraphs have no name but their place, and a version never changes.
          <p key={at}>
            <Stretch text={text} marked={marked.filter(({ sentence }) => sentence.paragraph === at)} {...props} />
          </p>
        ))}
      </div>
      <p>
        <a class="quiet" href={articleAddress(head.id)}>
          {t('compare.open')}
          <span class="visually-hidden"> {head.title}</span>
        </a>
      </p>
    </section>
  );
}

/** Where the column scrolls by itself and its partner sentence is out of sight, it is scrolled there; never the page. */
function bringPartnerInSight(column: HTMLElement | null): void {
  const partner = column?.querySelector<HTMLElement>('.partner');
  if (!column || !partner || column.contains(document.activeElement) || column.matches(':hover')) return;
  if (column.scrollHeight <= column.clientHeight) return;
  const top = partner.getBoundingClientRect().top - column.getBoundingClientRect().top;
  if (top < 0 || top > column.clientHeight - 40) column.scrollTop += top - column.clientHeight / 3;
}

/** A sentence of the text with the pairs it is in, or what it says alone. */
interface MarkedSentence {
  sentence: SentenceRef;
  verdict: Verdict;
  pairs: readonly Pair[];
}

/** A sentence has the colour of the strongest of its pairs. */
const stronger = (a: Verdict, b: Verdict): Verdict => (strongestFirst.indexOf(b) < strongestFirst.indexOf(a) ? b : a);

/** A pair's sentence, and those that tell what differs in it once more. */
const sentencesOf = (pair: Pair, side: Side) => [
  { sentence: pair[side], pair, verdict: pair.verdict },
  ...pair.told.flatMap(({ further, verdict }) => further.map((one) => ({ sentence: one[side], pair, verdict }))),
];

function markedSentences({ side, pairs, lone }: TextProps): MarkedSentence[] {
  const found = new Map<number, { sentence: SentenceRef; verdict: Verdict; pairs: Pair[] }>();
  for (const { sentence, pair, verdict } of pairs.flatMap((pair) => sentencesOf(pair, side))) {
    const known = found.get(sentence.index);
    if (known) {
      if (!known.pairs.includes(pair)) known.pairs.push(pair);
      known.verdict = stronger(known.verdict, verdict);
    } else found.set(sentence.index, { sentence, verdict, pairs: [pair] });
  }
  for (const { sentence } of lone) {
    if (!found.has(sentence.index)) found.set(sentence.index, { sentence, verdict: 'only-here', pairs: [] });
  }
  return [...found.values()].sort((a, b) => a.sentence.start - b.sentence.start);
}

function Stretch({ text, marked, ...props }: TextProps & { text: string; marked: readonly MarkedSentence[] }) {
  const parts: ComponentChildren[] = [];
  let at = 0;
  for (const one of marked) {
    parts.push(text.slice(at, one.sentence.start), <Marked key={one.sentence.index} said={one} {...props} />);
    at = one.sentence.end;
  }
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  );
}

function Marked({ said, side, names, pointing }: TextProps & { said: MarkedSentence }) {
  const { sentence, verdict, pairs } = said;
  const own = pairs.map(({ number }) => number);
  const pointed = own.some((number) => pointing.includes(number));
  return (
    <span data-pairs={own.join(' ')}>
      <span class={`claim verdict-${verdict}${pointed ? ' partner' : ''}`}>{sentence.text}</span>
      {pairs.map((pair) => (
        <PairNumber key={pair.number} pair={pair} at={sentence} side={side} names={names} />
      ))}
    </span>
  );
}

/** Leads to the pair's sentence in the other text; what leads back comes to the pair's own sentence, not to further ones. */
function PairNumber({ pair, at, side, names }: { pair: Pair; at: SentenceRef; side: Side; names: Names }) {
  const { t } = useLanguage();
  const { number, verdict } = pair;
  const to = otherSide[side];
  return (
    <button
      type="button"
      id={at.index === pair[side].index ? numberAnchor(side, number) : undefined}
      data-pairs={number}
      class={`icon-button pair-number verdict-${verdict}`}
      aria-label={t('compare.partner', { number, verdict: t(`verdict.${verdict}`), outlet: names[to] })}
      onClick={() => document.getElementById(numberAnchor(to, number))?.focus()}
    >
      {number}
    </button>
  );
}
