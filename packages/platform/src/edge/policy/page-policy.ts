import type { InlineHashes } from './inline-hashes.js';

export interface PagePolicyOptions {
  /** Origins that the page may load from, and talk to, besides its own. @default none */
  origins?: readonly string[];
  /** What the HTML has inline. @default nothing */
  inline?: InlineHashes;
  /** Origins of dev servers that the page has apps of. @default none */
  devServers?: readonly string[];
  /** Whether its HTML is filled on the server: what React writes into `style` attributes there, a script sets in a browser. @default false */
  isRendered?: boolean;
  /** Whether code that knows nothing of Trusted Types may load scripts of the allowed origins, by a policy that checks them. @default false */
  foreignScripts?: boolean;
}

const NOTHING: InlineHashes = { scripts: [], styles: [] };

/**
 * The Content-Security-Policy of a page, and of each script file: a worker is held to the policy of its own file. Nothing runs or shows that
 * is not a file of an allowed origin, and no string becomes code: what goes to a place that could run it is made by a policy of the
 * runtime. docs/decisions/0018-strict-policies.md says why it is like this.
 */
export function pagePolicy({
  origins = [],
  inline = NOTHING,
  devServers = [],
  isRendered = false,
  foreignScripts = false,
}: PagePolicyOptions): string {
  const allowed = ["'self'", ...origins, ...devServers];
  return policyText({
    'default-src': ["'none'"],
    // For WebAssembly alone; JavaScript out of strings stays refused.
    'script-src': [...allowed, ...inline.scripts, "'wasm-unsafe-eval'"],
    'style-src': [...allowed, ...inline.styles],
    // Hashes of them would have to be sent ahead of the HTML; style sheets that are no files stay refused.
    ...(isRendered ? { 'style-src-attr': ["'unsafe-inline'"] } : {}),
    'img-src': [...allowed, 'data:'],
    'font-src': allowed,
    // A dev server tells of edits by a socket.
    'connect-src': [...allowed, ...devServers.map(origin => origin.replace(/^http/, 'ws'))],
    // A worker whose script is of another origin begins with a line in a blob, and what it imports as a module counts as a worker.
    'worker-src': [...allowed, 'blob:'],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
    // Each app has the one of webpack, and more than one copy of the runtime may come by.
    'trusted-types': [
      'weft',
      'weft-webpack',
      ...(devServers.length > 0 ? OVERLAY : []),
      ...(foreignScripts ? ['default'] : []),
      "'allow-duplicates'",
    ],
  });
}

/** What shows the errors of a build over the page. */
const OVERLAY = ['webpack-dev-server#overlay'];

/** A policy as the header has it. */
export const policyText = (directives: Record<string, readonly string[]>): string =>
  Object.entries(directives)
    .map(([name, values]) => [name, ...values].join(' '))
    .join('; ');
