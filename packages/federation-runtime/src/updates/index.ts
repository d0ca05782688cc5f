export { watchUpdates } from './watch-updates.js';
