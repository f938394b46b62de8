import { useLanguage } from '../shared/language';
import { type Shortcut, shortcuts } from './keys';

/** Keys as they are written on a keyboard. */
const caps: Readonly<Record<string, string>> = { ArrowDown: '↓', ArrowUp: '↑', Enter: '↵' };

/** What the keyboard does in the sidebar. */
export function KeyList() {
  const { t } = useLanguage();
  return (
    <dl class="keys">
      {(Object.keys(shortcuts) as Shortcut[]).map((action) => (
        <div key={action}>
          <dt>
            {shortcuts[action].map((key) => (
              <kbd key={key}>{caps[key] ?? key.toUpperCase()}</kbd>
            ))}
          </dt>
          <dd>{t(`keys.${action}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
