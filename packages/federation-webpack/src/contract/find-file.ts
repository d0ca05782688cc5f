import { posix } from 'node:path';

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mts', '.d.mts', '/index.ts', '/index.tsx', '/index.d.ts'];

/** The file that a relative request of another file means, among those that there are, as the bundler finds it; all with `/`. Undefined for requests of packages. */
export function findFile(request: string, from: string, has: (path: string) => boolean): string | undefined {
  if (!/^\.{1,2}(\/|$)/.test(request)) return undefined;
  const path = posix.join(posix.dirname(from), request);
  // What is called `.js` may be written in TypeScript; `card.wasm` has its types in `card.d.wasm.ts`.
  const bare = path.replace(/\.m?jsx?$/, '');
  const typed = path.replace(/\.(\w+)$/, '.d.$1.ts');
  return [typed, ...[path, bare].flatMap(start => ENDINGS.map(ending => start + ending))].find(has);
}
