import { singletonsOf } from './singletons.js';

it('lists singletons by share scope', () => {
  const shared = {
    react: { singleton: true, requiredVersion: '^19.0.0' },
    'react-dom': { singleton: true },
    kit: { singleton: true, shareScope: 'design' },
  };
  expect(singletonsOf(shared)).toEqual({ default: ['react', 'react-dom'], design: ['kit'] });
});

it('goes by the share key, under which apps meet', () => {
  expect(singletonsOf({ 'my-react': { singleton: true, shareKey: 'react' } })).toEqual({
    default: ['react'],
  });
});

it.each([
  ['several of which may stand side by side', { singleton: false, requiredVersion: '^1.0.0' }],
  ['that is shared by a range alone', '^1.0.0'],
])('leaves out a package %s', (_what, options) => {
  expect(singletonsOf({ kit: options })).toEqual({});
});
