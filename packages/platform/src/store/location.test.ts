import { parseLocation } from './location.js';

it.each(['.weft', '/var/lib/weft', '../store', 'C:\\weft', 's3', 'folder with spaces?'])(
  'takes %j for a folder',
  location => expect(parseLocation(location)).toEqual({ folder: location }),
);

it.each([
  ['s3://Bucket.name', { bucket: 'Bucket.name', prefix: '', pathStyle: false }],
  ['s3://bucket/', { bucket: 'bucket', prefix: '', pathStyle: false }],
  ['s3://bucket/a%20team/weft/', { bucket: 'bucket', prefix: 'a team/weft/', pathStyle: false }],
  [
    's3://bucket/weft?region=eu-central-1',
    { bucket: 'bucket', prefix: 'weft/', region: 'eu-central-1', pathStyle: false },
  ],
  [
    's3://bucket?endpoint=http://127.0.0.1:9000',
    { bucket: 'bucket', prefix: '', endpoint: 'http://127.0.0.1:9000', pathStyle: true },
  ],
  [
    's3://bucket?endpoint=https://s3.example&region=here&pathStyle=false',
    { bucket: 'bucket', prefix: '', endpoint: 'https://s3.example', region: 'here', pathStyle: false },
  ],
])('reads %s', (location, s3) => expect(parseLocation(location)).toEqual({ s3 }));

it.each([
  ['', 'it is empty'],
  ['s3://', 'it names no bucket'],
  ['s3:///prefix', 'it names no bucket'],
  ['https://bucket.s3.example', 'only s3:// is known'],
  ['s3://bucket/a//b', '"a//b" cannot be what keys begin with'],
  ['s3://bucket/.hidden', '".hidden" cannot be what keys begin with'],
  ['s3://bucket/%zz', '"%zz" cannot be what keys begin with'],
  ['s3://bucket?pathstyle=true', 'there is no parameter "pathstyle"'],
  ['s3://bucket?pathStyle=yes', 'pathStyle is true or false'],
  ['s3://bucket?endpoint=127.0.0.1:9000', '"127.0.0.1:9000" is no URL of a server'],
  ['s3://bucket?endpoint=ftp://x', '"ftp://x" is no URL of a server'],
])('refuses %j: %s', (location, why) => {
  const parse = () => parseLocation(location);
  expect(parse).toThrow(expect.objectContaining({ code: 'USAGE' }));
  expect(parse).toThrow(`"${location}" is no place of a store: ${why}.`);
  expect(parse).toThrow('the parameters endpoint, region, pathStyle can be left out');
});
