import type { Copy } from './package-on-page.js';
import type { ShareProblem, Trouble } from './share-problems.js';
import { shareReason } from './share-reason.js';

const copyOf = (app: string, version: string): Copy => ({ app, version });

/** A problem of cart with kit. */
const problem = (
  trouble: Trouble,
  more: Partial<ShareProblem> & { singleton?: boolean; copy?: Copy },
): ShareProblem => {
  const { singleton = false, copy, ...rest } = more;
  return {
    ...{
      verdict: 'risky',
      trouble,
      host: 'shell',
      path: '/cart',
      before: undefined,
      main: copyOf('shell', '2.0.0'),
    },
    use: {
      ...{ app: 'cart', how: 'scope', copy, isSatisfied: false },
      need: { key: 'kit', scope: 'default', range: '^3.0.0', singleton },
    },
    ...rest,
  };
};

describe('the reason says what is wrong, where, and what to do', () => {
  it('of a copy of its own', () => {
    expect(shareReason([problem('own', { copy: copyOf('cart', '3.1.0') })])).toBe(
      'No kit that is shared is in its range, ^3.0.0: it runs its own, 3.1.0, which is bytes, and state that nobody else has. It shows on /cart, with shell as host. ' +
        'Build it for the version that is shared, or leave it if the package keeps no state.',
    );
  });

  it('of a package that nobody has', () => {
    expect(shareReason([problem('missing', {})])).toBe(
      'Nobody shares kit, and it brings none: what needs it cannot be shown. It shows on /cart, with shell as host. ' +
        'Have cart provide kit itself (without `import: false`), or the host share it.',
    );
  });

  it('of a version that it takes because it brings none', () => {
    expect(shareReason([problem('outside', { copy: copyOf('shell', '2.0.0') })])).toBe(
      'It asks for kit ^3.0.0, which nobody has, and brings none: it gets 2.0.0 of shell. It shows on /cart, with shell as host. ' +
        'Build it for 2.0.0, or have it provide kit itself.',
    );
  });

  it('of a second copy where it need only be a singleton', () => {
    const main = copyOf('shell', '3.0.0');
    expect(shareReason([problem('second', { copy: copyOf('cart', '3.1.0'), main })])).toMatch(
      /Build cart with kit as a singleton\.$/,
    );
  });
});

it('names some of many places, and tells how many more there are', () => {
  const [first, ...rest] = ['a', 'b', 'c', 'd', 'e', 'f'].flatMap(host =>
    ['/1', '/2', '/3', '/4'].map(path => problem('missing', { host, path })),
  );
  expect(shareReason([first as ShareProblem, ...rest])).toContain(
    'It shows on /1, /2, /3, /4, with a, b, c and 3 more hosts as host.',
  );
});
