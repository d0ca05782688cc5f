import type { Refusal } from './refusal.js';

/** Everything that the edge says no with. */
export const refusals = {
  environmentUnknown: (environment: string): Refusal => ({
    status: 404,
    code: 'ENVIRONMENT_UNKNOWN',
    title: `There is no environment “${environment}”`,
    message: `Nothing was ever deployed to it. "weft status" lists the environments that there are.`,
  }),
  nothingDeployed: (environment: string): Refusal => ({
    status: 404,
    code: 'ENVIRONMENT_UNKNOWN',
    title: `Nothing is deployed to “${environment}” yet`,
    message: `Deploy the apps of the workspace with: weft deploy --all --env ${environment}`,
  }),
  expired: (environment: string, expires: string): Refusal => ({
    status: 410,
    code: 'ENVIRONMENT_EXPIRED',
    title: `The preview “${environment}” is over`,
    message: `It expired at ${expires}. Make it anew with: weft preview ${environment}`,
  }),
  appUnknown: (app: string, environment: string): Refusal => ({
    status: 404,
    code: 'APP_UNKNOWN',
    title: `There is no app “${app}” in “${environment}”`,
    message: `Look for its name with: weft status ${environment}. Or deploy it: weft deploy ${app} --env ${environment}`,
  }),
  noPage: (app: string, version: string): Refusal => ({
    status: 404,
    code: 'APP_UNKNOWN',
    title: `The app “${app}” has no page of its own`,
    message: `Its release ${version} has no index.html. Build it with defineApp() and deploy it anew: weft deploy ${app}`,
  }),
  notFound: (path: string): Refusal => ({
    status: 404,
    code: 'NOT_FOUND',
    title: 'There is nothing here',
    message: `${path} is not a file of a release. A page is sent to those who accept text/html.`,
  }),
  method: (method: string): Refusal => ({
    status: 405,
    code: 'METHOD_NOT_ALLOWED',
    title: `${method} is not possible here`,
    message: 'The edge only answers GET and HEAD.',
    headers: { Allow: 'GET, HEAD' },
  }),
  foreign: (): Refusal => ({
    status: 403,
    code: 'FOREIGN_ORIGIN',
    title: 'Only pages of this origin may send this',
    message: 'The request says of itself that it comes from elsewhere, or does not say where it comes from.',
  }),
  tooLarge: (): Refusal => ({
    status: 413,
    code: 'TOO_LARGE',
    title: 'These are too many events at once',
    message: 'A request may have 100 events, and 64 KiB. Send several.',
  }),
  type: (): Refusal => ({
    status: 415,
    code: 'TYPE_UNSUPPORTED',
    title: 'Events are sent as JSON',
    message:
      'Send a list of events, or one in each line, as text/plain, application/json or application/x-ndjson.',
  }),
  noEvents: (): Refusal => ({
    status: 400,
    code: 'EVENTS_INVALID',
    title: 'There are no events in this',
    message:
      'The body is a JSON list of events, or one event in each line, and each is as federation.subscribe() gives it.',
  }),
  tooMany: (): Refusal => ({
    status: 429,
    code: 'TOO_MANY_REQUESTS',
    title: 'This is too much at once',
    message: 'More events come than the edge takes. Those who send too much should wait.',
    headers: { 'Retry-After': '10' },
  }),
  unreachable: (): Refusal => ({
    status: 503,
    code: 'STORE_UNREACHABLE',
    title: 'Not available at the moment',
    message:
      'The release store does not answer, and this was not served before. Try again in a moment; /_weft/health says more.',
    headers: { 'Retry-After': '1' },
  }),
  failed: (): Refusal => ({
    status: 500,
    code: 'FAILED',
    title: 'Something went wrong here',
    message: 'This is a fault of the edge or of what is stored, not of the request. Its log says more.',
  }),
};
