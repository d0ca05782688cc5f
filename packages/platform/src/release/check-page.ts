import { buildInvalid, type Build } from './build.js';

// The edge answers these itself.
const RESERVED = ['_weft', 'apps', 'environments'];

/** Throws BUILD_INVALID when the edge could not serve the page that an app offers. */
export function checkPage({ app, manifest: { weft } }: Build): void {
  const { page, modules } = weft;
  if (!page) return;
  const what = `its page at "${page.path}"`;
  const refuse = (why: string, next: string) => buildInvalid(`App "${app}"`, `${what} ${why}`, next);
  if (!isPlain(page.path)) throw refuse('is no plain path', CORRECT);
  if (RESERVED.includes(firstSegment(page.path)))
    throw refuse(`is at a place that the edge keeps for itself (${RESERVED.join(', ')})`, CORRECT);
  if (!Object.hasOwn(modules, page.module))
    throw refuse(
      `is made by ${page.module}, which it does not expose`,
      'Add it to "exposes" in federation.config.ts and build it again.',
    );
}

const CORRECT = 'Write a path such as "/orders" in federation.config.ts and build it again.';

/** Whether a browser that is sent to a path asks for just that path, of the same host. */
function isPlain(path: string): boolean {
  if (!path.startsWith('/') || !URL.canParse(path, ORIGIN)) return false;
  const { origin, pathname } = new URL(path, ORIGIN);
  return origin === ORIGIN && [pathname, decoded(pathname)].includes(path);
}

const ORIGIN = 'http://page.invalid';

const firstSegment = (path: string): string => decoded(path).split('/')[1] ?? '';

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
