import { type Step, take } from './steps';

/**
 * Shows the state that the address asks for (`?state=name`), or links to all there are. A state can be come to by steps
 * in another: `scenes` names them. Once it stands, the body has `data-shown`.
 */
export function showOrList<State>(
  states: Readonly<Record<string, State>>,
  show: (state: State, root: HTMLElement) => void,
  scenes: Readonly<Record<string, Scene>> = {},
): void {
  const root = document.getElementById('root');
  const asked = new URLSearchParams(location.search).get('state') ?? '';
  const { of, steps } = scenes[asked] ?? { of: asked, steps: [] };
  const state = states[of];
  if (root && state) {
    show(state, root);
    void take(steps).then(() => document.body.setAttribute('data-shown', ''));
  } else document.body.append(...[...Object.keys(states), ...Object.keys(scenes)].map(linkTo));
}

/** A state of the table, and what a reader does in it. */
export interface Scene {
  of: string;
  steps: readonly Step[];
}

function linkTo(name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `?state=${name}`;
  link.textContent = name;
  const item = document.createElement('p');
  item.append(link);
  return item;
}
