import { relative } from 'node:path';
import type { Compiler } from 'webpack';
import { exposedRequest } from '../hot/requests.js';
import type { App } from '../definition/resolve-app.js';

/** The app as a container: what it exposes, shares, and takes from others by name. */
export class FederationPlugin {
  constructor(private readonly app: App) {}

  apply(compiler: Compiler): void {
    const { name, mode, format, global, exposes, remotes, shared } = this.app;
    const { ModuleFederationPlugin } = compiler.webpack.container;
    new ModuleFederationPlugin({
      name,
      library: format === 'module' ? { type: 'module' } : { type: 'var', name: global },
      // webpack makes the id of the container's module of these requests: with absolute ones it would differ from machine to machine.
      exposes: Object.fromEntries(
        Object.entries(exposes).map(([path, file]) => {
          const request = requestFrom(compiler.context, file);
          return [path, mode === 'production' ? request : exposedRequest(`${name}${path.slice(1)}`, request)];
        }),
      ),
      shared,
      remotes: Object.fromEntries(remotes.map(remote => [remote, lazyRemote(remote, name)])),
    }).apply(compiler);
  }
}

const requestFrom = (context: string, file: string) => `./${relative(context, file).replaceAll('\\', '/')}`;

// Resolves at once, with a container that fetches nothing before its first `get`: no app waits for another one's entry.
// On a page of another tool the runtime is still on its way, brought by the app's own entry.
const lazyRemote = (remote: string, user: string) => {
  const place = 'globalThis[Symbol.for("weft.federation.1")]';
  const coming = 'globalThis[Symbol.for("weft.federation.1.coming")]';
  return `promise Promise.resolve(${place} || ${coming}).then(federation => federation.remote(${JSON.stringify(remote)}, ${JSON.stringify(user)}))`;
};
