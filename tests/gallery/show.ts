/** Shows the state that the address asks for (`?state=name`), or links to all there are. */
export function showOrList<State>(
  states: Readonly<Record<string, State>>,
  show: (state: State, root: HTMLElement) => void,
): void {
  const root = document.getElementById('root');
  const state = states[new URLSearchParams(location.search).get('state') ?? ''];
  if (root && state) show(state, root);
  else document.body.append(...Object.keys(states).map(linkTo));
}

function linkTo(name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `?state=${name}`;
  link.textContent = name;
  const item = document.createElement('p');
  item.append(link);
  return item;
}
