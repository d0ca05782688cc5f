export { arrange } from './arrange.js';
