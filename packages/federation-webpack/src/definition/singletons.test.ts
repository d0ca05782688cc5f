import { singletonsOf } from './singletons.js';

const react = {
  range: '^19.0.0',
  any: [
    [
      ['>=', 19, 0, 0],
      ['<', 20, 0, 0],
    ],
  ],
};

it('lists singletons by share scope, with the versions that the app can work with', () => {
  const shared = {
    react: { singleton: true, requiredVersion: '^19.0.0' },
    kit: { singleton: true, requiredVersion: '*', shareScope: 'design' },
  };
  expect(singletonsOf(shared)).toEqual({
    default: { react },
    design: { kit: { range: '*', any: [[]] } },
  });
});

it('goes by the share key, under which apps meet', () => {
  const shared = { 'my-react': { singleton: true, requiredVersion: '^19.0.0', shareKey: 'react' } };
  expect(singletonsOf(shared)).toEqual({ default: { react } });
});

it.each([
  ['several of which may stand side by side', { singleton: false, requiredVersion: '^1.0.0' }],
  ['that is shared by a range alone', '^1.0.0'],
  ['of which any version will do', { singleton: true, requiredVersion: false as const }],
  ['that names none', { singleton: true }],
  ['whose version is no range', { singleton: true, requiredVersion: 'workspace:*' }],
])('leaves out a package %s', (_what, options) => {
  expect(singletonsOf({ kit: options })).toEqual({});
});
