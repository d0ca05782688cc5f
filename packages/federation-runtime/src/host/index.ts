export { attach } from './attach.js';
export { firstSight } from './first-sight.js';
export { whenIdle } from '../when-idle.js';
