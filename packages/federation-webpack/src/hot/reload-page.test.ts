/** @jest-environment jsdom */
import { reloadPage, tellOfReload } from './reload-page.js';

const reload = jest.fn();
const tab = { sessionStorage, location: { reload } };

afterEach(() => {
  sessionStorage.clear();
  reload.mockReset();
});

const told = () => {
  const lines: string[] = [];
  tellOfReload(text => lines.push(text));
  return lines;
};

it('reloads once, and the fresh page says why, once', () => {
  reloadPage('catalog was edited', tab);
  reloadPage('so was shell', tab);
  expect(reload).toHaveBeenCalledTimes(1);
  expect(told()).toEqual(['[weft] The page was reloaded: catalog was edited.']);
  expect(told()).toEqual([]);
});

it('says nothing on a page that was loaded by its user', () => {
  expect(told()).toEqual([]);
});
