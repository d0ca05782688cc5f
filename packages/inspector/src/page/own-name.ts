/** The name of this app on the pages that it looks into. It is no part of what it tells of them. */
export const INSPECTOR = 'weft-inspector';
