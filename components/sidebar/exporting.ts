import { type Language, publishedText } from '../../i18n';
import type { Comparison, Evidence } from '../../lib/compare';
import type { ArticleHead } from '../../lib/messages';
import { contributions } from './contributions';
import { liveLink } from './links';
import { blocks, type SentenceFindings } from './sentences';
import { coverageText, splitEvidence, tally } from './summary';
import { aspectText, findingReason } from './telling';

export const exportForms = ['html', 'json'] as const;
export type ExportForm = (typeof exportForms)[number];

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** A comparison as one file that needs nothing else: a page to read, or all of its data. */
export function exportOf(language: Language, head: ArticleHead, comparison: Comparison, form: ExportForm): ExportFile {
  const name = `crossread-${slugOf(head.title)}.${form}`;
  if (form === 'html') return { name, type: 'text/html', text: pageOf(language, head, comparison) };
  const data = { format: 'crossread-comparison', version: 1, article: head, ...comparison };
  return { name, type: 'application/json', text: `${JSON.stringify(data, null, 2)}\n` };
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'comparison';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);

const link = (href: string | null, text: string): string =>
  href === null || !/^https?:/.test(href)
    ? escaped(text)
    : `<a href="${escaped(href)}" rel="noreferrer">${escaped(text)}</a>`;

/** Signs and words rather than colour tell the verdicts apart; no script, and nothing is loaded. */
const STYLE = `:root{color-scheme:light dark}body{max-width:44rem;margin:2rem auto;padding:0 1rem;font:16px/1.5 system-ui,sans-serif}
blockquote{margin:.3rem 0;padding-inline-start:.8rem;border-inline-start:3px solid;font-family:Georgia,serif}article{margin:1.5rem 0}h3{font-size:1rem;margin:.6rem 0 0}`;

function pageOf(language: Language, head: ArticleHead, comparison: Comparison): string {
  const { t, locale } = language;
  const date = head.publishedAt ?? head.modifiedAt;
  const counts = tally(comparison.findings).map(({ verdict, count }) => `${count} ${t(`tally.${verdict}`, { count })}`);
  const told = blocks(comparison.findings).flatMap((block) => (block.kind === 'sentence' ? [block.said] : []));
  return `<!doctype html>
<html lang="${escaped(locale)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(head.title)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${link(head.url, head.title)}</h1>
<p>${escaped([head.outlet, date ? publishedText(locale, date) : t('header.noDate')].join(' · '))}</p>
<p>${escaped(counts.join(' · '))}<br>${escaped(coverageText(language, comparison.coverage))}</p>
<h2>${escaped(t('views.claims'))}</h2>
${told.map((said) => sentenceHtml(language, said)).join('\n')}
<h2>${escaped(t('views.omitted'))}</h2>
${omissionsHtml(language, comparison)}
<h2>${escaped(t('views.sources'))}</h2>
<ul>
${contributions(comparison)
  .flatMap(({ articles }) => articles)
  .map(({ saved }) => `<li>${link(saved.url, saved.title)}, ${escaped(outletAndDay(language, saved))}</li>`)
  .join('\n')}
</ul>
</body>
</html>
`;
}

function sentenceHtml(language: Language, said: SentenceFindings): string {
  const { t } = language;
  const findings = [...said.contested, ...said.agreeing, ...said.onlyHere].map((finding) => {
    const about = [t(`verdict.${finding.verdict}`), aspectText(language, finding)].filter(Boolean).join(' · ');
    const { main, others } = splitEvidence(finding);
    const evidence = [...main, ...others.flatMap((other) => other.evidence)];
    return `<h3>${escaped(about)}</h3>
<p>${escaped(findingReason(language, finding) ?? '')}</p>
<ul>${evidence.map((item) => `<li>${evidenceHtml(language, item)}</li>`).join('')}</ul>`;
  });
  return `<article><blockquote>${escaped(said.sentence.text)}</blockquote>${findings.join('\n')}</article>`;
}

const evidenceHtml = (language: Language, { saved, sentence }: Evidence): string =>
  `${link(liveLink(saved, sentence), outletAndDay(language, saved))}<blockquote>${escaped(sentence.text)}</blockquote>`;

function outletAndDay({ t, locale }: Language, saved: Evidence['saved']): string {
  const date = saved.publishedAt ?? saved.modifiedAt;
  return [saved.outlet, date ? publishedText(locale, date) : t('header.noDate')].join(', ');
}

function omissionsHtml({ t }: Language, { omissions }: Comparison): string {
  if (omissions.length === 0) return `<p>${escaped(t('omitted.none'))}</p>`;
  const items = omissions.map(({ evidence, origins }) => {
    const outlets = [...new Set(evidence.map(({ saved }) => saved.outlet))].join(', ');
    const by = t('omitted.reportedBy', { count: origins, outlets });
    return `<li><blockquote>${escaped(evidence[0]?.sentence.text ?? '')}</blockquote>${escaped(by)}</li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}
