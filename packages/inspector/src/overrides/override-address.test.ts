import { clearAddress, overrideAddress } from './override-address';

const href = 'https://shop.example/catalog?search=mug#list';
const parametersOf = (address: string) => Object.fromEntries(new URL(address).searchParams);

it('asks for the page that is shown with an app from elsewhere', () => {
  const address = overrideAddress('catalog', 'http://localhost:3001', href);
  expect(parametersOf(address)).toEqual({ search: 'mug', 'weft.override': 'catalog@http://localhost:3001' });
  expect(new URL(address)).toMatchObject({
    origin: 'https://shop.example',
    pathname: '/catalog',
    hash: '#list',
  });
});

it.each(['1.4.0+build.7', '1.0.0-3f2a91c0'])('keeps what is in %s', release => {
  expect(parametersOf(overrideAddress('catalog', release, href))['weft.override']).toBe(`catalog@${release}`);
});

it('asks for one override, whatever the address asked for', () => {
  const before = overrideAddress('account', '2.0.0', href);
  expect(parametersOf(overrideAddress('catalog', '1.0.0', before))['weft.override']).toBe('catalog@1.0.0');
});

it('asks for none', () => {
  expect(parametersOf(clearAddress(href))).toEqual({ search: 'mug', 'weft.override': 'none' });
});

it('goes from where the page is', () => {
  expect(clearAddress()).toBe('http://localhost/?weft.override=none');
});
