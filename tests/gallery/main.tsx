import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { panelShowing } from './panel';
import { states } from './states';

const asked = new URLSearchParams(location.search).get('state') ?? '';
const root = document.getElementById('root');
const shown = states[asked];
if (root && shown) render(<Sidebar panel={panelShowing(shown)} />, root);
else document.body.append(...Object.keys(states).map(linkTo));

function linkTo(name: string): HTMLElement {
  const link = document.createElement('a');
  link.href = `?state=${name}`;
  link.textContent = name;
  const item = document.createElement('p');
  item.append(link);
  return item;
}
