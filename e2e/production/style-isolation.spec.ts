import type { Page } from '@playwright/test';
import type { ServedBuilds } from '@weft/platform';
import { serveSamples } from '../support/samples.ts';
import { expect, test } from '../support/test.ts';

// Two apps with a reset each, and each with a class `card` in src/Card.module.css.
const samples = ['style-ink', 'style-wool'] as const;
const scenes = [
  'style-ink,style-wool',
  'style-wool,style-ink',
  'style-wool/style-ink/style-wool',
  'style-ink/style-wool/style-ink',
];

/** What the style sheets of an app say of its elements, and no others. */
const own = {
  'style-ink': {
    button: { letterSpacing: '3px', borderTopWidth: '0px', marginTop: '0px' },
    p: {
      textTransform: 'uppercase',
      textIndent: '0px',
      marginTop: '0px',
      color: 'rgb(10, 20, 30)',
      outlineColor: 'rgb(2, 2, 2)',
    },
  },
  'style-wool': {
    button: { letterSpacing: 'normal', borderTopWidth: '7px', marginTop: '4px' },
    p: {
      textTransform: 'none',
      textIndent: '9px',
      marginTop: '4px',
      color: 'rgb(40, 50, 60)',
      outlineColor: 'rgb(1, 1, 1)',
    },
  },
};

let served: ServedBuilds;

// One worker: the samples are built into their own folders.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(120_000);
  served = await serveSamples(samples);
});

test.afterAll(() => served.close());

/** Opens a scene, and waits until all of its panels are there: one for each name, in one of the host's own for each chain. */
async function open(page: Page, host: string, scene: string) {
  await page.goto(`${served.origins[host]}/?parts=${scene}`);
  await expect(page.locator('section')).toHaveCount(scene.split(/[/,]/).length + scene.split(',').length);
}

for (const host of samples) {
  for (const scene of scenes) {
    test(`on a page of ${host}, ${scene} have their own style sheets and no others'`, async ({ page }) => {
      await open(page, host, scene);
      for (const app of samples) {
        for (const [tag, style] of Object.entries(own[app])) {
          const elements = await page.locator(`${tag}[data-of=${app}]`).all();
          expect(elements.length).toBeGreaterThan(0);
          for (const element of elements) {
            for (const [property, value] of Object.entries(style))
              await expect(element).toHaveCSS(
                property.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`),
                value,
              );
          }
        }
      }
    });
  }
}

test('a class of the same path and name has another name in each app', async ({ page }) => {
  await open(page, 'style-ink', 'style-wool');
  const [ofInk, ofWool] = await Promise.all(
    samples.map(app => page.locator(`p[data-of=${app}]`).first().getAttribute('class')),
  );
  expect(ofInk).toMatch(/^[\w-]{8}$/);
  expect(ofWool).toMatch(/^[\w-]{8}$/);
  expect(ofInk).not.toBe(ofWool);
});

test('custom properties of the page cross', async ({ page }) => {
  await open(page, 'style-ink', 'style-wool');
  const valuesOn = (app: string) =>
    page
      .locator(`button[data-of=${app}]`)
      .first()
      .evaluate(element => {
        const style = getComputedStyle(element);
        return ['--ink', '--wool', '--ink-page', '--wool-page'].map(name => style.getPropertyValue(name));
      });
  for (const app of samples) expect(await valuesOn(app)).toEqual(['#010101', '#020202', '5px', '6px']);
});
