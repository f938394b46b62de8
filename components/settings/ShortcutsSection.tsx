import { useLanguage } from '../shared/language';
import { KeyList } from '../sidebar/KeyList';
import { Section } from './Section';
import type { Settings } from './settings';

/** The browser's keys for Crossread, with the way to change them, and the sidebar's own. */
export function ShortcutsSection({ settings }: { settings: Settings }) {
  const { t } = useLanguage();
  const commands = settings.commands.value;
  return (
    <Section id="shortcuts" heading={t('settings.shortcuts.heading')} lead={null}>
      {commands && commands.length > 0 ? (
        <div>
          <h3>{t('settings.shortcuts.everywhere')}</h3>
          <dl class="keys of-browser">
            {commands.map(({ name, keys }) => (
              <div key={name}>
                <dt>{keys === '' ? t('settings.shortcuts.unset') : <kbd dir="ltr">{keys}</kbd>}</dt>
                <dd>{t(`settings.shortcuts.command.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
      ) : null}
      <div>
        <button type="button" onClick={settings.changeShortcuts}>
          {t('settings.shortcuts.change')}
        </button>
        <p class="soft">{t('settings.shortcuts.changeWhy')}</p>
      </div>
      <div>
        <h3>{t('settings.shortcuts.sidebar')}</h3>
        <KeyList />
      </div>
    </Section>
  );
}
