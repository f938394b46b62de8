import { render } from 'preact';
import { CorpusPage } from '../../components/corpus/CorpusPage';
import { locale } from './asked';
import { shelfScenes } from './scenes';
import { libraryShowing, shelves } from './shelf';
import { showOrList } from './show';

showOrList(
  shelves,
  (shown, root) => render(<CorpusPage library={libraryShowing(shown, {}, locale)} />, root),
  shelfScenes,
);
