import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<Value extends string> {
  value: Value;
  label: string;
  /** What choosing it means; null where the label says it. */
  why: string | null;
  /** Shown beside the label: a sample of what is chosen. */
  sample?: ComponentChildren;
}

export interface ChoicesProps<Value extends string> {
  /** What is chosen, for whoever has it read out. */
  legend: string;
  choices: readonly Choice<Value>[];
  chosen: Value;
  onChoose: (value: Value) => void;
}

/** One of a few, all in sight, each with what it means. */
export function Choices<Value extends string>({ legend, choices, chosen, onChoose }: ChoicesProps<Value>) {
  const name = useId();
  return (
    <fieldset class="choices">
      <legend class="visually-hidden">{legend}</legend>
      {choices.map(({ value, label, why, sample }) => (
        <div key={value} class="choice">
          <input
            type="radio"
            id={`${name}-${value}`}
            name={name}
            value={value}
            checked={value === chosen}
            aria-describedby={why === null ? undefined : `${name}-${value}-why`}
            onChange={() => onChoose(value)}
          />
          <div>
            <label for={`${name}-${value}`}>{label}</label>
            {why === null ? null : (
              <p class="soft" id={`${name}-${value}-why`}>
                {why}
              </p>
            )}
            {sample}
          </div>
        </div>
      ))}
    </fieldset>
  );
}
