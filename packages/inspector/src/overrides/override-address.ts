const PARAMETER = 'weft.override';

/** The address that has a page come with an app from elsewhere; `value`: an origin, or a release; "" for what everybody gets. */
export const overrideAddress = (app: string, value: string, href?: string): string =>
  withParameter(`${app}@${value}`, href);

/** The address that takes all overrides of this browser back. */
export const clearAddress = (href?: string): string => withParameter('none', href);

function withParameter(value: string, href = location.href): string {
  const url = new URL(href);
  url.searchParams.set(PARAMETER, value);
  return url.href;
}
