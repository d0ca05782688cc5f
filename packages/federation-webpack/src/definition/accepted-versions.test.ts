import semver from 'semver';
import { acceptedVersions } from './accepted-versions.js';

const any = (range: string) => acceptedVersions(range)?.any;

it.each([
  [
    '^19.1.2',
    [
      [
        ['>=', 19, 1, 2],
        ['<', 20, 0, 0],
      ],
    ],
  ],
  [
    '^0.3.1',
    [
      [
        ['>=', 0, 3, 1],
        ['<', 0, 4, 0],
      ],
    ],
  ],
  [
    '~1.2.3',
    [
      [
        ['>=', 1, 2, 3],
        ['<', 1, 3, 0],
      ],
    ],
  ],
  ['1.2.3', [[['=', 1, 2, 3]]]],
  ['>=18', [[['>=', 18, 0, 0]]]],
  [
    '>18 <=20.1.0',
    [
      [
        ['>=', 19, 0, 0],
        ['<=', 20, 1, 0],
      ],
    ],
  ],
  [
    '1.2.0 - 2.3.4',
    [
      [
        ['>=', 1, 2, 0],
        ['<=', 2, 3, 4],
      ],
    ],
  ],
  [
    '1.x',
    [
      [
        ['>=', 1, 0, 0],
        ['<', 2, 0, 0],
      ],
    ],
  ],
  [
    '^1.0.0 || ~3.1.0',
    [
      [
        ['>=', 1, 0, 0],
        ['<', 2, 0, 0],
      ],
      [
        ['>=', 3, 1, 0],
        ['<', 3, 2, 0],
      ],
    ],
  ],
  ['>=2.0.0-beta.3', [[['>=', 2, 0, 0]]]],
  ['*', [[]]],
  ['', [[]]],
])('takes %j apart', (range, comparators) => {
  expect(acceptedVersions(range)).toEqual({ range, any: comparators });
});

it.each(['latest', 'workspace:^', 'github:acme/kit', 'npm:kit@^1.0.0'])(
  'has nothing to compare for %j',
  range => {
    expect(acceptedVersions(range)).toBeUndefined();
  },
);

/** Compares as the page does. */
function accepts(range: string, version: string): boolean {
  const parts = version.split('.').map(Number);
  return (any(range) ?? []).some(all =>
    all.every(([operator, ...bound]) => {
      const order = bound.map((part, at) => (parts[at] ?? 0) - part).find(Boolean) ?? 0;
      return (
        (order < 0 && operator[0] === '<') ||
        (order > 0 && operator[0] === '>') ||
        (order === 0 && operator.includes('='))
      );
    }),
  );
}

const VERSIONS = [
  '0.0.0',
  '0.3.1',
  '0.3.9',
  '0.4.0',
  '1.0.0',
  '1.2.3',
  '1.2.4',
  '1.3.0',
  '2.0.0',
  '2.3.4',
  '2.3.5',
  '3.1.7',
  '3.2.0',
];

it.each([
  '^0.3.1',
  '~1.2.3',
  '1.2.3',
  '>=1.2.4',
  '1.2.0 - 2.3.4',
  '^1.0.0 || ~3.1.0',
  '<2',
  '>2.3',
  '*',
  '1.x || >=3.2',
  '<0.0.0',
])('accepts for %j what the semver package accepts', range => {
  const kept = (test: (version: string) => boolean) => VERSIONS.filter(test);
  expect(kept(version => accepts(range, version))).toEqual(kept(version => semver.satisfies(version, range)));
});
