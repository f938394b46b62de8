export { localEngine } from './local-engine';
export { startBackground } from './start';
