import { createRequire } from 'node:module';
import fc from 'fast-check';
import { compareVersions, satisfiesRange } from './webpack-versions.js';

/** What webpack's runtimes are generated from. */
const webpack = createRequire(__filename)('webpack/lib/sharing/semver.js') as {
  parseRange(range: string): unknown;
  rangeToString(range: unknown): string;
  satisfy(range: unknown, version: string): boolean;
  versionLt(a: string, b: string): boolean;
};

describe('a version is in a range', () => {
  it.each([
    ['^19.0.0', '19.3.1'],
    ['^18.0.0 || ^19.0.0', '19.3.1'],
    ['>=1 <2', '1.5.0'],
    ['>=1 not(^1)', '2.0.0'],
    ['>=1.2 (<2.3 || ~2.3)', '2.3.4'],
    ['*', '0'],
    [undefined, '0.0.1-rc.1'],
  ])('%s: %s', (range, version) => {
    expect(satisfiesRange(version, range)).toBe(true);
  });

  it.each([
    ['^19.0.0', '18.2.0'],
    ['>=1 not(^1)', '1.9.0'],
    ['>=1.2 (<2.3 || ~2.3)', '2.4.0'],
    ['^19.0.0', '19.1.0-canary.1'],
    ['^latest', '1.0.0'],
    ['', '1.0.0-rc.1'],
  ])('but not in %s: %s', (range, version) => {
    expect(satisfiesRange(version, range)).toBe(false);
  });

  it('only where each comparison lets a prerelease in', () => {
    expect(satisfiesRange('1.0.0-rc.2', '>=1.0.0-rc.1 <2')).toBe(false);
  });
});

describe('for any version and range', () => {
  const number = fc.constantFrom(0, 1, 2, 10);
  const pre = fc.constantFrom('', '', '-rc.1', '-rc.10', '-beta', '-0');
  const version = fc.tuple(number, number, number, pre).map(([a, b, c, last]) => `${a}.${b}.${c}${last}`);
  const partial = fc.oneof(
    version,
    number.map(a => `${a}`),
    fc.tuple(number, number).map(([a, b]) => `${a}.${b}`),
  );
  // webpack writes "^0.0.3-rc.1" as "=0.0.3-rc.1", which it is not.
  const comparison = fc
    .tuple(fc.constantFrom('', '^', '~', '>=', '<', '>', '<='), partial)
    .map(([sign, rest]) => sign + rest)
    .filter(text => !/^\^0\.0\.\d+-/.test(text));
  const narrow = fc.tuple(fc.constantFrom('>=', '>'), partial, fc.constantFrom('<', '<='), partial);
  const range = fc
    .array(
      fc.oneof(
        comparison,
        narrow.map(([from, a, to, b]) => `${from}${a} ${to}${b}`),
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map(parts => parts.join(' || '));

  it('it is as webpack has it', () => {
    fc.assert(
      fc.property(range, version, (asked, found) => {
        const parsed = webpack.parseRange(asked);
        const isIn = !!webpack.satisfy(parsed, found);
        expect([asked, found, satisfiesRange(found, webpack.rangeToString(parsed))]).toEqual([
          asked,
          found,
          isIn,
        ]);
      }),
      { numRuns: 5_000, seed: 1 },
    );
  });

  it('versions are in the order of webpack', () => {
    fc.assert(
      fc.property(version, version, (a, b) => compareVersions(a, b) < 0 === webpack.versionLt(a, b)),
      { numRuns: 2_000, seed: 1 },
    );
  });
});

it('what is no version comes first', () => {
  expect(compareVersions('0', '1.0.0')).toBe(-1);
  expect(compareVersions('1.2', '1.1.0')).toBe(1);
  expect(compareVersions('latest', '0.0.1')).toBe(-1);
});
