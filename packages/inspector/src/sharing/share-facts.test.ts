import { loadEnd, share } from '../fixtures/sample-events';
import { describeSharing } from './share-facts';

it('has each copy once, with who brings it, and who has it and why', () => {
  const events = [
    share({ app: 'shell', reason: 'own' }),
    share({ app: 'catalog' }),
    share({ app: 'account', version: '18.0.0', provider: 'account@2.0.0-cccc', reason: 'own' }),
  ];
  expect(describeSharing(events)).toEqual([
    {
      name: 'react',
      scope: 'default',
      copies: [
        {
          version: '19.3.1',
          provider: 'shell',
          build: '1.0.0-ssss',
          users: [
            { app: 'shell', reason: 'own' },
            { app: 'catalog', reason: 'host' },
          ],
        },
        {
          version: '18.0.0',
          provider: 'account',
          build: '2.0.0-cccc',
          users: [{ app: 'account', reason: 'own' }],
        },
      ],
    },
  ]);
});

it('is by package, then by scope', () => {
  const events = [
    share({ package: 'wouter' }),
    share({ package: 'react', scope: 'old' }),
    share({ package: '@weft/federation-runtime/react' }),
    share({ package: 'react' }),
  ];
  expect(describeSharing(events).map(({ name, scope }) => `${name} ${scope}`)).toEqual([
    '@weft/federation-runtime/react default',
    'react default',
    'react old',
    'wouter default',
  ]);
});

it('names the same user once', () => {
  const [found] = describeSharing([share(), share()]);
  expect(found?.copies[0]?.users).toHaveLength(1);
});

it.each([
  ['after', [share(), share({ reason: 'conflict' })]],
  ['before', [share({ reason: 'conflict' }), share()]],
])('says that a copy is outside of the range, told %s why the app has it', (_, events) => {
  expect(describeSharing(events)[0]?.copies[0]?.users).toEqual([{ app: 'catalog', reason: 'conflict' }]);
});

it.each([
  ['two versions of one provider', { version: '19.0.0' }],
  ['one version of two providers', { provider: 'catalog@1.0.0-aaaa' }],
  ['one version of two builds', { provider: 'shell@0.9.0-rrrr' }],
])('tells %s apart', (_, other) => {
  expect(describeSharing([share(), share(other)])[0]?.copies).toHaveLength(2);
});

it('knows a provider that runs from source', () => {
  expect(describeSharing([share({ provider: 'shell' })])[0]?.copies[0]).toMatchObject({
    provider: 'shell',
    build: undefined,
  });
});

it('has nothing where nobody has taken anything', () => {
  expect(describeSharing([loadEnd()])).toEqual([]);
});
