/** What a server says of overrides: of apps that are others in this browser than in the environment. */
export interface Overrides {
  /** Whether this browser may have some here. */
  allowed: boolean;
  /** Why not. */
  why?: string;
  /** Origins that apps may be taken from, as the server writes them: `http://localhost:*`. */
  origins: readonly string[];
  /** Those of this browser, by app: an origin, or a release. */
  active: Readonly<Record<string, string>>;
}

const PLACE = '/_weft/overrides';

/** Asks the server of the page for those in an environment; undefined where it knows no overrides. Rejects when it does not answer. */
export async function readOverrides(
  environment: string,
  signal: AbortSignal,
): Promise<Overrides | undefined> {
  const response = await fetch(`${PLACE}?${new URLSearchParams({ environment })}`, {
    signal,
    headers: { accept: 'application/json' },
  });
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`The server answered with HTTP ${response.status}.`);
  const said = (await response.json()) as Partial<Overrides>;
  const { allowed = false, why, origins = [], active = {} } = said;
  return { allowed, why, origins, active };
}
