import webpack, { type Configuration } from 'webpack';

const configuration: Configuration = {
  entry: {},
  output: { uniqueName: 'vessel', asyncChunks: false },
  plugins: [
    new webpack.container.ContainerPlugin({
      name: 'vessel',
      library: { type: 'var', name: 'vessel' },
      exposes: {
        './test': './src/test.js',
        './test2': ['./src/first.js', './src/second.js'],
        './state': './src/state.js',
      },
    }),
  ],
};

export default configuration;
