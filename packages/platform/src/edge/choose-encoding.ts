import { parseAccept } from 'hono/utils/accept';
import { createLru } from './lru.js';
import type { Encoding } from './prepared.js';

type Compressed = Exclude<Encoding, 'identity'>;

// Browsers of one kind send the same; what strangers send must not fill the memory.
const ranked = createLru<Compressed[]>(100);

/** The encoding to answer in, by the Accept-Encoding of the request: brotli before gzip where both are as welcome. */
export function chooseEncoding(
  accepted: string | undefined,
  has: (encoding: Compressed) => boolean,
): Encoding {
  if (!accepted) return 'identity';
  return rank(accepted).find(has) ?? 'identity';
}

function rank(accepted: string): Compressed[] {
  const known = ranked.get(accepted);
  if (known) return known;
  const weights = new Map(parseAccept(accepted).map(({ type, q }) => [type.toLowerCase(), q]));
  const weight = (encoding: Encoding) => weights.get(encoding) ?? weights.get('*') ?? 0;
  // Nobody says that the plain form is welcome, so it counts only where somebody does.
  const plain = weights.get('identity') ?? 0;
  const order = (['br', 'gzip'] as const)
    .filter(encoding => weight(encoding) > 0 && weight(encoding) >= plain)
    .sort((a, b) => weight(b) - weight(a));
  ranked.set(accepted, order);
  return order;
}
