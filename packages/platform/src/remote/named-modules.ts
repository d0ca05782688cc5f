import type { Contract } from '@weft/federation-runtime/manifest';

const REQUEST = /\b(?:from|import|module)\s*\(?\s*(?:"(?<double>[^"\n]+)"|'(?<single>[^'\n]+)')/g;

/** The modules that declarations name besides those of their own app: of packages, or of other apps. */
export function namedModules({ declarations }: Contract): Set<string> {
  const texts = Object.entries(declarations).filter(([path]) => !path.endsWith('.json'));
  const requests = texts.flatMap(([, text]) =>
    [...text.matchAll(REQUEST)].map(({ groups = {} }) => groups.double ?? groups.single ?? ''),
  );
  return new Set(requests.filter(request => !request.startsWith('.')));
}

/** The app of a module: `component-library/Button`. */
export const appOf = (id: string): string => id.split('/')[0] ?? '';
