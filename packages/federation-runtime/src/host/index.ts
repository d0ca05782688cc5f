export { attach } from './attach.js';
export { firstSight } from './first-sight.js';
export { watchPage } from './watch-page.js';
