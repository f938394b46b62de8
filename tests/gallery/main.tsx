import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { locale } from './asked';
import { panelShowing } from './panel';
import { scenes } from './scenes';
import { showOrList } from './show';
import { states } from './states';

showOrList(states, (shown, root) => render(<Sidebar panel={panelShowing(shown, {}, locale)} />, root), scenes);
