import type { Answer, Site } from './serve-front.ts';

/** What browsers are told of a page besides its content. */
const POLICIES = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
  'permissions-policy',
  'referrer-policy',
  'x-content-type-options',
  'x-frame-options',
];

/** Only the build preset of Weft makes the URLs of scripts as these ask for. */
const TRUSTED_TYPES = /; (require-trusted-types-for|trusted-types) [^;]*/g;

/**
 * Has the pages of a site say what pages of an edge say. A browser takes longer for a page with policies, above all with one that separates it from
 * the page before: that is no matter of how apps are put together. `allowed`: a further origin that they load from.
 */
export function withPolicies(site: Site, edge: Site, allowed?: string): Site {
  let known: Answer['headers'] | undefined;
  return async (path, headers) => {
    const answer = await site(path, headers);
    if (!isHtml(answer)) return answer;
    known ??= policiesOf((await edge('/', { accept: 'text/html' })).headers, allowed);
    return { ...answer, headers: { ...answer.headers, ...known } };
  };
}

function policiesOf(headers: Answer['headers'], allowed?: string): Answer['headers'] {
  const policies = POLICIES.map(name => [name, String(headers[name])] as const);
  return Object.fromEntries(
    policies.map(([name, text]) => [
      name,
      name === 'content-security-policy'
        ? text.replaceAll(TRUSTED_TYPES, '').replaceAll("'self'", allowed ? `'self' ${allowed}` : "'self'")
        : text,
    ]),
  );
}

const isHtml = ({ headers }: Answer) => String(headers['content-type']).startsWith('text/html');
