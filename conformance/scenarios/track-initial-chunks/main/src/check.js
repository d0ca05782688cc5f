import { subscribe } from '@weft/federation-runtime';

export async function check() {
  const before = await packagesTaken();
  await import('./late.js');
  return { before, after: await packagesTaken() };
}

/** Whoever subscribes hears of all that has been, in microtasks. */
async function packagesTaken() {
  const packages = [];
  const leave = subscribe(event => {
    if (event.type === 'share') packages.push(event.package);
  });
  await Promise.resolve();
  leave();
  return packages;
}
