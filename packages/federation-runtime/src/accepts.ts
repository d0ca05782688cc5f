import type { AcceptedVersions, Comparator } from './federation.js';

/** Whether a version is in a range that the build has taken apart. Of versions such as `19.3.1-beta.2` the part before the dash counts. */
export const accepts = (any: AcceptedVersions['any'], version: string): boolean => {
  const parts = version.split(/[-+]/, 1).join('').split('.').map(Number);
  return any.some(all => all.every(comparator => holds(comparator, parts)));
};

function holds([operator, ...wanted]: Comparator, parts: readonly number[]): boolean {
  const place = wanted.findIndex((part, index) => part !== (parts[index] ?? 0));
  const difference = place < 0 ? 0 : (parts[place] ?? 0) - (wanted[place] ?? 0);
  if (difference === 0) return operator.includes('=');
  return operator[0] === (difference > 0 ? '>' : '<');
}
