import { PlatformError } from '../platform-error.js';

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of `90s`, `15m`, `12h`, `7d`; throws USAGE. */
export function duration(text: string): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)([smhd])$/.exec(text) ?? [];
  if (amount && unit) return Number(amount) * UNITS[unit as keyof typeof UNITS];
  throw new PlatformError('USAGE', `"${text}" is no time. Write it as 90s, 15m, 12h or 7d.`);
}

/** A whole number from 0 on; throws USAGE. */
export function wholeNumber(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new PlatformError('USAGE', `"${text}" is no whole number.`);
}
