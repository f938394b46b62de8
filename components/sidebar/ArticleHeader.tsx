import type { ComponentChildren } from 'preact';
import { dayText, type Language, publishedText, titleIn } from '../../i18n';
import type { About } from '../../lib/compare';
import type { ArticleHead, SavedState } from '../../lib/messages';
import { articleAddress } from '../corpus/address';
import { Icon } from '../shared/icons';
import { useLanguage } from '../shared/language';
import { Pieces } from '../shared/Pieces';
import { OutsideLink } from './OutsideLink';
import type { Pending } from './panel';

export interface ArticleHeaderProps {
  head: ArticleHead;
  saved: SavedState;
  /** The story and event recognised; null where the article is about none. */
  about: About | null;
  pending: Pending;
  onSave: () => void;
  /** Shown below the button: what became of saving by itself. */
  below?: ComponentChildren;
}

/** What stands above the claims: story and event, the save button, the article's title, outlet and day. */
export function ArticleHeader({ head, saved, about, pending, onSave, below }: ArticleHeaderProps) {
  const language = useLanguage();
  const { t } = language;
  return (
    <div class="article-header">
      <div class="story">
        <p>{about ? <StoryLine about={about} /> : t('states.noStory')}</p>
        <SaveButton saved={saved} pending={pending} onSave={onSave} />
      </div>
      {below}
      {saved === 'changed' ? (
        <p class="changed">
          {t('header.changed')}{' '}
          <OutsideLink href={`corpus.html${articleAddress(head.id)}`} text={t('header.savedText')} />
        </p>
      ) : null}
      <h1 dir="auto" lang={head.lang}>
        {head.title}
      </h1>
      <Byline head={head} />
    </div>
  );
}

function StoryLine({ about }: { about: About }) {
  const language = useLanguage();
  const event = eventText(language, about);
  return (
    <>
      <b>
        <bdi>{titleIn(language, about.titles.story)}</bdi>
      </b>{' '}
      {event ? <span class="piece">{event}</span> : null}
    </>
  );
}

/** "second round, 2 June 2025"; the day is left out where the event's title holds it already. */
function eventText(language: Language, { titles, eventDay }: About): string | null {
  if (!titles.event) return null;
  const event = titleIn(language, titles.event);
  if (!eventDay) return event;
  const date = dayText(language.locale, eventDay);
  return event.includes(date) ? event : language.t('header.eventOn', { event, date });
}

function Byline({ head: { outlet, publishedAt, modifiedAt } }: { head: ArticleHead }) {
  const { t, locale } = useLanguage();
  const date = publishedAt ?? modifiedAt;
  const day = date ? publishedText(locale, date) : t('header.noDate');
  return (
    <p class="by">
      <bdi>{outlet || day}</bdi>
      {outlet ? <Pieces of={[day]} /> : null}
    </p>
  );
}

/** Stays one button through all its states, so that the keyboard's focus is never lost on it. */
export function SaveButton({ saved, pending, onSave }: Pick<ArticleHeaderProps, 'saved' | 'pending' | 'onSave'>) {
  const { t } = useLanguage();
  if (pending === 'save') {
    return (
      <button type="button" class="save" aria-disabled="true">
        {t('header.saving')}
      </button>
    );
  }
  if (saved === 'saved') {
    return (
      <button type="button" class="save is-saved" aria-disabled="true">
        {t('header.saved')} <Icon name="check" />
      </button>
    );
  }
  return (
    <button type="button" class="save" onClick={onSave}>
      {t(saved === 'changed' ? 'header.saveAgain' : 'header.save')}
    </button>
  );
}
