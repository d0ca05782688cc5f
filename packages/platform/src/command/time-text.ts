/** A time of the log for people, in UTC: `2026-11-21 07:08`. */
export const timeText = (iso: string): string => iso.slice(0, 16).replace('T', ' ');
