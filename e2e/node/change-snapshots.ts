import { createNodeFederation } from '@weft/federation-runtime/node';
import { openStore, remove, rollback } from '@weft/platform';

/** What a process says of its memory over many changes of what is live. */
export interface Changed {
  changes: number;
  /** Megabytes of the heap after a collection, before and after the changes. */
  before: number;
  after: number;
}

/** Modules with nearly all that the storefront shows; the app of the last one comes and goes. */
const MODULES = ['shell/Layout', 'catalog/CatalogPage', 'checkout/CheckoutPage'];
const CHANGING = 'account/AccountPage';
const WARM = 10;

// Takes one snapshot after the other, with all of its modules. Arguments: the folder of the store, and how many.
const [folder = '', changes = '100'] = process.argv.slice(2);
const store = await openStore(folder);
const federation = await createNodeFederation({ from: folder });
const collect = globalThis.gc;
if (!collect) throw new Error('Run it with --expose-gc');

const heap = () => {
  collect();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};
const record = { environment: 'production', by: 'node', why: 'a change' };
const take = async (modules: readonly string[]) => {
  if (!(await federation.update())) throw new Error('The snapshot has not changed');
  await Promise.all(modules.map(id => federation.loadRemote(id)));
};
const changeTwice = async () => {
  await remove(store, { ...record, apps: ['account'] });
  await take(MODULES);
  await rollback(store, { ...record, to: 1 });
  await take([...MODULES, CHANGING]);
};

for (let round = 0; round < WARM; round += 2) await changeTwice();
const before = heap();
for (let round = 0; round < Number(changes); round += 2) await changeTwice();
console.log(JSON.stringify({ changes: Number(changes), before, after: heap() } satisfies Changed));
