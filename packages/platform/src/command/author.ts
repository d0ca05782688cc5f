import { hostname, userInfo } from 'node:os';

/** Who does it: what was said, else what the environment of a CI job says, else the user of this machine. */
export const author = (said: string | undefined, env: NodeJS.ProcessEnv = process.env): string =>
  said ?? env.WEFT_BY ?? env.GITHUB_ACTOR ?? `${user()}@${hostname()}`;

function user(): string {
  try {
    return userInfo().username;
  } catch {
    // A container may run as a number that has no name.
    return String(process.getuid?.() ?? 'unknown');
  }
}
