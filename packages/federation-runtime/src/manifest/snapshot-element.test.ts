import type { Snapshot } from './snapshot.js';
import { snapshotText } from './snapshot-element.js';

const page = { path: '/a', module: './A', title: '</script><script>alert(1)</script> <!-- ' };
const snapshot: Snapshot = {
  format: 1,
  environment: 'test',
  apps: { a: { entry: '/a.js', global: 'a', page } },
};

it('holds nothing that ends its element or begins another', () => {
  expect(snapshotText(snapshot)).not.toContain('<');
});

it('is read back as it was', () => {
  expect(JSON.parse(snapshotText(snapshot))).toEqual(snapshot);
});
