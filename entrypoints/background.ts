import { defineBackground } from 'wxt/utils/define-background';
import { localEngine, startBackground } from '../background';

export default defineBackground(() => startBackground(localEngine()));
