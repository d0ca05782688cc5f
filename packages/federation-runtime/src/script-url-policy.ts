interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): string };
}

/** The name that a Content-Security-Policy has to allow: `trusted-types weft`. */
const POLICY = 'weft';

/** Has URLs of scripts checked and, where the browser has Trusted Types, made into what it takes as such. */
export function scriptUrlPolicy(
  check: (url: string) => string,
  { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes },
): (url: string) => string {
  const policy = trustedTypes?.createPolicy(POLICY, { createScriptURL: check });
  return url => (policy ? policy.createScriptURL(url) : check(url));
}
