import { buildChanged } from '../support/changed-app.ts';
import { expect, test } from '../support/test.ts';
import { startEdge } from '../support/weft.ts';

/** Catalog that uses a prop of Button which it does not use in this repository. */
const SMALL = {
  'src/ProductList.tsx': (text: string) => text.replace('<Button onClick', '<Button size="small" onClick'),
};

/** Takes the prop away, wherever Button has it. */
const WITHOUT_SIZE = {
  'src/Button.tsx': (text: string) =>
    text
      .replace(/ {2}\/\*\* @default 'medium' \*\/\n {2}size\?.*\n/, '')
      .replace("  size = 'medium',\n", '')
      .replace(' styles[size],', ''),
};

/** A module that nobody uses, with another prop. */
const OTHER_DIALOG = {
  'src/Dialog.tsx': (text: string) => text.replaceAll(/\btitle\b/g, 'heading'),
};

interface Status {
  environments: { apps: Record<string, { version: string }> }[];
}

test('a deploy is refused where it breaks who is live, by name; a change that nobody uses is not', async () => {
  test.setTimeout(180_000);
  const [edge, catalog, button, dialog] = await Promise.all([
    startEdge(),
    buildChanged('catalog', SMALL),
    buildChanged('component-library', WITHOUT_SIZE),
    buildChanged('component-library', OTHER_DIALOG),
  ]);
  try {
    const deploy = (dist: string) => edge.weft('deploy', dist, '--env', 'production');
    await deploy(catalog.dist);
    const live = async () => (await edge.weft<Status>('status', 'production')).environments[0]?.apps ?? {};
    const before = await live();

    const refused = await deploy(button.dist).catch((error: Error) => error.message);
    expect(refused).toContain('CONTRACT_BROKEN');
    expect(refused).toContain(`catalog@${before.catalog?.version} uses Button of component-library/Button`);
    expect(refused).toContain('src/ProductList.tsx:');
    expect(refused).toContain(`Property 'size' does not exist`);
    expect(await live()).toEqual(before);

    await deploy(dialog.dist);
    expect((await live())['component-library']).not.toEqual(before['component-library']);
  } finally {
    await Promise.all([edge.close(), catalog.remove(), button.remove(), dialog.remove()]);
  }
});
