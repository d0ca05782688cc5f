import { pretendBuild } from '../fixtures/pretend-hot.js';
import { createHotPage, hotPage } from './hot-page.js';

const SEARCH = 'catalog/search';
const remote = (id: string) => `webpack/container/remote/${id}`;
const reload = jest.fn<void, [string]>();
const settled = () => new Promise(resolve => setTimeout(resolve, 5));

afterEach(() => reload.mockReset());

it('is one for the page, whoever asks first', () => {
  expect(hotPage()).toBe(hotPage());
});

it('has who imports the module, and who asks for it by name, evaluated anew: in one update of each build', async () => {
  const page = createHotPage(reload);
  const [shell, checkout] = [pretendBuild(), pretendBuild()];
  const [imported, asked, asking] = [shell.module(), shell.module(), checkout.module()];
  page.join('shell', { [remote(SEARCH)]: { hot: imported } });
  page.join('checkout', {});
  page.use('shell', SEARCH, asked);
  page.use('checkout', SEARCH, asking);
  page.changed(SEARCH);
  await settled();
  for (const { invalidate } of [imported, asked, asking]) expect(invalidate).toHaveBeenCalledTimes(1);
  for (const { apply } of [shell, checkout]) expect(apply).toHaveBeenCalledTimes(1);
  expect(reload).not.toHaveBeenCalled();
});

it('leaves alone who uses something else, and builds that use nothing of it', async () => {
  const page = createHotPage(reload);
  const shell = pretendBuild();
  const [other, named] = [shell.module(), shell.module()];
  page.join('shell', { [remote('catalog/searching')]: { hot: other } });
  page.use('shell', 'catalog/categories.json', named);
  page.changed(SEARCH);
  await settled();
  expect(other.invalidate).not.toHaveBeenCalled();
  expect(named.invalidate).not.toHaveBeenCalled();
  expect(shell.apply).not.toHaveBeenCalled();
});

it('has the registry forget the module before anyone takes it anew', async () => {
  const page = createHotPage(reload);
  const steps: string[] = [];
  const user = pretendBuild().module();
  user.invalidate.mockImplementation(() => void steps.push('invalidated'));
  page.forget = id => void steps.push(`forgot ${id}`);
  page.use('shell', SEARCH, user);
  page.changed(SEARCH);
  await settled();
  expect(steps).toEqual([`forgot ${SEARCH}`, 'invalidated']);
});

it('takes what one update changes together', async () => {
  const page = createHotPage(reload);
  const shell = pretendBuild();
  const users = ['catalog/a', 'catalog/b'].map(id => {
    const user = shell.module();
    page.use('shell', id, user);
    return user;
  });
  ['catalog/a', 'catalog/b', 'catalog/a'].forEach(page.changed);
  await settled();
  for (const { invalidate } of users) expect(invalidate).toHaveBeenCalledTimes(1);
  expect(shell.apply).toHaveBeenCalledTimes(1);
});

it('waits for an update that the build is at', async () => {
  const page = createHotPage(reload);
  const shell = pretendBuild();
  const user = shell.module();
  page.use('shell', SEARCH, user);
  shell.goTo('prepare');
  page.changed(SEARCH);
  await settled();
  expect(user.invalidate).not.toHaveBeenCalled();
  shell.goTo('idle');
  await settled();
  expect(user.invalidate).toHaveBeenCalledTimes(1);
});

it('leaves out modules that have been replaced meanwhile', async () => {
  const page = createHotPage(reload);
  const shell = pretendBuild();
  const [gone, there] = [shell.module(), shell.module()];
  page.use('shell', SEARCH, gone);
  page.use('shell', SEARCH, there);
  gone.dispose();
  page.changed(SEARCH);
  await settled();
  expect(gone.invalidate).not.toHaveBeenCalled();
  expect(there.invalidate).toHaveBeenCalledTimes(1);
});

it('forgets what it knew of a build whose entry runs once more', async () => {
  const page = createHotPage(reload);
  const before = pretendBuild().module();
  page.use('shell', SEARCH, before);
  page.join('shell', {});
  page.changed(SEARCH);
  await settled();
  expect(before.invalidate).not.toHaveBeenCalled();
});

it('reloads where the build cannot take it, and says which way it went', async () => {
  const page = createHotPage(reload);
  const chain = ['webpack/container/remote/catalog/search', './shell/src/main.ts?weft=start'];
  page.use('shell', SEARCH, pretendBuild({ chain }).module());
  page.changed(SEARCH);
  await settled();
  expect(reload.mock.calls).toEqual([
    [
      'webpack/container/remote/catalog/search, imported by shell/src/main.ts, is not part of a component that could take its update',
    ],
  ]);
});
