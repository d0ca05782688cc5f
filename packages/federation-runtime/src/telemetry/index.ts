export type { EventListener, FederationEvent } from '../events.js';
export { isWorthSending } from './is-worth-sending.js';
export { markTimings } from './mark-timings.js';
export { sendEvents, type SendEventsOptions } from './send-events.js';
export { subscribe } from './subscribe.js';
