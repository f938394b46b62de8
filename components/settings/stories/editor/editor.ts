import { type Signal, signal } from '@preact/signals';
import type { KnownStory } from '../../../../lib/corpus';
import type { Failure } from '../../../../lib/messages';
import {
  lostObjects,
  PackError,
  type PackProblem,
  packText,
  parsePack,
  parsePackJson,
  parsePackText,
  type StoryPack,
} from '../../../../lib/story';
import type { PackDraft } from './draft';
import type { Preview } from './preview';

/** What is wrong with a draft beside what a pack alone can get wrong. */
export type DraftFault = PackProblem['code'] | 'other-id' | 'newer' | 'too-large';
export type DraftProblem = Omit<PackProblem, 'code'> & { code: DraftFault };

/** A draft that can be saved, or what keeps it from that. */
export type Checked = { pack: StoryPack } | { problems: readonly DraftProblem[] };

export type PreviewState =
  /** The draft is no pack yet. */
  | { kind: 'waiting' }
  | { kind: 'working'; done: number; total: number }
  | { kind: 'done'; preview: Preview }
  | { kind: 'failed'; failure: Failure };

/** A story under edit, one signal a leaf. */
export interface Editor {
  id: string;
  origin: KnownStory['origin'] | 'new';
  /** When the story was changed last before this edit; null where it is new or as it came with Crossread. */
  changedAt: number | null;
  /** Text of the story as it is saved, or was begun. */
  original: string;
  view: Signal<'form' | 'json'>;
  /** What the form shows. In the JSON view it is what the form showed last. */
  draft: Signal<PackDraft>;
  /** What the JSON view shows; of no meaning in the form. */
  text: Signal<string>;
  checked: Signal<Checked>;
  preview: Signal<PreviewState>;
  /** Set once the reader tried to save: what is still empty counts as wrong only then. */
  tried: Signal<boolean>;
  /** The reader wants to leave, and there are unsaved changes. */
  leaving: Signal<boolean>;
  /** The JSON cannot be shown as a form as it stands. */
  noForm: Signal<boolean>;
  /** Names of the parts and entries that stand open in the form. */
  open: Signal<ReadonlySet<string>>;
  saving: Signal<boolean>;
}

export function editorOf(
  id: string,
  origin: Editor['origin'],
  draft: PackDraft,
  original: string,
  changedAt: number | null,
): Editor {
  return {
    id,
    origin,
    changedAt,
    original,
    view: signal('form'),
    draft: signal(draft),
    text: signal(packText(draft)),
    checked: signal({ problems: [] }),
    preview: signal({ kind: 'waiting' }),
    tried: signal(false),
    leaving: signal(false),
    noForm: signal(false),
    open: signal(new Set()),
    saving: signal(false),
  };
}

/** The story as it stands under edit, as text. */
export const textOf = ({ view, draft, text }: Editor): string =>
  view.value === 'json' ? text.value : packText(draft.value);

export const isUnsaved = (editor: Editor): boolean => textOf(editor) !== editor.original;

/** Holds what is under edit against the rules of a pack, and against the story it is an edit of. */
export function check(editor: Editor): Checked {
  try {
    const pack = editor.view.value === 'json' ? parsePackText(editor.text.value) : parsePack(editor.draft.value);
    if (pack.id !== editor.id) return { problems: [{ path: ['id'], code: 'other-id' }] };
    const lost = lostObjects(pack);
    if (lost.length === 0) return { pack };
    const places = editor.view.value === 'json' ? parsePackJson(editor.text.value).places : null;
    return { problems: lost.map((problem) => (places ? { ...problem, place: places.of(problem.path) } : problem)) };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    const whole = error.code === 'newer' || error.code === 'too-large';
    return { problems: whole ? [{ path: [], code: error.code as 'newer' | 'too-large' }] : error.problems };
  }
}

/** What the reader is told of: what is merely not yet filled in waits until it is to be saved. */
export function shownProblems(editor: Editor): readonly DraftProblem[] {
  const checked = editor.checked.value;
  if ('pack' in checked) return [];
  const early = editor.view.value === 'form' && !editor.tried.value;
  return early ? checked.problems.filter(({ code }) => code !== 'empty' && code !== 'missing') : checked.problems;
}
