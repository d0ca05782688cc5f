import { allowedOrigins } from './allowed-origins.js';

it.each([
  ['https://cdn.example', 'https://cdn.example'],
  ['https://cdn.example/', 'https://cdn.example'],
  ['https://CDN.example:443', 'https://cdn.example'],
  ['http://localhost:3001', 'http://localhost:3001'],
])('takes %s as %s', (said, origin) => {
  expect(allowedOrigins([said])).toEqual([origin]);
});

it.each([
  '',
  '*',
  'cdn.example',
  'https:',
  'https://cdn.example/files',
  'https://cdn.example?x',
  'https://name:word@cdn.example',
  'data:text/javascript,1',
  'blob:https://cdn.example',
  "https://cdn.example; script-src 'unsafe-inline'",
  "'unsafe-inline'",
])('refuses %j', said => {
  expect(() => allowedOrigins(['https://fine.example', said])).toThrow(
    `${JSON.stringify(said)} is no origin`,
  );
});
