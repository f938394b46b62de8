export { shootFirefox } from './firefox';
export { shootGalleries } from './galleries';
export { shootReadme } from './readme';
export { shootReal } from './real';
