export { claimReader } from '../lib/compare';
