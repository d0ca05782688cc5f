import { defineApp } from '@weft/federation-webpack';

export default defineApp({ name: 'ours-host', devPort: 4300 });
