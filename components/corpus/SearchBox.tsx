import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../shared/icons';

/** A search begins this long after the last key, in milliseconds. */
const PAUSE = 150;

export interface SearchBoxProps {
  query: string;
  /** What is searched. */
  label: string;
  /** Id of what says more on how to search. */
  describedBy?: string;
  onFind: (query: string) => void;
}

/** Searches while the reader types; Enter searches at once. */
export function SearchBox({ query, label, describedBy, onFind }: SearchBoxProps) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);

  const findSoon = (typed: string) => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => onFind(typed), PAUSE);
  };
  return (
    <search>
      <form
        class="search"
        onSubmit={(event) => {
          event.preventDefault();
          clearTimeout(timer.current);
          onFind(new FormData(event.currentTarget).get('query')?.toString() ?? '');
        }}
      >
        <Icon name="search" />
        <input
          type="search"
          name="query"
          dir="auto"
          aria-label={label}
          aria-describedby={describedBy}
          placeholder={label}
          defaultValue={query}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => findSoon(event.currentTarget.value)}
        />
      </form>
    </search>
  );
}
