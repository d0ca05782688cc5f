import webpack, { type Configuration } from 'webpack';

const configuration: Configuration = {
  entry: {},
  output: { uniqueName: 'vessel' },
  plugins: [
    new webpack.container.ModuleFederationPlugin({
      name: 'vessel',
      library: { type: 'var', name: 'vessel' },
      exposes: { './test': './src/test.js' },
      shared: { './src/value.js': { shareKey: 'value', requiredVersion: false } },
    }),
  ],
};

export default configuration;
