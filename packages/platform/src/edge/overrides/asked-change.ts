/** What an address asks for besides its page. */
export interface AskedChange {
  /** Of `weft.override`, in their order: `catalog@http://localhost:3001`, `catalog@`, `none`. */
  overrides: string[];
  /** Of `weft.allow`. */
  permission?: string;
  /** The address of the page without these, from the root of the site on. */
  address: string;
  /** With them. */
  here: string;
}

const PARAMETER = /^weft\.(?:override|allow)(?:=|$)/;
const ASKS = /[?&]weft\./;

/** Whether an address may ask for something: one look, for all that do not. */
export const mayAskForChange = (url: string): boolean => ASKS.test(url);

/** Reads what an address asks for; undefined where that is nothing. */
export function askedChange(url: string): AskedChange | undefined {
  const { pathname, search } = new URL(url);
  const parameters = search.slice(1).split('&');
  const own = parameters.filter(parameter => PARAMETER.test(parameter));
  if (own.length === 0) return undefined;
  const asked = new URLSearchParams(own.join('&'));
  // Of two slashes at the beginning a browser would make another site.
  const path = pathname.replace(/^\/+/, '/');
  const rest = parameters.filter(parameter => !own.includes(parameter)).join('&');
  return {
    // A plus that was written as it is; no override has a space.
    overrides: asked.getAll('weft.override').map(text => text.replaceAll(' ', '+')),
    permission: asked.get('weft.allow') ?? undefined,
    address: path + (rest && `?${rest}`),
    here: path + search,
  };
}
