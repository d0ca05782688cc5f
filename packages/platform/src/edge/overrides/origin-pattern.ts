import { PlatformError } from '../../platform-error.js';

const PATTERN = /^(https?):\/\/([a-z0-9.-]+)(:\d+|:\*)?$/;

/** Makes the function that tells whether an origin is a certain one, or the same at any port: `http://localhost:*`. Throws USAGE for what is no origin. */
export function originPattern(text: string): (origin: string) => boolean {
  const [, scheme, host, port] = PATTERN.exec(text) ?? [];
  if (scheme === undefined || host === undefined) throw noOrigin(text);
  if (port !== ':*') {
    const { origin } = new URL(text);
    return other => other === origin;
  }
  const anyPort = `${scheme}://${host}`;
  return other => URL.canParse(other) && withoutPort(new URL(other)) === anyPort;
}

const withoutPort = ({ protocol, hostname }: URL) => `${protocol}//${hostname}`;

const noOrigin = (text: string) =>
  new PlatformError(
    'USAGE',
    `${JSON.stringify(text)} is no origin for overrides. Write it as scheme, host and port: https://pr-42.example, or http://localhost:* for every port.`,
  );
