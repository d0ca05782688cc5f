import { devSettings } from './settings.js';

it('reads what weft dev says', () => {
  expect(
    devSettings({
      WEFT_LOCAL: 'catalog,checkout',
      WEFT_EDGE: 'https://shop.example',
      WEFT_ENVIRONMENT: 'staging',
      WEFT_FILES: '/files',
    }),
  ).toEqual({
    local: ['catalog', 'checkout'],
    edge: 'https://shop.example',
    environment: 'staging',
    files: '/files',
  });
});

it('needs none of it; what is empty is not said', () => {
  const nothing = { environment: 'production' };
  expect(devSettings({})).toEqual(nothing);
  expect(devSettings({ WEFT_EDGE: '', WEFT_ENVIRONMENT: '', WEFT_FILES: '' })).toEqual(nothing);
});
