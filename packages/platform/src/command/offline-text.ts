import type { Offline } from '../remote/live-or-kept.js';
import { timeText } from './time-text.js';

/** Says that something was done without the network, with what was live when. */
export const offlineText = ({ at, why }: Offline, snapshot: string): string =>
  `  offline: as of ${snapshot}, ${timeText(at)}. ${why}`;
