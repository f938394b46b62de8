import { numberFormat, publishedText } from '../../i18n';
import type { KnownDate } from '../../lib/article';
import type { OriginMember, OriginTie } from '../../lib/corpus';
import { useLanguage } from '../shared/language';
import { Outlet } from '../shared/Outlet';
import { Pieces } from '../shared/Pieces';
import { articleAddress, compareAddress } from './address';

export interface OriginGroupProps {
  articleId: string;
  /** In the order they were published; the article itself is among them. */
  members: readonly OriginMember[];
}

/** The saved articles that print the same text, why they count once, and the way to each. */
export function OriginGroup({ articleId, members }: OriginGroupProps) {
  const { t } = useLanguage();
  if (members.length < 2) return <p class="origin-group soft">{t('sameOrigin.alone')}</p>;
  return (
    <section class="origin-group" aria-labelledby="origin-group">
      <h2 id="origin-group">{t('sameOrigin.heading', { count: members.length })}</h2>
      <p class="soft">{t('sameOrigin.why')}</p>
      <ol>
        {members.map((member, at) => (
          <li key={member.saved.articleId}>
            <Member member={member} articleId={articleId} place={at === 0 && isFirst(members) ? 'first' : 'after'} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Whether the one at the head is known to have been published before the next: a day or a minute they share tells nothing. */
function isFirst([head, next]: readonly OriginMember[]): boolean {
  const [one, other] = [head, next].map((member) => member?.saved.publishedAt ?? member?.saved.modifiedAt);
  if (!one || !other) return Boolean(one);
  const shared = one.grain === 'day' || other.grain === 'day' ? dayOf : minuteOf;
  return shared(one) < shared(other);
}

const dayOf = ({ at }: KnownDate): string => at.slice(0, 10);
const minuteOf = ({ at }: KnownDate): string => new Date(at).toISOString().slice(0, 16);

interface MemberProps {
  member: OriginMember;
  articleId: string;
  place: 'first' | 'after';
}

function Member({ member: { saved, ties }, articleId, place }: MemberProps) {
  const { t, locale } = useLanguage();
  const date = saved.publishedAt ?? saved.modifiedAt;
  const own = saved.articleId === articleId;
  const reasons = useTies(ties);
  const facts = [
    date ? publishedText(locale, date) : t('header.noDate'),
    ...(place === 'first' && date ? [t('sameOrigin.first')] : []),
    ...(own ? [t('sameOrigin.this')] : []),
  ];
  return (
    <>
      <p class="source">
        <Outlet of={saved} />
        <Pieces of={facts} />
      </p>
      {own ? null : (
        <>
          <a href={articleAddress(saved.articleId)} dir="auto">
            {saved.title}
          </a>
          <p class="soft">
            {reasons.map((reason) => (
              <span key={reason}>{reason} </span>
            ))}
            <a
              href={compareAddress(articleId, saved.articleId)}
              aria-label={t('compare.withNamed', { title: saved.title })}
            >
              {t('compare.these')}
            </a>
          </p>
        </>
      )}
    </>
  );
}

/** Each tie as a sentence. */
function useTies(ties: readonly OriginTie[]): string[] {
  const { t, locale } = useLanguage();
  const percent = numberFormat(locale, { style: 'percent' });
  return ties.map((tie) => {
    switch (tie.kind) {
      case 'same-text':
        return t('sameOrigin.sameText');
      case 'near-copy':
        return t('sameOrigin.nearCopy', { share: percent.format(tie.share) });
      case 'through':
        return t('sameOrigin.through', { outlet: tie.outlet });
      case 'agency':
        return t('sameOrigin.agency', { agency: tie.agency });
      case 'credit':
        return t('sameOrigin.credit', { name: tie.name });
      case 'canonical':
        return t('sameOrigin.canonical', { site: tie.site });
      default:
        return tie satisfies never;
    }
  });
}
