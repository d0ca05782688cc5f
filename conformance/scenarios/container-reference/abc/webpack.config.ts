import type { Configuration } from 'webpack';

// A container that nobody generated.
const configuration: Configuration = { entry: './src/abc.js', output: { uniqueName: 'abc' } };

export default configuration;
