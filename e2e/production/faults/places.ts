import type { Locator, Page } from '@playwright/test';

/** Where the visitor goes. */
interface Place {
  path: string;
  /** What shows it. */
  module: string;
  /** What its link is called. */
  link: string;
  /** What is there when the page is whole. */
  content(page: Page): Locator;
  /** What the shell shows where the page would be. */
  fallback(page: Page): Locator;
}

export const places = {
  account: {
    path: '/account',
    module: 'account/AccountPage',
    link: 'Account',
    content: page => page.getByRole('region', { name: 'The newest orders' }),
    fallback: page => page.getByText('Account is not available right now'),
  },
  home: {
    path: '/',
    module: 'shell/Layout',
    link: 'Weft Goods, home',
    content: page => page.getByRole('heading', { level: 1, name: 'Good things for the home' }),
    fallback: page => page.locator('#root').getByRole('button', { name: 'Try again' }),
  },
} satisfies Record<string, Place>;

export type PlaceName = keyof typeof places;
export const placeOf = (name: PlaceName): Place => places[name];
