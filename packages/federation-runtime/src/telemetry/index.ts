export { markTimings } from './mark-timings.js';
export { isWorthSending } from './is-worth-sending.js';
export { sendEvents, type SendEventsOptions } from './send-events.js';
