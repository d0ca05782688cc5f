import { pretendBuild } from '../fixtures/pretend-hot.js';
import { applyUpdate } from './apply-update.js';

const reload = jest.fn<void, [string]>();
afterEach(() => reload.mockReset());

it('applies an update, and says so', async () => {
  await expect(applyUpdate(pretendBuild().module(), 'catalog', reload)).resolves.toBe(true);
  expect(reload).not.toHaveBeenCalled();
});

it('says what was edited, and who imports it, where nobody accepts it', async () => {
  const hot = pretendBuild({ chain: ['./catalog/src/store.ts', './catalog/src/main.ts'] }).module();
  await expect(applyUpdate(hot, 'catalog', reload)).resolves.toBe(false);
  expect(reload.mock.calls[0]?.[0]).toMatch(/^catalog\/src\/store\.ts, imported by catalog\/src\/main\.ts, /);
});

it('says what the new code throws', async () => {
  const hot = pretendBuild().module();
  hot.apply.mockRejectedValue(new Error('theme is not defined'));
  await expect(applyUpdate(hot, 'catalog', reload)).resolves.toBe(false);
  expect(reload.mock.calls).toEqual([['the update of catalog could not be applied (theme is not defined)']]);
});
