import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '../../../shared/icons';
import { useLanguage } from '../../../shared/language';
import type { Stories } from '../stories';
import { type Path, useProblemCount } from './fields';
import { partName } from './open-parts';

export interface PartProps {
  stories: Stories;
  path: Path;
  title: string;
  /** Said behind the title: how many entries there are. */
  count?: number;
  level: 3 | 4;
  children: ComponentChildren;
}

/** A part of the form that opens and closes, and says when something in it is wrong. */
export function Part({ stories, path, title, count, level, children }: PartProps) {
  const { t } = useLanguage();
  const id = useId();
  const editor = stories.editor.value;
  const name = editor ? partName(editor.draft.value, path) : '';
  const open = editor?.open.value.has(name) ?? false;
  const wrong = useProblemCount(path);
  const Heading = `h${level}` as const;
  return (
    <div class={`part part-${level}`}>
      <Heading>
        <button
          type="button"
          class="disclose"
          aria-expanded={open}
          aria-controls={id}
          onClick={() => stories.toggle(name)}
        >
          <Icon name="chevron" /> <bdi>{title}</bdi>
          {count === undefined ? null : <span class="soft"> {t('stories.entries', { count })}</span>}
          {wrong > 0 ? <span class="fault"> {t('stories.wrongHere', { count: wrong })}</span> : null}
        </button>
      </Heading>
      <div id={id} hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}

export interface AddEntryProps {
  label: string;
  /** What the new entry is called: name, title or first word. */
  onAdd: (name: string) => void;
}

/** Names a new entry, and adds it by button or Enter. The field stays, for the next one. */
export function AddEntry({ label, onAdd }: AddEntryProps) {
  const { t } = useLanguage();
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [name, setName] = useState('');
  const add = () => {
    field.current?.focus();
    if (name.trim() === '') return;
    onAdd(name.trim());
    setName('');
  };
  return (
    <div class="add-entry">
      <label for={id}>{label}</label>
      <input
        type="text"
        id={id}
        ref={field}
        value={name}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <button type="button" onClick={add}>
        {t('stories.add')}
      </button>
    </div>
  );
}

/** Takes an entry out of the story; what refers to it is then told as wrong. */
export function RemoveEntry({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useLanguage();
  return (
    <button
      type="button"
      class="quiet"
      onClick={({ currentTarget }) => {
        // The entry goes with its button: the keyboard moves to the part that it stood in.
        currentTarget.closest('.part-3')?.querySelector<HTMLElement>('.disclose')?.focus();
        onRemove();
      }}
    >
      {t('stories.remove', { name })}
    </button>
  );
}
