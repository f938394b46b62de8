import { type Language, momentText, publishedText } from '../../i18n';
import type { Span } from '../../lib/claims';
import type { Comparison, Evidence, Fact, Finding } from '../../lib/compare';
import { pieces } from '../shared/MarkedText';
import { outletAndDay } from '../shared/outlet-and-day';
import { contributions, type TextContribution } from './contributions';
import { STYLE } from './export-style';
import type { Exported } from './exporting';
import { type FactRow, factColumns, factRows, isToldByOne } from './fact-table';
import { liveLink } from './links';
import { countedOnce, originText, type Together } from './origin-words';
import { type RelationTold, relationsTold } from './relations-told';
import { blocks, type SentenceFindings } from './sentences';
import { factText, slotText } from './slot-text';
import { coverageTold, type OriginTold, reportedBy, tally } from './summary';
import { aspectText, besideSource, evidenceReason, findingReason, onlyHereText } from './telling';

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
    ? `<bdi>${escaped(text)}</bdi>`
    : `<a href="${escaped(href)}" rel="noreferrer"><bdi>${escaped(text)}</bdi></a>`;

/** The comparison as one page: everything is in it, no script runs, and its policy lets nothing be loaded. */
export function pageOf(language: Language, { head, comparison, facts, at }: Exported): string {
  const { t, locale } = language;
  const date = head.publishedAt ?? head.modifiedAt;
  const counts = tally(comparison.findings).map(({ verdict, count }) =>
    t('corpus.tallied', { count, verdict: t(`tally.${verdict}`, { count }) }),
  );
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
<h1 dir="auto" lang="${escaped(head.lang)}">${link(head.url, head.title)}</h1>
<p class="by">${escaped([head.outlet, date ? publishedText(locale, date) : t('header.noDate')].join(' · '))}</p>
<p>${escaped(counts.join(' · '))}<br>${escaped(coverageTold(language, comparison))}</p>
<h2>${escaped(t('views.claims'))}</h2>
${told.map((said) => sentenceHtml(language, said, head.lang)).join('\n')}
<h2>${escaped(t('views.facts'))}</h2>
${factsHtml(language, facts)}
<h2>${escaped(t('views.omitted'))}</h2>
${omissionsHtml(language, comparison)}
<h2>${escaped(t('views.sources'))}</h2>
<ul>
${contributions(comparison)
  .map((text) => textHtml(language, text))
  .join('\n')}
</ul>
<footer>${escaped(t('export.made', { date: momentText(locale, at) }))}</footer>
</body>
</html>
`;
}

function sentenceHtml(language: Language, said: SentenceFindings, lang: string): string {
  const { t } = language;
  const told = [...said.contested, ...said.agreeing];
  const lone = onlyHereText(language, said.onlyHere);
  const findings = told.map((finding) => {
    const about = [t(`verdict.${finding.verdict}`), aspectText(language, finding)].filter(Boolean).join(' · ');
    const why = findingReason(language, finding);
    return `<section class="${finding.verdict}"><h3>${escaped(about)}</h3>
${why === null ? '' : `<p>${escaped(why)}</p>`}
${relationsTold(finding)
  .map((told, index) => relationHtml(language, finding, told, index))
  .join('\n')}</section>`;
  });
  const marks = [...told, ...said.onlyHere].flatMap((finding) => finding.marks);
  const alone = lone === null ? '' : `<section class="only-here"><h3>${escaped(lone)}</h3></section>`;
  return `<article>${quoteHtml(lang, said.sentence.text, marks)}${findings.join('\n')}${alone}</article>`;
}

/** The finding's own heading says what the first of them tell. */
function relationHtml(
  language: Language,
  finding: Finding,
  { relation, origins, told }: RelationTold,
  index: number,
): string {
  const head = index === 0 ? '' : `<h4>${escaped(language.t(`evidence.others.${relation}`, { count: origins }))}</h4>`;
  return `${head}<ul>${told.map((origin) => originHtml(language, finding, origin)).join('')}</ul>`;
}

/** What an origin tells; under what its outlets share, where they are several. */
function originHtml(language: Language, finding: Finding, origin: OriginTold): string {
  const items = origin.told.map(
    ({ evidence }) => `<li>${evidenceHtml(language, finding, evidence)}${ownHtml(language, finding, evidence)}</li>`,
  );
  return underOrigin(language, origin, items);
}

/** Items of one source, under what its outlets share and that they count once; an outlet's own stand as they are. */
function underOrigin(language: Language, origin: Together, items: readonly string[]): string {
  const together = [originText(language, origin), countedOnce(language, origin)].filter((told) => told !== null);
  return together.length === 0
    ? items.join('\n')
    : `<li>${escaped(together.join(' · '))}
<ul>${items.join('\n')}</ul></li>`;
}

/** What a source tells that the finding's own line does not say. */
function ownHtml(language: Language, finding: Finding, evidence: Evidence): string {
  const own = evidenceReason(language, finding, evidence);
  return own === null ? '' : `<p>${escaped(own)}</p>`;
}

function evidenceHtml(language: Language, finding: Finding, evidence: Evidence): string {
  const { saved, sentence, marks } = evidence;
  const beside = besideSource(language, finding, evidence).map((told) => ` · ${escaped(told)}`);
  const source = link(liveLink(saved, sentence), outletAndDay(language, saved)) + beside.join('');
  return source + quoteHtml(UNKNOWN, sentence.text, marks);
}

/** As HTML says that a text is not in the language of the page, where its own is not known. */
const UNKNOWN = '';

/** An article's own words, in its language and direction, with those marked that carry a value. */
const quoteHtml = (lang: string, text: string, marks: readonly Span[] = []): string =>
  `<blockquote dir="auto" lang="${escaped(lang)}">${markedHtml(text, marks)}</blockquote>`;

const markedHtml = (text: string, marks: readonly Span[]): string =>
  pieces(text, marks)
    .map((piece) => (piece.marked ? `<mark>${escaped(piece.text)}</mark>` : escaped(piece.text)))
    .join('');

function factsHtml(language: Language, facts: readonly Fact[]): string {
  if (facts.length === 0) return `<p>${escaped(language.t('facts.none'))}</p>`;
  const lone = facts.filter(isToldByOne);
  const tables = (some: readonly Fact[]) => some.map((fact) => factHtml(language, fact)).join('\n');
  const shared = tables(facts.filter((fact) => !isToldByOne(fact)));
  if (lone.length === 0) return shared;
  const folded = `<details><summary>${escaped(language.t('facts.lone', { count: lone.length }))}</summary>
${tables(lone)}</details>`;
  return `${shared}
${folded}`;
}

function factHtml(language: Language, fact: Fact): string {
  const heads = factColumns(language, fact)
    .map((head) => `<th scope="col">${escaped(head)}</th>`)
    .join('');
  const rows = factRows(language, fact).map(
    (row) => `<tr${row.report.saved ? '' : ' class="here"'}>${factCells(row)}</tr>`,
  );
  return `<h3>${escaped(factText(language, fact))}</h3>
<table><thead><tr>${heads}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

/** The outlet's name leads to the sentence in its page. */
function factCells({ report: { saved, sentence }, cells }: FactRow): string {
  return cells
    .map(
      (cell, column) =>
        `<td>${column === 1 && saved ? link(liveLink(saved, sentence), cell) : `<bdi>${escaped(cell)}</bdi>`}</td>`,
    )
    .join('');
}

/** An article compared, or those that share a text under what they share. */
function textHtml(language: Language, text: TextContribution): string {
  const articles = text.articles.map(
    ({ saved }) => `<li>${link(saved.url, saved.title)}<br>${escaped(sourceText(language, saved))}</li>`,
  );
  return underOrigin(language, text, articles);
}

/** Outlet and day; an invented article must not pass for a report. */
function sourceText(language: Language, saved: Evidence['saved']): string {
  const named = outletAndDay(language, saved);
  return saved.sample ? `${named} (${language.t('evidence.sample')})` : named;
}

function omissionsHtml(language: Language, { omissions }: Comparison): string {
  if (omissions.length === 0) return `<p>${escaped(language.t('omitted.none'))}</p>`;
  const items = omissions.map((omission) => {
    const text = omission.evidence[0]?.sentence.text ?? '';
    const name = omission.name ? `<h3>${escaped(slotText(language, omission.name))}</h3>` : '';
    return `<li>${name}${quoteHtml(UNKNOWN, text)}${escaped(reportedBy(language, omission))}</li>`;
  });
  return `<ul>${items.join('\n')}</ul>`;
}
