import type { Comparison } from '../../lib/compare';
import type { ArticleHead } from '../../lib/messages';
import { useLanguage } from '../shared/language';
import { exportForms, exportOf } from './exporting';
import type { Panel } from './panel';

export interface ExportBarProps {
  panel: Pick<Panel, 'download'>;
  head: ArticleHead;
  comparison: Comparison;
}

/** Takes the whole comparison along as one file. */
export function ExportBar({ panel, head, comparison }: ExportBarProps) {
  const language = useLanguage();
  const { t } = language;
  return (
    <p class="exports">
      <span>{t('export.label')}</span>
      {exportForms.map((form) => (
        <button
          key={form}
          type="button"
          class="quiet"
          onClick={() => panel.download(exportOf(language, head, comparison, form))}
        >
          {t(`export.${form}`)}
        </button>
      ))}
    </p>
  );
}
