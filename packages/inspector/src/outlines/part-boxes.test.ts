import { layOut } from '../fixtures/layout';
import { partBoxes } from './part-boxes';

const PART = 'style="display: contents" data-weft-app';

function boxesOf(html: string) {
  document.body.innerHTML = html;
  return partBoxes().map(({ app, left, top, right, bottom }) => `${app} ${left} ${top} ${right} ${bottom}`);
}

beforeEach(layOut);

it('has the part of the host, and those of others in it', () => {
  const html = `
    <div id="root" data-weft-app="shell" data-box="0 0 800 600">
      <weft-part ${PART}="catalog"><main data-box="0 60 800 500"></main></weft-part>
    </div>`;
  expect(boxesOf(html)).toEqual(['shell 0 0 800 600', 'catalog 0 60 800 500']);
});

it('is around all that a part without a box of its own has in it', () => {
  const html = `
    <weft-part ${PART}="catalog">
      <p data-box="10 10 50 20"></p><p data-box="40 15 90 40"></p>
    </weft-part>`;
  expect(boxesOf(html)).toEqual(['catalog 10 10 90 40']);
});

it('looks through parts directly inside parts, and takes bare text', () => {
  const html = `
    <weft-part ${PART}="catalog" data-box="5 5 30 15">text
      <weft-part ${PART}="checkout"><b data-box="30 5 60 25"></b></weft-part>
    </weft-part>`;
  expect(boxesOf(html)).toEqual(['catalog 5 5 60 25', 'checkout 30 5 60 25']);
});

it.each([
  ['is empty', ''],
  ['is blank', '   '],
  ['is not shown', '<p data-box="0 0 0 0"></p>'],
])('leaves out a part that %s', (_, content) => {
  expect(boxesOf(`<weft-part ${PART}="catalog">${content}</weft-part>`)).toEqual([]);
});

it('takes a part inside one of the same app for that one', () => {
  const html = `
    <div data-weft-app="shell" data-box="0 0 800 600">
      <weft-part ${PART}="shell"><div data-box="0 0 800 600"></div></weft-part>
      <weft-part ${PART}="catalog">
        <main data-box="0 60 800 500"></main>
        <weft-part ${PART}="shell"><a data-box="1 2 3 4"></a></weft-part>
      </weft-part>
    </div>`;
  expect(boxesOf(html)).toEqual(['shell 0 0 800 600', 'catalog 0 2 800 500', 'shell 1 2 3 4']);
});

it('leaves out the inspector', () => {
  expect(boxesOf('<div data-weft-app="weft-inspector" data-box="0 0 9 9"></div>')).toEqual([]);
});
