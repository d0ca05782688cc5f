import type { Snapshot } from '@weft/federation-runtime/manifest';
import type { App } from '../definition/resolve-app.js';

/** The policy of a dev server's pages and scripts: that of the page that was asked for last, since the apps come and go. */
export interface Policy {
  text(): string;
  know(snapshot: Snapshot): void;
}

export function createPolicy(app: Pick<App, 'port'>): Policy {
  let text = developmentPolicy(app);
  return {
    text: () => text,
    know: snapshot => void (text = developmentPolicy(app, snapshot)),
  };
}

/**
 * The Content-Security-Policy of a development page: that of the edge, with what the dev servers need besides (their sockets, and the policy
 * of their overlay), so that what production forbids fails here already. Other origins are those of the apps that the page knows.
 */
export function developmentPolicy({ port }: Pick<App, 'port'>, snapshot?: Snapshot): string {
  const origins = originsOf(snapshot);
  const own = `http://localhost:${port}`;
  const sockets = [own, ...origins].map(origin => origin.replace(/^http/, 'ws'));
  const others = origins.filter(origin => origin !== own);
  const files = ["'self'", ...others].join(' ');
  return [
    "default-src 'none'",
    `script-src ${files} 'wasm-unsafe-eval'`,
    `style-src ${files}`,
    `img-src ${files} data:`,
    `font-src ${files}`,
    `connect-src ${files} ${[...new Set(sockets)].join(' ')}`,
    `worker-src ${files} blob:`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types weft weft-webpack webpack-dev-server#overlay 'allow-duplicates'",
  ].join('; ');
}

const originsOf = (snapshot?: Snapshot) => [
  ...new Set(Object.values(snapshot?.apps ?? {}).map(({ entry }) => new URL(entry).origin)),
];
