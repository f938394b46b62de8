import { joinPlainly, type Language, publishedText } from '../../i18n';
import type { Evidence, Finding } from '../../lib/compare';
import type { ArticleHead } from '../../lib/messages';
import { liveLink } from './links';
import { countedOnce, originText } from './origin-words';
import { relationsTold } from './relations-told';
import type { SentenceFindings } from './sentences';
import type { OriginTold } from './summary';
import { aspectText, besideSource, evidenceReason, findingReason, onlyHereText } from './telling';

export const copyForms = ['text', 'markdown'] as const;
export type CopyForm = (typeof copyForms)[number];

/**
 * A sentence's findings to paste elsewhere: the sentence, each verdict with its reason, the strongest first, every piece
 * of evidence by its relation, and what only this article tells.
 */
export function copyOf(language: Language, head: ArticleHead, said: SentenceFindings, form: CopyForm): string {
  const lone = onlyHereText(language, said.onlyHere);
  const lines = [
    cite(language, { ...head, beside: [], sentence: said.sentence.text, link: head.url }, form),
    ...[...said.contested, ...said.agreeing].flatMap((finding) => ['', ...findingLines(language, finding, form)]),
    ...(lone === null ? [] : ['', form === 'markdown' ? `**${marked(lone)}**` : lone]),
  ];
  return `${lines.join('\n')}\n`;
}

function findingLines(language: Language, finding: Finding, form: CopyForm): string[] {
  const { t } = language;
  const about = [t(`verdict.${finding.verdict}`), aspectText(language, finding)].filter(Boolean).join(' · ');
  const why = findingReason(language, finding);
  return [
    form === 'markdown'
      ? `**${marked(about)}**${why ? ` ${marked(why)}` : ''}`
      : [about, why].filter(Boolean).join(': '),
    ...relationsTold(finding).flatMap(({ relation, origins, told }, index) => [
      // The finding's own line says what the first of them tell.
      ...(index === 0 ? [] : ['', `${t(`evidence.others.${relation}`, { count: origins })}:`, '']),
      ...told.flatMap((origin) => originLines(language, finding, origin, form)),
    ]),
  ];
}

/** What an origin tells, a line a sentence; under what its outlets share, where they are several. */
function originLines(language: Language, finding: Finding, origin: OriginTold, form: CopyForm): string[] {
  const lines = origin.told.map(
    ({ evidence }) =>
      `- ${cite(language, citing(language, finding, evidence), form)}${ownLine(language, finding, evidence, form)}`,
  );
  const together = [originText(language, origin), countedOnce(language, origin)].filter((told) => told !== null);
  if (together.length === 0) return lines;
  const head = together.join(' · ');
  return [`- ${form === 'markdown' ? marked(head) : head}`, ...lines.map((line) => `  ${line}`)];
}

/** What a source tells that the finding's own line does not say: five say at least 1,000 where one says 1,200. */
function ownLine(language: Language, finding: Finding, evidence: Evidence, form: CopyForm): string {
  const own = evidenceReason(language, finding, evidence);
  return own === null ? '' : ` ${form === 'markdown' ? marked(own) : own}`;
}

interface Cited extends Pick<ArticleHead, 'outlet' | 'publishedAt' | 'modifiedAt'> {
  sentence: string;
  /** What else is told of the source: an invented article must not pass for a report. */
  beside: readonly string[];
  /** Null where the article has no page of its own. */
  link: string | null;
}

const citing = (language: Language, finding: Finding, evidence: Evidence): Cited => ({
  ...evidence.saved,
  sentence: evidence.sentence.text,
  beside: besideSource(language, finding, evidence),
  link: liveLink(evidence.saved, evidence.sentence),
});

/** Outlet, day, the sentence, and where it stands. */
function cite(
  { t, locale }: Language,
  { outlet, publishedAt, modifiedAt, sentence, beside, link }: Cited,
  form: CopyForm,
): string {
  const date = publishedAt ?? modifiedAt;
  const published = date ? publishedText(locale, date) : t('header.noDate');
  const told = joinPlainly(locale, [published, ...beside]);
  const day = form === 'markdown' ? marked(told) : told;
  const quote = t('value.quoted', { text: sentence });
  if (form === 'text') return t('copy.cited', { outlet, day, quote }) + (link ? ` ${link}` : '');
  const named = link ? `[${marked(outlet)}](${link.replaceAll('(', '%28').replaceAll(')', '%29')})` : marked(outlet);
  return t('copy.cited', { outlet: named, day, quote: marked(quote) });
}

/** Text that Markdown is to show as it stands. */
const marked = (text: string): string => text.replace(/[\\`*_[\]<>#|~]/g, '\\$&');
