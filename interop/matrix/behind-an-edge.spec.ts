import { startEdgeOf } from '../../e2e/support/weft.ts';
import { watchPolicies } from '../../e2e/support/policy-watch.ts';
import { expect, test } from '../support/test.ts';
import { ABOUT_FAILURES } from './about-failures.ts';
import { cells } from './cells.ts';
import { openCell } from './open-cell.ts';

/** Our host with each remote of another tool, by the first of the ways in which that is taken. */
const pairs = cells.filter(
  ({ host, remote }, place) =>
    host.title === 'Weft' &&
    remote.title !== 'Weft' &&
    cells.findIndex(cell => cell.remote === remote) === place,
);

for (const pair of pairs) {
  test(`${pair.remote.folder} works on a page of the edge, whose policies hold`, async ({
    page,
    context,
    allowConsole,
  }) => {
    test.setTimeout(60_000);
    allowConsole(ABOUT_FAILURES);
    const violations = await watchPolicies(context);
    const { url, close } = await openCell(pair, {
      servePage: (dist, origins) =>
        startEdgeOf(dist, '--app', 'ours-host', '--origins', origins.join(), '--foreign-scripts'),
    });
    try {
      await page.goto(url);
      await page.getByRole('button', { name: 'Own: 0', exact: true }).click();
      await expect(page.getByRole('button', { name: 'Own: 1', exact: true })).toBeVisible();
      await expect(page.getByRole('status')).toHaveText('one React');
      expect(violations).toEqual([]);
    } finally {
      await close();
    }
  });
}
