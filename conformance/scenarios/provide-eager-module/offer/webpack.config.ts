import webpack, { type Configuration } from 'webpack';
import cases from '../main/src/cases.json' with { type: 'json' };

// Each case is a package of its own, in one file.
const provides = Object.fromEntries(
  Object.entries(cases).map(([key, [kind]]) => [
    `./src/piece.js?${key}`,
    { shareKey: key, version: '1.0.0', eager: kind === 'eager' },
  ]),
);

const configuration: Configuration = {
  entry: {},
  output: { uniqueName: 'offer' },
  plugins: [
    new webpack.container.ContainerPlugin({
      name: 'offer',
      library: { type: 'self', name: 'offer' },
      exposes: { './all': './src/all.js' },
    }),
    new webpack.sharing.ProvideSharedPlugin({ provides }),
  ],
};

export default configuration;
