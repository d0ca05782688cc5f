export { watchPage } from './watch-page.js';
