import { useId } from 'preact/hooks';
import { useLanguage } from '../shared/language';
import { Section } from './Section';
import type { Settings } from './settings';

/** Whether articles about a followed story are saved without being asked, and what is never saved that way. */
export function SavingSection({ settings }: { settings: Settings }) {
  const { t } = useLanguage();
  const { autoSave, detection } = settings.stored.value;
  const id = useId();
  return (
    <Section id="saving" heading={t('settings.saving.heading')} lead={null}>
      <div class="choice">
        <input
          type="checkbox"
          id={id}
          checked={autoSave}
          aria-describedby={`${id}-why`}
          onChange={() => settings.choose({ autoSave: !autoSave })}
        />
        <div>
          <label for={id}>{t('settings.saving.label')}</label>
          <p class="soft" id={`${id}-why`}>
            {t('settings.saving.why')}
          </p>
          {autoSave && detection === 'asked' ? <p class="aside">{t('settings.saving.notAsked')}</p> : null}
        </div>
      </div>
    </Section>
  );
}
