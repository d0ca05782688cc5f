/** What the address of a page asks for. */
export interface Address {
  environment: string;
  /** The host app. */
  app: string;
  /** What the path begins with before the route: `/environments/pr-42/apps/catalog`, or nothing. */
  base: string;
  route: string;
}

/** What is meant where an address does not say it. */
export interface AddressDefaults {
  environment: string;
  app: string;
  /** Environments answer below it: `pr-42.<domain>`. */
  domain: string;
}

const BASE = /^(?:\/environments\/([^/]+))?(?:\/apps\/([^/]+))?(?=\/|$)/;

/** Reads the address of a page. The path goes before the host name; names are as they were written, and need not exist. */
export function readAddress(
  host: string | undefined,
  path: string,
  { environment, app, domain }: AddressDefaults,
): Address {
  const [base = '', ofPath, appOfPath] = BASE.exec(path) ?? [];
  return {
    environment: ofPath ?? environmentOfHost(host, domain) ?? environment,
    app: appOfPath ?? app,
    base,
    route: path.slice(base.length) || '/',
  };
}

function environmentOfHost(host: string | undefined, domain: string): string | undefined {
  const name = host?.replace(/:\d*$/, '').toLowerCase();
  if (!name?.endsWith(`.${domain}`)) return undefined;
  const label = name.slice(0, -domain.length - 1);
  return label.includes('.') ? undefined : label;
}
