// What a release is called: its version, and its build.
const RELEASE = /^[\w.+-]+$/;

/** What is wrong with what somebody wants to take an app from; undefined where it is an origin or can be the name of a release. */
export function complaintAbout(value: string): string | undefined {
  if (value === '') return 'Say where to take it from: an origin, or a release.';
  if (!value.includes(':')) {
    return RELEASE.test(value)
      ? undefined
      : `“${value}” is neither an origin nor a release. A release is named like 1.4.0-3f2a91c0.`;
  }
  return isOrigin(value)
    ? undefined
    : `“${value}” is no origin. Write it like http://localhost:3001, without a path.`;
}

function isOrigin(value: string): boolean {
  try {
    const { origin, protocol } = new URL(value);
    return /^https?:$/.test(protocol) && [origin, `${origin}/`].includes(value);
  } catch {
    return false;
  }
}
