import { useEffect } from 'preact/hooks';

/** What the keyboard does in the panel, by action, in the order of the help. */
export const shortcuts = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  go: ['Enter'],
  save: ['s'],
  find: ['/'],
  help: ['?'],
} as const;

export type Shortcut = keyof typeof shortcuts;

const byKey: ReadonlyMap<string, Shortcut> = new Map(
  (Object.keys(shortcuts) as Shortcut[]).flatMap((action) => shortcuts[action].map((key) => [key, action] as const)),
);

/** What the keys of the letters give on a layout of another script, where "J" types "о" or "ϳ". */
const byPlace: Readonly<Record<string, string>> = { KeyJ: 'j', KeyK: 'k', KeyS: 's', Slash: '/' };
const LATIN = /^[\x20-\x7e]$/;

/** The key as the help names it, whatever script the layout types. */
function keyOf({ key, code, shiftKey }: KeyboardEvent): string {
  if (key.length > 1 || LATIN.test(key)) return key;
  const placed = byPlace[code] ?? key;
  return placed === '/' && shiftKey ? '?' : placed;
}

/** Where keys are typed, or have a meaning of their own. */
const TYPED = 'input,textarea,select,[contenteditable],dialog';
const OWN_KEYS = `${TYPED},button,a,[role="tab"]`;

/** An item of the view that is open: a claim, a fact, what is not mentioned here, a source. */
const ITEM = '[data-item]';
/** What makes a list item one that the keyboard can come to. */
export const asItem = { 'data-item': '', tabIndex: -1 } as const;

/** What the keyboard moves through, in reading order. */
const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(ITEM)];
const current = (): HTMLElement | null => document.activeElement?.closest<HTMLElement>(ITEM) ?? null;

/** Moves the focus to the next or the previous item; from elsewhere, to the first. */
export function step(by: 1 | -1): void {
  const all = items();
  const here = current();
  const at = here ? all.indexOf(here) + by : 0;
  const to = all[Math.min(Math.max(at, 0), all.length - 1)];
  to?.focus({ preventScroll: true });
  to?.scrollIntoView({ block: 'nearest' });
}

/** The action that a key press asks for; null where it belongs to what has the focus, or to the browser. */
export function shortcutOf(event: KeyboardEvent): Shortcut | null {
  const action = byKey.get(keyOf(event));
  if (!action || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target instanceof Element ? event.target : null;
  const inItem = target?.matches(ITEM) ?? false;
  // Arrows scroll and Enter activates, except on an item itself.
  if (event.key.startsWith('Arrow') || action === 'go') return inItem && !target?.matches(OWN_KEYS) ? action : null;
  return target?.closest(TYPED) ? null : action;
}

/** Listens for shortcuts as long as the component is shown. */
export function useShortcuts(actions: Readonly<Record<Shortcut, () => void>>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = shortcutOf(event);
      if (action === null) return;
      event.preventDefault();
      actions[action]();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
