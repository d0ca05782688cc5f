import webpack, { type Configuration } from 'webpack';

// As most tutorials wrap a container: the second argument of init is lost.
const remote = `promise Promise.resolve(globalThis[Symbol.for('weft.federation.1')].remote('loose-one', 'loose-two')).then(
  container => ({ get: module => container.get(module), init: scope => container.init(scope) }))`;

const configuration: Configuration = {
  entry: {},
  output: { uniqueName: 'loose-two' },
  plugins: [
    new webpack.container.ModuleFederationPlugin({
      name: 'loose_two',
      library: { type: 'var', name: 'loose_two' },
      exposes: { './b': './src/b.js' },
      remotes: { 'loose-one': remote },
    }),
  ],
};

export default configuration;
