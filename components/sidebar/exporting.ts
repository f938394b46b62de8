import type { Language } from '../../i18n';
import type { Comparison, Fact } from '../../lib/compare';
import type { ArticleHead } from '../../lib/messages';
import { pageOf } from './export-page';

export const exportForms = ['html', 'json'] as const;
export type ExportForm = (typeof exportForms)[number];

export interface ExportFile {
  name: string;
  type: string;
  text: string;
}

/** All that an export holds: the article, what the corpus says to its claims, and the ledger of its subject. */
export interface Exported {
  head: ArticleHead;
  comparison: Comparison;
  facts: readonly Fact[];
  /** When it is exported, in milliseconds since 1970: what is saved later is not in it. */
  at: number;
}

/** A comparison as one file that needs nothing else: a page to read, or all of its data (docs/comparison-export.md). */
export function exportOf(language: Language, exported: Exported, form: ExportForm): ExportFile {
  const { head, comparison, facts, at } = exported;
  const name = `crossread-${slugOf(head.title)}.${form}`;
  if (form === 'html') return { name, type: 'text/html', text: pageOf(language, exported) };
  const data = {
    format: 'crossread-comparison',
    version: 1,
    exportedAt: new Date(at).toISOString(),
    article: head,
    ...comparison,
    facts,
  };
  return { name, type: 'application/json', text: `${JSON.stringify(data, null, 2)}\n` };
}

const slugOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'comparison';
