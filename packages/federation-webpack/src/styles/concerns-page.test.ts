import { concernsPage } from './concerns-page.js';

it.each([
  ':root',
  'html',
  'body',
  'html > body',
  'html.dark',
  'HTML',
  ':root[data-theme="dark mode"]',
  "[data-theme='dark']",
  '*[data-theme]',
  'html[lang|=en] body',
  'body:not(.open, [hidden])',
  '.dark:root',
  ':is(html, body)',
  ':where(:root, [data-theme="dark"])',
  'body::before',
  '&.dark',
  '::view-transition-old(page)',
])('%s means the page', selector => {
  expect(concernsPage(selector)).toBe(true);
});

it.each([
  '*',
  'button',
  '.html',
  'html-viewer',
  'body-text',
  '#root',
  ':root button',
  'html body *',
  'body > :not(:root) p',
  ':not(html)',
  ':is(html, main)',
  ':where(html) :where(p)',
  '[data-theme] p',
  '[data-theme-name]',
  '[title="a > html"]',
  '[title=":root"]',
  ':rooted',
  '::selection',
  ':nth-child(2 of body)',
])('%s means elements', selector => {
  expect(concernsPage(selector)).toBe(false);
});
