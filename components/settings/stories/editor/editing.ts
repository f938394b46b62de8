import { packText, parsePackJson } from '../../../../lib/story';
import { corpusFailure } from '../../../shared/corpus-failure';
import { storyId } from '../ids';
import type { ListedStory, StoriesNotice, StoriesOutside, StoriesState } from '../stories';
import { copyOf, draftOf, emptyDraft, type PackDraft } from './draft';
import { check, type Editor, editorOf, isUnsaved } from './editor';
import { previewOf, withEdited } from './preview';

/** What the reader can do with a story under edit. */
export interface Editing {
  create(): void;
  edit(story: ListedStory): void;
  /** Begins a story of the reader's own from a copy; `title` is the copy's. */
  duplicate(story: ListedStory, title: string): void;
  write(draft: PackDraft): void;
  writeText(text: string): void;
  /** Turns from form to JSON or back, with all unsaved changes; stays where the JSON cannot be shown as a form. */
  show(view: 'form' | 'json'): void;
  /** Saves and closes; where something is wrong, says so and stays. */
  save(): Promise<void>;
  /** Closes; asks first where there are unsaved changes. */
  leave(): void;
  discard(): void;
  stay(): void;
  toggle(part: string): void;
  /** Opens the parts of the form that a field stands in. */
  reveal(path: readonly (string | number)[]): void;
}

/** Milliseconds without a change after which a draft is checked and previewed. */
const PAUSE = 250;

type Change = (action: () => Promise<StoriesNotice | null>) => Promise<void>;

export function editingOf(outside: StoriesOutside, state: StoriesState, change: Change): Editing {
  const checkSoon = checking(outside, state);
  const close = () => {
    const editor = state.editor.value;
    const known = state.shelf.value?.stories.some(({ pack }) => pack.id === editor?.id);
    state.left.value = editor && (known || editor.saving.value) ? editor.id : 'new';
    state.editor.value = null;
  };
  const open = (editor: Editor) => {
    state.notice.value = null;
    state.left.value = null;
    state.editor.value = editor;
    checkSoon(editor, 0);
  };
  const within = (act: (editor: Editor) => void) => () => {
    if (state.editor.value) act(state.editor.value);
  };
  return {
    create: () => {
      const draft = emptyDraft(storyId());
      open(editorOf(draft.id, 'new', draft, packText(draft)));
    },
    edit: ({ pack, origin }) => open(editorOf(pack.id, origin, pack, packText(pack))),
    duplicate: ({ pack }, title) => {
      const draft = copyOf(pack, storyId(), title);
      // Nothing is saved yet: to leave it would lose it.
      open(editorOf(draft.id, 'new', draft, ''));
    },
    write: (draft) =>
      within((editor) => {
        editor.draft.value = draft;
        checkSoon(editor);
      })(),
    writeText: (text) =>
      within((editor) => {
        editor.text.value = text;
        editor.noForm.value = false;
        checkSoon(editor);
      })(),
    show: (view) => within((editor) => turn(editor, view, checkSoon))(),
    save: () => save(outside, state, change, close),
    leave: within((editor) => {
      if (isUnsaved(editor)) editor.leaving.value = true;
      else close();
    }),
    discard: close,
    stay: within((editor) => {
      editor.leaving.value = false;
    }),
    toggle: (part) =>
      within(({ open: parts }) => {
        const next = new Set(parts.value);
        if (!next.delete(part)) next.add(part);
        parts.value = next;
      })(),
    reveal: (path) =>
      within(({ open: parts }) => {
        parts.value = new Set([...parts.value, ...path.map((_, at) => path.slice(0, at + 1).join('.'))]);
      })(),
  };
}

function turn(editor: Editor, view: 'form' | 'json', checkSoon: (editor: Editor, pause: number) => void): void {
  if (editor.view.value === view) return;
  if (view === 'json') editor.text.value = packText(editor.draft.value);
  else {
    const draft = readable(editor.text.value);
    editor.noForm.value = draft === null;
    if (draft === null) return;
    editor.draft.value = draft;
  }
  editor.view.value = view;
  checkSoon(editor, 0);
}

function readable(text: string): PackDraft | null {
  try {
    return draftOf(parsePackJson(text).json);
  } catch {
    return null; // What is wrong with the text stands beside it already.
  }
}

async function save({ corpus }: StoriesOutside, state: StoriesState, change: Change, close: () => void): Promise<void> {
  const editor = state.editor.value;
  if (!editor || editor.saving.value) return;
  const checked = check(editor);
  editor.checked.value = checked;
  editor.tried.value = true;
  if (!('pack' in checked)) return;
  editor.saving.value = true;
  await change(async () => {
    const pack = await corpus.putStory(checked.pack);
    close();
    return { kind: 'saved', pack };
  });
  editor.saving.value = false;
}

/** Checks and previews an editor's draft once the reader pauses; a later edit makes an earlier preview void. */
function checking({ corpus }: StoriesOutside, state: StoriesState) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turnOf = Symbol('preview');
  const preview = async (editor: Editor) => {
    const turn = Symbol('preview');
    turnOf = turn;
    const checked = check(editor);
    editor.checked.value = checked;
    if (!('pack' in checked)) {
      editor.preview.value = { kind: 'waiting' };
      return;
    }
    const stories = state.shelf.value?.stories ?? [];
    const stale = () => turnOf !== turn || state.editor.value !== editor;
    try {
      const found = await previewOf({
        corpus,
        followed: stories.filter(({ following }) => following === 'on').map(({ pack }) => pack),
        edited: withEdited(stories, checked.pack),
        storyId: editor.id,
        onProgress: (done, total) => {
          if (!stale()) editor.preview.value = { kind: 'working', done, total };
        },
        stale,
      });
      if (found) editor.preview.value = { kind: 'done', preview: found };
    } catch (error) {
      if (!stale()) editor.preview.value = { kind: 'failed', failure: corpusFailure(error) };
    }
  };
  return (editor: Editor, pause = PAUSE): void => {
    clearTimeout(timer);
    // What was read of an earlier draft is void from the first key on.
    turnOf = Symbol('preview');
    timer = setTimeout(() => void preview(editor), pause);
  };
}
