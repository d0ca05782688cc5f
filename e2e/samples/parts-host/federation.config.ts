import { defineApp } from '@weft/federation-webpack';

export default defineApp({ name: 'parts-host', exposes: {}, remotes: [], devPort: 4106 });
