import { compare, satisfies, valid } from 'semver';

/** Versions from the lower to the higher; never throws. What is no version counts as 0.0.0. */
export const compareVersions = (a: string, b: string): number => compare(ordered(a), ordered(b), true);

/**
 * Whether a version is in a range, as webpack's runtime sees it. Ranges are in the words of a manifest, in which webpack has spelled out what it
 * parsed: `>=1 not(^1)` for `>1`, `>=1.2 (<2.3 || ~2.3)` for `1.2 - 2.3`. Each comparison stands for itself: what one of them allows of prereleases
 * is not allowed by the one beside it. Without a range every version is.
 */
export function satisfiesRange(version: string, range: string | undefined): boolean {
  if (range === undefined) return true;
  const fits = (comparison: string) => satisfies(whole(version), comparison, true);
  if (!/[\s(]/.test(range)) return fits(range);
  const tokens = range.match(/\|\||not\(|[()]|[^\s()|]+/g) ?? ['*'];
  let place = 0;

  const either = (): boolean => {
    let found = all();
    while (tokens[place] === '||') {
      place++;
      // Both sides are read, whatever the first one says.
      found = all() || found;
    }
    return found;
  };

  const all = (): boolean => {
    let found = true;
    while (place < tokens.length && tokens[place] !== '||' && tokens[place] !== ')') found = one() && found;
    return found;
  };

  const one = (): boolean => {
    const token = tokens[place++] ?? '*';
    if (token !== '(' && token !== 'not(') return fits(token);
    const inside = either();
    place++;
    return token === '(' ? inside : !inside;
  };

  return either();
}

/** webpack registers a file, which has no version, as version 0. */
const whole = (version: string): string =>
  /^\d+(\.\d+)?$/.test(version) ? [...version.split('.'), '0', '0'].slice(0, 3).join('.') : version;

const ordered = (version: string): string => valid(whole(version), true) ?? '0.0.0';
