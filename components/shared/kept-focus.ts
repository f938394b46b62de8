import { useEffect } from 'preact/hooks';

const NAME = 'data-focus-then';

/**
 * Names where the keyboard goes when what has it leaves the page: CSS selectors, the first that finds something counts.
 * For an element that goes when its button is pressed.
 */
export const focusThen = (...places: readonly string[]) => ({ [NAME]: places.join(' ; ') });

/** Keeps the keyboard where something is: an element that had it and is gone sends it to the place it named. */
export function useKeptFocus(): void {
  useEffect(() => {
    let had: { element: Element; places: readonly string[] } | null = null;
    const remember = ({ target }: Event) => {
      const element = target as Element;
      const named = element.closest(`[${NAME}]`)?.getAttribute(NAME);
      had = named ? { element, places: named.split(' ; ') } : null;
    };
    const observer = new MutationObserver(() => {
      // Whoever moved the keyboard to a place of its own is right.
      if (!had || had.element.isConnected || document.activeElement !== document.body) return;
      const { places } = had;
      had = null;
      goToFirst(places);
    });
    addEventListener('focusin', remember);
    observer.observe(document.body, { childList: true, subtree: true });
    return () => {
      removeEventListener('focusin', remember);
      observer.disconnect();
    };
  }, []);
}

function goToFirst(places: readonly string[]): void {
  for (const place of places) {
    const element = document.querySelector<HTMLElement>(place);
    if (!element) continue;
    // A heading can be gone to, though nobody comes by it with Tab.
    if (element.tabIndex < 0) element.tabIndex = -1;
    element.focus();
    return;
  }
}
