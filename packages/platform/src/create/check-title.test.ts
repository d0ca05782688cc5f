import { checkTitle } from './check-title.js';

it.each(['Wishlist', 'Was it helpful?', 'Robin’s list', 'Größe, 2. Wahl', '愿望清单', 'a'.repeat(80)])(
  '"%s" is a title',
  title => {
    expect(checkTitle(title)).toBe(title);
  },
);

// Each of them would mean something in a string, in JSX or in Markdown.
it.each([
  '',
  ' ',
  "Robin's list",
  'a "b"',
  '<b>',
  '{a}',
  '`a`',
  'a\\b',
  'a\nb',
  '$a',
  '# a',
  '*a*',
  'a'.repeat(81),
])('%j is none', title => {
  expect(() => checkTitle(title)).toThrow(
    expect.objectContaining({
      code: 'NAME_INVALID',
      message: expect.stringContaining('use letters, digits and spaces') as string,
    }),
  );
});
