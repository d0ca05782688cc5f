import { snapshotSchema } from '@weft/federation-runtime/manifest';
import { developmentSnapshot } from './development-snapshot.js';

const page = { path: '/catalog', module: './CatalogPage', title: 'Catalog', position: 2 };
const snapshot = developmentSnapshot([
  { directory: '/apps/shell', definition: { name: 'shell', devPort: 3000 } },
  { directory: '/apps/order-history', definition: { name: 'order-history', devPort: 3001, page } },
]);

it('has every app at its own port, under stable names, with its page', () => {
  expect(snapshot).toEqual({
    format: 1,
    environment: 'development',
    apps: {
      shell: { entry: 'http://localhost:3000/shell.js', global: 'weft_shell', page: undefined },
      'order-history': {
        entry: 'http://localhost:3001/order-history.js',
        global: 'weft_order_history',
        page,
      },
    },
  });
});

it('is what the runtime takes for a snapshot', () => {
  expect(snapshotSchema(JSON.parse(JSON.stringify(snapshot)))).toEqual(JSON.parse(JSON.stringify(snapshot)));
});
