import webpack, { type Configuration } from 'webpack';

// As most tutorials wrap a container: the second argument of init is lost.
const remote = `promise Promise.resolve(globalThis[Symbol.for('weft.federation.1')].remote('loose-two', 'loose-one')).then(
  container => ({ get: module => container.get(module), init: scope => container.init(scope) }))`;

const configuration: Configuration = {
  entry: {},
  output: { uniqueName: 'loose-one' },
  plugins: [
    new webpack.container.ModuleFederationPlugin({
      name: 'loose_one',
      library: { type: 'var', name: 'loose_one' },
      exposes: { './a': './src/a.js', './c': './src/c.js' },
      remotes: { 'loose-two': remote },
    }),
  ],
};

export default configuration;
