import { render } from 'preact';
import { CorpusPage } from '../../components/corpus/CorpusPage';
import { libraryShowing, shelves } from './shelf';
import { showOrList } from './show';

showOrList(shelves, (shown, root) => render(<CorpusPage library={libraryShowing(shown)} />, root));
