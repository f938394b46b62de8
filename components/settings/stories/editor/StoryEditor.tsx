import { useEffect, useRef } from 'preact/hooks';
import { titleIn } from '../../../../i18n';
import { useLanguage } from '../../../shared/language';
import type { Stories } from '../stories';
import { type DraftProblem, type Editor, isUnsaved, shownProblems } from './editor';
import { fieldId, Problems, useFocusOnce } from './fields';
import { JsonView } from './JsonView';
import { LeaveDialog } from './LeaveDialog';
import { PreviewLine, TakenAway } from './PreviewPane';
import { StoryForm } from './StoryForm';

export interface StoryEditorProps {
  stories: Stories;
  editor: Editor;
}

/** A story under edit, as a form or as JSON, with what it would recognise. */
export function StoryEditor({ stories, editor }: StoryEditorProps) {
  const language = useLanguage();
  const { t } = language;
  const heading = useFocusOnce<HTMLHeadingElement>();
  useUnloadGuard(editor);
  const problems = shownProblems(editor);
  const view = editor.view.value;
  return (
    <Problems.Provider value={problems}>
      <div class="story-editor">
        <h3 class="editor-heading" ref={heading} tabIndex={-1}>
          {editor.origin === 'new'
            ? t('stories.newHeading')
            : t('stories.editHeading', { title: titleIn(language, editor.draft.value.title) })}
        </h3>
        {editor.origin === 'bundled' ? <p class="soft">{t('stories.becomesCopy')}</p> : null}
        <fieldset class="view-choice">
          <legend class="visually-hidden">{t('stories.view')}</legend>
          {(['form', 'json'] as const).map((one) => (
            <label key={one}>
              <input
                type="radio"
                name="story-view"
                checked={view === one}
                onChange={({ currentTarget }) => {
                  stories.show(one);
                  // Where the JSON cannot be shown as a form, the mark goes back with it.
                  currentTarget.checked = editor.view.value === one;
                }}
              />
              {t(`stories.viewAs.${one}`)}
            </label>
          ))}
        </fieldset>
        {view === 'form' ? (
          <StoryForm stories={stories} editor={editor} />
        ) : (
          <JsonView stories={stories} editor={editor} />
        )}
        <SaveBar stories={stories} editor={editor} />
        {editor.leaving.value ? <LeaveDialog stories={stories} /> : null}
      </div>
    </Problems.Provider>
  );
}

function SaveBar({ stories, editor }: StoryEditorProps) {
  const { t } = useLanguage();
  const problems = shownProblems(editor);
  const refused = editor.tried.value && problems.length > 0;
  const preview = editor.preview.value;
  const mend = useRef<HTMLButtonElement>(null);
  const save = async () => {
    await stories.save();
    const [first] = shownProblems(editor);
    if (stories.editor.value === editor && first) goTo(stories, editor, first);
  };
  return (
    <div class="save-bar">
      <div aria-live="polite">
        {refused ? <p class="fault">{t('stories.notSaved', { count: problems.length })}</p> : null}
        {refused && problems[0] ? (
          <button
            type="button"
            class="quiet"
            ref={mend}
            onClick={() => problems[0] && goTo(stories, editor, problems[0])}
          >
            {t('stories.goToFirst')}
          </button>
        ) : null}
      </div>
      {preview.kind === 'waiting' || refused ? null : (
        <div class="save-effect">
          <PreviewLine state={preview} />
          {preview.kind === 'done' ? <TakenAway stories={stories} preview={preview.preview} /> : null}
        </div>
      )}
      <button type="button" class="primary" aria-disabled={editor.saving.value} onClick={() => void save()}>
        {t('stories.save')}
      </button>
      <button type="button" onClick={stories.leave}>
        {t('stories.cancel')}
      </button>
    </div>
  );
}

/** Opens the parts that a problem stands in, and puts the keyboard into its field or the nearest around it. */
function goTo(stories: Stories, editor: Editor, { path }: DraftProblem): void {
  if (editor.view.value === 'json') {
    document.getElementById('pack-json')?.focus();
    return;
  }
  stories.reveal(path);
  // Once the parts stand open.
  requestAnimationFrame(() => {
    for (let length = path.length; length > 0; length--) {
      const field = document.getElementById(fieldId(path.slice(0, length)));
      if (field) return field.focus();
    }
  });
}

/** The browser asks before the page is closed with unsaved changes. */
function useUnloadGuard(editor: Editor): void {
  useEffect(() => {
    const guard = (event: BeforeUnloadEvent) => {
      if (isUnsaved(editor)) event.preventDefault();
    };
    addEventListener('beforeunload', guard);
    return () => removeEventListener('beforeunload', guard);
  }, [editor]);
}
