import { useLanguage } from '../shared/language';
import { useActions } from './actions';
import { copyForms } from './copying';
import type { SentenceFindings } from './sentences';

/** Copies what is said of a sentence, as text or as Markdown with links. */
export function CopyActions({ said }: { said: SentenceFindings }) {
  const { t } = useLanguage();
  const actions = useActions();
  if (!actions) return null;
  return (
    <>
      {copyForms.map((form) => (
        <button
          key={form}
          type="button"
          class="quiet above"
          aria-label={t(`copy.${form}`)}
          onClick={() => actions.copy(said, form)}
        >
          {t(`copy.short.${form}`)}
        </button>
      ))}
    </>
  );
}
