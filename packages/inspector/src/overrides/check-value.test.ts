import { complaintAbout } from './check-value';

it.each([
  'http://localhost:3001',
  'http://localhost:3001/',
  'https://pr-42.shop.example',
  '1.0.0',
  '1.4.0-3f2a91c0',
  '1.4.0+7',
])('takes %s', value => {
  expect(complaintAbout(value)).toBeUndefined();
});

it.each([
  ['', 'Say where to take it from'],
  ['the newest', 'neither an origin nor a release'],
  ['../../etc', 'neither an origin nor a release'],
  ['localhost:3001', 'is no origin. Write it like http://localhost:3001'],
  ['http://localhost:3001/catalog.js', 'without a path'],
  ['ftp://shop.example', 'is no origin'],
  ['http://', 'is no origin'],
  ['javascript:alert(1)', 'is no origin'],
])('says what is wrong with "%s"', (value, complaint) => {
  expect(complaintAbout(value)).toContain(complaint);
});
