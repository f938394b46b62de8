import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { instantDayText, type Language, publishedText } from '../../i18n';
import type { Finding } from '../../lib/compare';
import type { OriginMember, SavedArticle, SavedArticleWithVersions, SavedVersion } from '../../lib/corpus';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { MarkedText } from '../shared/MarkedText';
import { Outlet } from '../shared/Outlet';
import { Pieces } from '../shared/Pieces';
import { blocks } from '../sidebar/sentences';
import { DeleteButton } from './ArticleRow';
import { type Address, compareAddress, listAddress, type Place } from './address';
import { Changes } from './Changes';
import { MarkedParagraph } from './MarkedParagraph';
import { OriginGroup } from './OriginGroup';
import { useStoryTitle } from './story-titles';
import { VerdictTally } from './VerdictTally';
import { Versions } from './Versions';

export interface ReadingViewProps {
  opened: SavedArticleWithVersions;
  address: Extract<Address, { view: 'article' }>;
  /** What others say to the claims of the latest version; null while they are compared. */
  findings: readonly Finding[] | null;
  /** Whether anything else is saved that it could be compared with. */
  others: 'some' | 'none';
  /** The saved articles that share its text; null while they are looked up. */
  origin: readonly OriginMember[] | null;
  onDelete: (article: SavedArticle) => void;
  /** What the reader put on the article. */
  own: ComponentChildren;
}

/** The saved text of an article in the version asked for, at the sentence asked for. */
export function ReadingView({ opened, address, findings, others, origin, onDelete, own }: ReadingViewProps) {
  const { t } = useLanguage();
  const { versions, latest, head } = opened;
  const version = versions.find(({ id }) => id === address.versionId) ?? latest;
  // Offsets are those of one text: in another version they would light up other words.
  const place = address.versionId === null || address.versionId === version.id ? address.at : null;
  const since = versions.find(({ id }) => id === address.since && id !== version.id) ?? null;
  return (
    <article class="reading">
      <nav>
        <a class="quiet" href={listAddress}>
          <Icon name="back" /> {t('corpus.back')}
        </a>
        <span class="nav-acts">
          {others === 'some' ? (
            <a class="quiet" href={compareAddress(head.id)}>
              {t('compare.withAnother')}
            </a>
          ) : null}
          <DeleteButton article={head} onDelete={onDelete} />
        </span>
      </nav>
      <ReadingHead opened={opened} version={version} place={place} />
      {own}
      {origin ? <OriginGroup articleId={head.id} members={origin} /> : null}
      {versions.length > 1 ? <Versions opened={opened} shown={version} since={since} /> : null}
      {since || version !== latest ? null : <VerdictTally findings={findings} />}
      {since ? (
        <Changes before={since} after={version} />
      ) : (
        <SavedText version={version} place={place} findings={version === latest ? (findings ?? []) : []} />
      )}
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
        <Outlet of={{ outlet: article.outlet, sample: opened.head.sample }} />
        <Pieces of={factsOf(language, story, version)} />
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

function SavedText({ version, place, findings }: Shown & { findings: readonly Finding[] }) {
  const { paragraphs, lang } = version.article;
  const said = blocks(findings).flatMap((block) => (block.kind === 'sentence' ? [block.said] : []));
  return (
    <div class="saved-text" dir="auto" lang={lang}>
      {paragraphs.map((text, index) =>
        // Paragraphs have no name but their place, and a version never changes.
        place?.paragraph === index ? (
          <p key={index}>
            <Highlighted text={text} place={place} />
          </p>
        ) : (
          <MarkedParagraph key={index} text={text} said={said.filter(({ sentence }) => sentence.paragraph === index)} />
        ),
      )}
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
