import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { panelShowing } from './panel';
import { showOrList } from './show';
import { states } from './states';

showOrList(states, (shown, root) => render(<Sidebar panel={panelShowing(shown)} />, root));
