import { useLanguage } from '../shared/language';
import { exportForms } from './exporting';
import type { Panel } from './panel';

/** Takes the whole comparison along as one file. */
export function ExportBar({ panel }: { panel: Pick<Panel, 'exportAs'> }) {
  const { t } = useLanguage();
  return (
    <p class="exports">
      <span>{t('export.label')}</span>
      <span class="export-forms">
        {exportForms.map((form) => (
          <button key={form} type="button" class="quiet" onClick={() => panel.exportAs(form)}>
            {t(`export.${form}`)}
          </button>
        ))}
      </span>
    </p>
  );
}
