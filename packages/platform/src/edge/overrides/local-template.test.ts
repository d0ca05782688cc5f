import { factsOf } from '../../fixtures/facts-of.js';
import { localFacts } from './local-facts.js';
import { localTemplate } from './local-template.js';

const local = localFacts(factsOf('shell'), 'http://localhost:3000');
const runtime = '<script defer src=/runtime.js integrity="sha256-a"></script>';

it.each([
  '<script defer src=http://localhost:3000/shell.js integrity="sha256-b" fetchpriority=high></script>',
  `<script src='http://localhost:3000/shell.js'>\n</script>`,
])('has the entry of the dev server in place of %s', entry => {
  const template = { before: '<head>', scripts: runtime + entry, after: '</head>' };
  expect(localTemplate(template, local)).toEqual({
    before: '<head>',
    scripts: `${runtime}<script defer fetchpriority="high" crossorigin="anonymous" src="http://localhost:3000/shell.js"></script>`,
    after: '</head>',
  });
});
