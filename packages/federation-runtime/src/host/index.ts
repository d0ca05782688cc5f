export { attach } from './attach.js';
export { watchPage } from './watch-page.js';
