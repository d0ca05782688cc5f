import { pagePolicy, policyText, type PagePolicyOptions } from './page-policy.js';

type Headers = Record<string, string>;

/** What every answer says, whatever it is. */
const ALWAYS: Headers = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};

/** What every page says. */
const PAGE: Headers = {
  ...ALWAYS,
  'Permissions-Policy':
    'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(self), usb=()',
  // Its own pop-ups, for paying or signing in, may still answer it.
  'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** Of what is no page: nothing in it runs, even where somebody opens it as one. */
const INERT = policyText({
  'default-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
  sandbox: [],
});

/** For the HTML of an app. */
export const pageSecurity = (options: PagePolicyOptions): Headers => ({
  ...PAGE,
  'Content-Security-Policy': pagePolicy(options),
});

/** For a page that is text and one style. `style`: its hash. */
export const noticeSecurity = (style: string): Headers => ({
  ...PAGE,
  'Content-Security-Policy': policyText({
    'default-src': ["'none'"],
    'style-src': [style],
    'img-src': ['data:'],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'frame-ancestors': ["'none'"],
  }),
});

/** For data of this edge that only its own pages read. */
export const DATA_SECURITY: Headers = {
  ...ALWAYS,
  'Content-Security-Policy': INERT,
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** For what pages of other origins may load too. */
export const PUBLIC_SECURITY: Headers = {
  ...ALWAYS,
  'Content-Security-Policy': INERT,
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Access-Control-Allow-Origin': '*',
};

const SCRIPT = /\.m?js$/;

/** Makes the function that gives the headers of a file of a release. A script may be that of a worker, and then its policy holds there. */
export function fileSecurity(options: PagePolicyOptions): (file: string) => Headers {
  const script = { ...PUBLIC_SECURITY, 'Content-Security-Policy': pagePolicy(options) };
  return file => (SCRIPT.test(file) ? script : PUBLIC_SECURITY);
}
