export { shootFirefox } from './firefox';
export { shootGalleries } from './galleries';
export { shootReal } from './real';
