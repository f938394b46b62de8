import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { instantDayText, type Language, publishedText } from '../../i18n';
import type { SavedArticle, SavedArticleWithVersions, SavedVersion } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { DeleteButton } from './ArticleRow';
import { type Address, articleAddress, listAddress, type Place } from './address';
import { useStoryTitle } from './story-titles';

export interface ReadingViewProps {
  opened: SavedArticleWithVersions;
  address: Extract<Address, { view: 'article' }>;
  onDelete: (article: SavedArticle) => void;
  /** What the reader put on the article. */
  own: ComponentChildren;
}

/** The saved text of an article in the version asked for, at the sentence asked for. */
export function ReadingView({ opened, address, onDelete, own }: ReadingViewProps) {
  const { t } = useLanguage();
  const { versions, latest, head } = opened;
  const version = versions.find(({ id }) => id === address.versionId) ?? latest;
  // Offsets are those of one text: in another version they would light up other words.
  const place = address.versionId === null || address.versionId === version.id ? address.at : null;
  return (
    <article class="reading">
      <nav>
        <a class="quiet" href={listAddress}>
          <Icon name="back" /> {t('corpus.back')}
        </a>
        <DeleteButton article={head} onDelete={onDelete} />
      </nav>
      <ReadingHead opened={opened} version={version} place={place} />
      {own}
      {versions.length > 1 ? <Versions opened={opened} shown={version} /> : null}
      <SavedText version={version} place={place} />
    </article>
  );
}

type Shown = { version: SavedVersion; place: Place | null };

function ReadingHead({ opened, version, place }: { opened: SavedArticleWithVersions } & Shown) {
  const language = useLanguage();
  const { t } = language;
  const story = useStoryTitle(opened.head.storyId);
  const { article } = version;
  return (
    <header>
      <h1 dir="auto" lang={article.lang}>
        {place?.paragraph === -1 ? <Highlighted text={article.title} place={place} /> : article.title}
      </h1>
      <p class="source">
        <b>{article.outlet}</b>
        {opened.head.sample ? <span class="sample">{t('evidence.sample')}</span> : null}
        {factsOf(language, story, version).map((fact) => (
          <span key={fact}> · {fact}</span>
        ))}
      </p>
      <p>
        <a class="quiet" href={article.url} target="_blank" rel="noopener noreferrer">
          {t('corpus.livePage')} <Icon name="outside" />
          <span class="visually-hidden">{t('evidence.opensTab')}</span>
        </a>
      </p>
    </header>
  );
}

function factsOf({ t, locale }: Language, story: string | null, { article, savedAt }: SavedVersion): string[] {
  const { publishedAt, modifiedAt, byline } = article;
  const facts = [
    byline,
    publishedAt ? publishedText(locale, publishedAt) : null,
    modifiedAt ? t('corpus.changedOn', { date: publishedText(locale, modifiedAt) }) : null,
    story,
    t('corpus.savedOn', { date: instantDayText(locale, savedAt) }),
  ];
  return facts.filter((fact) => fact !== null);
}

/** Links to each saved text; the one shown says so. */
function Versions({ opened, shown }: { opened: SavedArticleWithVersions; shown: SavedVersion }) {
  const { t, locale } = useLanguage();
  return (
    <nav class="versions" aria-label={t('corpus.version')}>
      {shown.id === opened.latest.id ? null : <p>{t('corpus.notLatest')}</p>}
      <ul>
        {opened.versions.map(({ id, savedAt }) => (
          <li key={id}>
            <a
              href={`${articleAddress(opened.head.id)}?${new URLSearchParams({ v: id })}`}
              aria-current={id === shown.id ? 'true' : undefined}
            >
              {t('corpus.versionOf', { date: instantDayText(locale, savedAt) })}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function SavedText({ version, place }: Shown) {
  const { paragraphs, lang } = version.article;
  return (
    <div class="saved-text" dir="auto" lang={lang}>
      {paragraphs.map((text, index) => (
        // Paragraphs have no name but their place, and a version never changes.
        <p key={index}>{place?.paragraph === index ? <Highlighted text={text} place={place} /> : text}</p>
      ))}
    </div>
  );
}

/** The text with a sentence lit up, scrolled to and focused, so that reading on starts there. */
function Highlighted({ text, place }: { text: string; place: Place }) {
  const target = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    target.current?.scrollIntoView({ block: 'center' });
    target.current?.focus({ preventScroll: true });
  }, []);
  return (
    <span ref={target} tabIndex={-1} class="highlighted">
      <MarkedText text={text} marks={[place]} />
    </span>
  );
}
