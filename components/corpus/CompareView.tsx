import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Language } from '../../i18n';
import type { Verdict } from '../../lib/compare';
import type { SavedArticle, SavedArticleWithVersions } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { outletAndDay } from '../shared/outlet-and-day';
import { VerdictChips } from '../sidebar/VerdictChips';
import { articleAddress, compareAddress } from './address';
import { BothTexts } from './BothTexts';
import type { ComparedArticles } from './calls';
import { OnlyColumns } from './OnlyColumns';
import { PairList } from './PairList';
import { type Aligned, align, type Pair, tallyOf } from './pairs';

/** What each of the two is called beside the other. */
export interface Names {
  here: string;
  there: string;
}

/** Numbers of the pairs pointed at: their sentences are marked wherever they stand. */
export type Pointing = readonly number[];

/** "Harbour Courier, 3 June 2025 and Meridian Post, 2 June 2025". */
export const compareTitle = (language: Language, { first, second }: ComparedArticles): string =>
  language.t('compare.title', {
    first: outletAndDay(language, first.head),
    second: outletAndDay(language, second.head),
  });

/** The shortest names that tell the two apart: outlets, else with their days, else the titles. */
function namesOf(language: Language, { first, second }: ComparedArticles): Names {
  const ways = [
    ({ outlet }: SavedArticle) => outlet,
    (article: SavedArticle) => outletAndDay(language, article),
    ({ title }: SavedArticle) => title,
  ];
  const names = ways.map((name) => ({ here: name(first.head), there: name(second.head) }));
  return names.find(({ here, there }) => here !== there) ?? { here: '1', there: '2' };
}

const textOf = ({ latest: { article } }: SavedArticleWithVersions): string =>
  [article.title, ...article.paragraphs].join('\n');

const alignedOf = ({ findings, first, second }: ComparedArticles): Aligned =>
  align(findings, { here: textOf(first), there: textOf(second) });

/** Two saved articles: how their claims stand to each other, what only each one says, and both texts. */
export function CompareView({ compared }: { compared: ComparedArticles }) {
  const language = useLanguage();
  const page = useRef<HTMLElement>(null);
  const pointing = usePointing(page);
  const [only, setOnly] = useState<Verdict | null>(null);
  const names = namesOf(language, compared);
  // Not again at each sentence the pointer comes to.
  const aligned = useMemo(() => alignedOf(compared), [compared]);
  return (
    <article class="compare" ref={page}>
      <CompareHead compared={compared} pairs={aligned.pairs} only={only} onOnly={setOnly} />
      {/* What was not read says nothing about which claims meet, or stand alone. */}
      {compared.claimsRead ? (
        <>
          <PairList compared={compared} pairs={aligned.pairs} names={names} only={only} onOnly={setOnly} />
          <OnlyColumns aligned={aligned} names={names} />
        </>
      ) : null}
      <BothTexts compared={compared} aligned={aligned} names={names} pointing={pointing} />
    </article>
  );
}

/** The pairs under the mouse, or those the keyboard is at: whichever came last. */
function usePointing(page: RefObject<HTMLElement | null>): Pointing {
  const [numbers, setNumbers] = useState('');
  useEffect(() => {
    const follow = ({ target }: Event) => {
      const at = target instanceof Element ? target.closest<HTMLElement>('[data-pairs]') : null;
      setNumbers(at?.dataset.pairs ?? '');
    };
    const { current } = page;
    for (const kind of ['mouseover', 'focusin']) current?.addEventListener(kind, follow);
    return () => {
      for (const kind of ['mouseover', 'focusin']) current?.removeEventListener(kind, follow);
    };
  }, [page]);
  return useMemo(() => numbers.split(' ').filter(Boolean).map(Number), [numbers]);
}

interface CompareHeadProps {
  compared: ComparedArticles;
  pairs: readonly Pair[];
  /** The verdict whose pairs alone are listed; null where all are. */
  only: Verdict | null;
  onOnly: (verdict: Verdict | null) => void;
}

function CompareHead({ compared, pairs, only, onOnly }: CompareHeadProps) {
  const language = useLanguage();
  const { t } = language;
  const { first, second } = compared;
  return (
    <header>
      <nav>
        <a class="quiet" href={articleAddress(first.head.id)}>
          <Icon name="back" /> <bdi>{first.head.title}</bdi>
        </a>
        <a class="quiet" href={compareAddress(second.head.id, first.head.id)}>
          {t('compare.swap')}
        </a>
      </nav>
      <h1>{compareTitle(language, compared)}</h1>
      {compared.origin === 'same' ? <p class="by">{t('compare.sameOrigin')}</p> : null}
      {compared.claimsRead ? null : <p class="by">{t('compare.notRead')}</p>}
      {pairs.length > 0 ? (
        <VerdictChips
          counts={tallyOf(pairs)}
          only={only}
          onToggle={(verdict) => onOnly(only === verdict ? null : verdict)}
          label={t('compare.tally')}
        />
      ) : null}
    </header>
  );
}
