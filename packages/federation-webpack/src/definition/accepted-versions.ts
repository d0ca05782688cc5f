import type { AcceptedVersions } from '@weft/federation-runtime/entry';
import semver from 'semver';

type Comparator = AcceptedVersions['any'][number][number];

/**
 * Takes a version range apart, so that a page can compare with it and needs no parser. Tags of pre-releases are dropped: what is shared is
 * compared by its three numbers. Undefined for what is no range, such as a URL or a tag.
 */
export function acceptedVersions(range: string): AcceptedVersions | undefined {
  if (semver.validRange(range) === null) return undefined;
  const any = new semver.Range(range).set.map(comparators => comparators.flatMap(comparator));
  return { range, any };
}

function comparator({ operator, semver: version }: semver.Comparator): Comparator[] {
  // The comparator that lets any version through has no version of its own.
  if (!(version instanceof semver.SemVer)) return [];
  return [[operator || '=', version.major, version.minor, version.patch]];
}
