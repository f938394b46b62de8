import { defineBackground } from 'wxt/utils/define-background';
import { localEngine, startBackground } from '../background';

export default defineBackground({
  // As a module it shares its files with the pages: bundled for itself, engine and database would be shipped twice.
  type: 'module',
  main: () => startBackground(localEngine()),
});
