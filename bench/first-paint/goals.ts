import type { Goal } from './open-page.ts';

/** What says that the content of a page is there, by page. In the catalog it takes a part of another app. */
export const goals = {
  catalog: { path: '/catalog', content: 'main button[aria-label^="Add to cart"]' },
  checkout: { path: '/checkout', content: 'main [role=group][aria-label=Cart]' },
  account: { path: '/account', content: 'main nav[aria-label=Account] ~ * h1' },
} satisfies Record<string, Goal>;
