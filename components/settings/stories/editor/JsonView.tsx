import { useRef } from 'preact/hooks';
import { useLanguage } from '../../../shared/language';
import { problemText } from '../PackErrorText';
import type { Stories } from '../stories';
import { type Editor, shownProblems } from './editor';
import { PreviewPane } from './PreviewPane';

/** Problems listed; the others follow once these are mended. */
const SHOWN = 20;

/** A story as the text of its file, with every problem named by its line. */
export function JsonView({ stories, editor }: { stories: Stories; editor: Editor }) {
  const language = useLanguage();
  const { t } = language;
  const area = useRef<HTMLTextAreaElement>(null);
  const problems = shownProblems(editor);
  const goTo = (offset: number) => {
    const element = area.current;
    if (!element) return;
    element.focus();
    element.setSelectionRange(offset, offset + 1);
    // The browser scrolls to a caret only when it is typed at.
    const lines = element.value.slice(0, offset).split('\n').length;
    const height = element.scrollHeight / element.value.split('\n').length;
    element.scrollTop = Math.max(0, (lines - 5) * height);
  };
  return (
    <div class="json-view">
      <label for="pack-json">{t('stories.json')}</label>
      <p class="soft" id="pack-json-hint">
        {t('stories.jsonHint')}
      </p>
      <div id="pack-json-problems" aria-live="polite">
        {editor.noForm.value ? <p class="fault">{t('stories.noForm')}</p> : null}
        {problems.length > 0 ? (
          <ul class="problems">
            {problems.slice(0, SHOWN).map((problem) => (
              <li key={`${problem.path.join('.')} ${problem.code}`}>
                <span class="fault">{problemText(language, problem)}</span>{' '}
                {problem.place && problem.code !== 'missing' ? (
                  <button type="button" class="quiet" onClick={() => goTo(problem.place?.offset ?? 0)}>
                    {t('stories.goToLine', { line: problem.place.line })}
                  </button>
                ) : null}
              </li>
            ))}
          </ul>
        ) : null}
      </div>
      <textarea
        id="pack-json"
        ref={area}
        class="code"
        rows={22}
        spellcheck={false}
        autocomplete="off"
        wrap="off"
        dir="ltr"
        aria-describedby="pack-json-hint pack-json-problems"
        aria-invalid={problems.length > 0}
        value={editor.text.value}
        onInput={({ currentTarget }) => stories.writeText(currentTarget.value)}
      />
      <PreviewPane stories={stories} editor={editor} />
    </div>
  );
}
