import { temporaryFolder } from '../fixtures/sample-build.js';
import { checkName } from './check-name.js';
import { sampleWorkspace } from './fixtures/sample-workspace.js';

const workspace = sampleWorkspace(temporaryFolder({ 'node_modules/wouter/package.json': '{}' }));

it.each(['wishlist', 'order-history', 'a', 'b2b-2'])('"%s" is a name', name => {
  expect(checkName(name, workspace)).toBe(name);
});

it.each([
  ...['Wishlist', '1st', 'my_app', 'my--app', 'app-', '-app', 'a/b', '../b', 'a b', '', 'a'.repeat(64)].map(
    (name): [string, string] => [name, 'Use lower-case letters'],
  ),
  ['start', 'is a file that every build has. Choose another name: start-app.'],
  ['catalog', 'is an app already, in '],
  ['wouter', 'is a package that is installed. Choose another name: wouter-app.'],
])('"%s" is none: %s', (name, complaint) => {
  expect(() => checkName(name, workspace)).toThrow(
    expect.objectContaining({ code: 'NAME_INVALID', message: expect.stringContaining(complaint) as string }),
  );
});
