import { type ComponentChildren, createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../../../shared/language';
import type { DraftFault, DraftProblem } from './editor';

export type Path = readonly (string | number)[];

/** What is wrong with the draft, for the fields to say beside themselves. */
export const Problems = createContext<readonly DraftProblem[]>([]);

/** Id of the element that edits a field of a pack. */
export const fieldId = (path: Path): string => `pack-${path.join('-')}`;

const isWithin = (whole: Path, path: Path): boolean => whole.every((key, at) => path[at] === key);

/** How many fields under a path are wrong. */
export const useProblemCount = (path: Path): number =>
  useContext(Problems).filter((problem) => isWithin(path, problem.path)).length;

function useFault(path: Path): DraftFault | null {
  return useContext(Problems).find((problem) => isWithin(path, problem.path))?.code ?? null;
}

export interface FieldProps {
  path: Path;
  label: string;
  hint?: string;
}

interface Described {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': boolean;
}

/** Label, hint and what is wrong around a control; the control is handed the ids that bind them together. */
function Field({ path, label, hint, children }: FieldProps & { children: (control: Described) => ComponentChildren }) {
  const { t } = useLanguage();
  const fault = useFault(path);
  const id = fieldId(path);
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`];
  const describing = [hint ? hintId : '', fault ? faultId : ''].filter(Boolean).join(' ');
  const control = { id, 'aria-describedby': describing || undefined, 'aria-invalid': fault !== null };
  return (
    <div class="pack-field">
      <label for={id}>{label}</label>
      {hint ? (
        <p class="soft" id={hintId}>
          {hint}
        </p>
      ) : null}
      {children(control)}
      {fault ? (
        <p class="fault" id={faultId}>
          {t(`stories.fault.${fault}`)}
        </p>
      ) : null}
    </div>
  );
}

export interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  /** Language of what is written, where it is not the page's. */
  lang?: string;
}

export function TextField({ value, onChange, lang, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="text"
          dir="auto"
          {...control}
          lang={lang}
          value={value}
          onInput={({ currentTarget }) => onChange(currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A day or none, as the browser lets days be chosen. */
export function DayField({ value, onChange, ...field }: TextFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input type="date" {...control} value={value} onInput={({ currentTarget }) => onChange(currentTarget.value)} />
      )}
    </Field>
  );
}

const linesOf = (text: string): string[] => {
  const lines = text.split('\n').map((line) => line.trim());
  return lines.filter((line) => line !== '');
};

export interface WordsFieldProps extends FieldProps {
  value: readonly string[];
  onChange: (words: string[]) => void;
}

/** One word or phrase a line. What is typed stays as it is typed, blank lines too, until the words change elsewhere. */
export function WordsField({ value, onChange, ...field }: WordsFieldProps) {
  const [typed, setTyped] = useState(value.join('\n'));
  const text = linesOf(typed).join('\n') === value.join('\n') ? typed : value.join('\n');
  return (
    <Field {...field}>
      {(control) => (
        <textarea
          {...control}
          dir="auto"
          rows={Math.min(12, Math.max(3, text.split('\n').length))}
          value={text}
          onInput={({ currentTarget }) => {
            setTyped(currentTarget.value);
            onChange(linesOf(currentTarget.value));
          }}
        />
      )}
    </Field>
  );
}

export interface ChoiceFieldProps extends FieldProps {
  value: string | undefined;
  options: readonly { id: string; name: string }[];
  /** What the empty choice is called. */
  none: string;
  onChange: (id: string | undefined) => void;
}

export function ChoiceField({ value, options, none, onChange, ...field }: ChoiceFieldProps) {
  const known = value === undefined || options.some(({ id }) => id === value);
  return (
    <Field {...field}>
      {(control) => (
        <select
          {...control}
          value={value ?? ''}
          onChange={({ currentTarget }) => onChange(currentTarget.value || undefined)}
        >
          <option value="">{none}</option>
          {known ? null : <option value={value}>{value}</option>}
          {options.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

export interface NumberFieldProps extends FieldProps {
  value: number | undefined;
  onChange: (value: number | undefined) => void;
}

export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  return (
    <Field {...field}>
      {(control) => (
        <input
          type="number"
          min="1"
          step="1"
          {...control}
          value={value ?? ''}
          onInput={({ currentTarget }) =>
            onChange(currentTarget.value === '' ? undefined : currentTarget.valueAsNumber)
          }
        />
      )}
    </Field>
  );
}

export interface TickProps {
  label: string;
  hint?: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

export function Tick({ label, hint, checked, onChange }: TickProps) {
  const hintId = useId();
  return (
    <div>
      <label class="tick">
        <input
          type="checkbox"
          aria-describedby={hint ? hintId : undefined}
          checked={checked}
          onChange={({ currentTarget }) => onChange(currentTarget.checked)}
        />
        {label}
      </label>
      {hint ? (
        <p class="soft tick-hint" id={hintId}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** Puts the keyboard into a field once, when asked to. */
export function useFocusOnce<E extends HTMLElement>() {
  const element = useRef<E>(null);
  useEffect(() => element.current?.focus(), []);
  return element;
}
