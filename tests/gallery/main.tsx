import { render } from 'preact';
import { Sidebar } from '../../components/sidebar/Sidebar';
import { panelShowing } from './panel';
import { showOrList } from './show';
import { states } from './states';

/** `?locale=uk` shows a state in another language; `?dir=rtl` shows it as a language that runs to the left would. */
const asked = new URLSearchParams(location.search);
document.documentElement.dir = asked.get('dir') ?? '';

showOrList(states, (shown, root) =>
  render(<Sidebar panel={panelShowing(shown, {}, asked.get('locale') ?? undefined)} />, root),
);
