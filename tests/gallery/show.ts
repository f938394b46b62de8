import { render } from 'preact';
import { type Step, take } from './steps';

/**
 * Shows the state that the address asks for (`#name`), or links to all there are. A state can be come to by steps in
 * another: `scenes` names them. Once it stands, the body has its name as `data-shown`. Another name in the address shows
 * another state in the same page, which begins anew in it.
 */
export function showOrList<State>(
  states: Readonly<Record<string, State>>,
  show: (state: State, root: HTMLElement) => void,
  scenes: Readonly<Record<string, Scene>> = {},
): void {
  const root = document.getElementById('root') as HTMLElement;
  const turn = async () => {
    document.body.removeAttribute('data-shown');
    render(null, root);
    const asked = decodeURIComponent(location.hash.slice(1));
    const { of, steps } = scenes[asked] ?? { of: asked, steps: [] };
    const state = states[of];
    root.replaceChildren(...(state ? [] : [...Object.keys(states), ...Object.keys(scenes)].map(linkTo)));
    scrollTo(0, 0);
    if (!state) return;
    show(state, root);
    await take(steps);
    document.body.setAttribute('data-shown', asked);
  };
  addEventListener('hashchange', () => void turn());
  void turn();
}

/** A state of the table, and what a reader does in it. */
export interface Scene {
  of: string;
  steps: readonly Step[];
}

function linkTo(name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${name}`;
  link.textContent = name;
  const item = document.createElement('p');
  item.append(link);
  return item;
}
