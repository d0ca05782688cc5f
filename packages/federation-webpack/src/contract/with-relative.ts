import { posix } from 'node:path';

/** A file of the app, and how another one asks for it. */
export interface Asked {
  request: string;
  file: string;
}

/** A text that asks for everything from where it is: a check knows neither `paths` nor `imports` of the app. */
export const withRelative = (text: string, from: string, asked: readonly Asked[]): string =>
  asked
    .filter(({ request }) => !request.startsWith('.'))
    .reduce((now, { request, file }) => {
      const path = posix.relative(posix.dirname(from), file).replace(/(\.d)?\.[mc]?tsx?$/, '');
      const to = path.startsWith('.') ? path : `./${path}`;
      return now.replaceAll(`'${request}'`, `'${to}'`).replaceAll(`"${request}"`, `"${to}"`);
    }, text);
