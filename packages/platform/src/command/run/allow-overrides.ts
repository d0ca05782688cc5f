import { signPermission } from '../../edge/overrides/permission.js';
import { readOrigin } from '../../edge/policy/allowed-origins.js';
import { environmentName } from '../../names.js';
import { PlatformError } from '../../platform-error.js';
import type { Outcome } from '../command.js';
import { duration } from '../duration.js';
import type { CallOf } from '../options.js';
import { overrideSecret } from '../override-secret.js';
import { timeText } from '../time-text.js';

const LONGEST = '30d';

export async function run({ options }: Pick<CallOf<'allow-overrides'>, 'options'>): Promise<Outcome> {
  const environment = environmentName(options.env);
  const origin = options.origin === undefined ? localOrigin(environment) : readOrigin(options.origin);
  const lifetime = duration(options.expires);
  if (lifetime > duration(LONGEST)) throw tooLong(options.expires);
  const expires = Math.floor((Date.now() + lifetime) / 1000);
  const secret = overrideSecret();
  if (secret === undefined) throw noSecret();
  const link = `${origin}/?weft.allow=${signPermission({ environment, expires }, secret)}`;
  const until = new Date(expires * 1000).toISOString();
  return {
    text: `  ${link}\n\n  A browser that opens it may have overrides in "${environment}" until ${timeText(until)}.`,
    data: { link, environment, expires: until },
  };
}

/** Where `weft serve` has an environment, if it is told nothing else. */
const localOrigin = (environment: string) =>
  environment === 'production' ? 'http://localhost:8080' : `http://${environment}.localhost:8080`;

const noSecret = () =>
  new PlatformError(
    'USAGE',
    'A permission is signed with WEFT_OVERRIDE_SECRET, which is not set. Set it to what the edge has; a new one for both makes: openssl rand -base64 32',
  );

const tooLong = (said: string) =>
  new PlatformError(
    'USAGE',
    `${said} is too long for a permission, which nobody can take back. Make it ${LONGEST} at most.`,
  );
