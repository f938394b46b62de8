import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { type Language, type LanguageSetting, languageSettings, ownName, parseLanguageSetting } from '../../i18n';

export interface LanguageChoiceProps {
  language: Signal<Language>;
  setting: Signal<LanguageSetting>;
  onChoose: (setting: LanguageSetting) => void;
}

/** Which language Crossread speaks: that of the browser, or one of its own, each by the name its readers call it. */
export function LanguageChoice({ language, setting, onChoose }: LanguageChoiceProps) {
  const { t } = language.value;
  const id = useId();
  return (
    <p class="field">
      <label for={id}>{t('settings.language')}</label>
      <select
        id={id}
        value={setting.value}
        onChange={(event) => onChoose(parseLanguageSetting(event.currentTarget.value))}
      >
        {languageSettings.map((offered) =>
          offered === 'automatic' ? (
            <option key={offered} value={offered}>
              {t('settings.automatic')}
            </option>
          ) : (
            <option key={offered} value={offered} lang={offered}>
              {ownName(offered)}
            </option>
          ),
        )}
      </select>
    </p>
  );
}
