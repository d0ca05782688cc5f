import { takeNoise } from '../fixtures/quiet-console.js';
import { navigateFully } from './full-navigation.js';

let due = false;
navigateFully(() => due);

beforeEach(() => {
  due = true;
  history.replaceState(null, '', '/catalog?page=1#top');
});
afterEach(() => document.body.replaceChildren());

/** How often the browser was about to leave the page: jsdom says, a little later, that it cannot. */
async function leavings(): Promise<number> {
  await new Promise(resolve => setTimeout(resolve));
  return takeNoise(/navigation/i).length;
}

/** A page with a link of which a router takes care, as routers do: a listener that prevents the browser's own way. */
function showLink(markup: string) {
  document.body.innerHTML = markup;
  const router = jest.fn((event: Event) => event.preventDefault());
  document.body.addEventListener('click', router, { once: true });
  const target =
    document.querySelector<HTMLElement>('#target') ?? document.querySelector('a') ?? document.body;
  const click = (init: MouseEventInit = {}) =>
    target.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, composed: true, ...init }),
    );
  return { router, click, target };
}

describe('while an update is due, the browser takes', () => {
  it.each([
    ['a link of the page', '<a href="/account">Account</a>'],
    ['a link with something in it', '<a href="/account"><b id="target">Account</b></a>'],
    ['a link to the same path with another search', '<a href="/catalog?page=2">Next</a>'],
    ['a link to a place on another page', '<a href="/account#orders">Orders</a>'],
    ['a relative link', '<a href="account">Account</a>'],
  ])('%s', async (_, markup) => {
    const { router, click } = showLink(markup);
    expect(click()).toBe(true);
    expect(router).not.toHaveBeenCalled();
    expect(await leavings()).toBe(1);
  });

  it('a link within a shadow tree', async () => {
    const { router, target } = showLink('<div id="target"></div>');
    const shadow = target.attachShadow({ mode: 'open' });
    shadow.innerHTML = '<a href="/account">Account</a>';
    shadow.querySelector('a')?.click();
    expect(router).not.toHaveBeenCalled();
    expect(await leavings()).toBe(1);
  });
});

describe('the router keeps', () => {
  it.each([
    ['another place on the page', '<a href="#orders">Orders</a>'],
    ['the top of the page', '<a href="#">Top</a>'],
    ['another origin', '<a href="https://elsewhere.example/">Elsewhere</a>'],
    ['a mail address', '<a href="mailto:ada@example.org">Write</a>'],
    ['a link into another tab', '<a href="/account" target="_blank">Account</a>'],
    ['a download', '<a href="/account.csv" download>Orders</a>'],
    ['a link that leads nowhere', '<a>Account</a>'],
    ['a button', '<button id="target">Account</button>'],
    ['a link in a picture', '<svg><a href="/account"><text id="target">A</text></a></svg>'],
  ])('%s', async (_, markup) => {
    const { router, click } = showLink(markup);
    click();
    expect(router).toHaveBeenCalledTimes(1);
    expect(await leavings()).toBe(0);
  });

  it.each<MouseEventInit>([
    { metaKey: true },
    { ctrlKey: true },
    { shiftKey: true },
    { altKey: true },
    { button: 1 },
  ])('a click with %j', async init => {
    const { router, click } = showLink('<a href="/account">Account</a>');
    click(init);
    expect(router).toHaveBeenCalledTimes(1);
    expect(await leavings()).toBe(0);
  });

  it('a click that something prevented before', () => {
    due = false;
    const page = document.createElement('div');
    page.addEventListener('click', event => event.preventDefault(), true);
    navigateFully(() => true, page as unknown as Window);
    document.body.append(page);
    page.innerHTML = '<a href="/account">Account</a>';
    const router = jest.fn();
    page.firstElementChild?.addEventListener('click', router);
    page.querySelector('a')?.click();
    expect(router).toHaveBeenCalledTimes(1);
  });

  it('everything, as long as no update is due', async () => {
    due = false;
    const { router, click } = showLink('<a href="/account">Account</a>');
    expect(click()).toBe(false);
    expect(router).toHaveBeenCalledTimes(1);
    expect(await leavings()).toBe(0);
  });
});

it('goes before the listeners of the page, those on the window that capture included', async () => {
  const early = jest.fn();
  addEventListener('click', early, { capture: true, once: true });
  const { click } = showLink('<a href="/account">Account</a>');
  click();
  expect(early).not.toHaveBeenCalled();
  expect(await leavings()).toBe(1);
  removeEventListener('click', early, { capture: true });
});
