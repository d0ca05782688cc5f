import type { AppDefinition, PolicyDefinition } from './app-definition.js';
import { isAppName } from './app-name.js';
import { checkFile } from './check-file.js';
import { DefinitionError } from './definition-error.js';

const VALUES = ['host', 'open'];
const OPTIONS = ['shared', 'override'];

/** Checks what a definition allows other apps. Throws a DefinitionError at the first mistake. */
export function checkPolicy(definition: AppDefinition, directory: string): void {
  for (const [app, policy] of Object.entries(definition.policy ?? {})) {
    checkKey(definition, app);
    checkOptions(definition, app, policy);
    for (const [name, file] of Object.entries(policy.override ?? {})) {
      checkPackage(definition, app, name);
      checkFile(file, directory, definition, `what "${app}" gets in place of "${name}"`);
    }
  }
}

function checkKey({ name }: AppDefinition, app: string) {
  if (app === '*' || (isAppName(app) && app !== name)) return;
  throw new DefinitionError(
    `App "${name}" has a policy for "${app}".`,
    'A policy is for one other app by its name, or for "*": all that are not named.',
    'Correct the name, or take the policy out.',
  );
}

// Configurations are not type-checked where they run, and a policy with a typing mistake would allow less, or more, than was meant.
function checkOptions({ name }: AppDefinition, app: string, policy: PolicyDefinition) {
  const unknown = Object.keys(policy).find(option => !OPTIONS.includes(option));
  if (unknown === undefined && VALUES.includes(policy.shared ?? 'host')) return;
  const said = unknown ?? `shared: '${policy.shared}'`;
  throw new DefinitionError(
    `The policy of app "${name}" for "${app}" says "${said}".`,
    `A policy has the options "shared", which is 'host' or 'open', and "override".`,
    `Write { shared: 'open' }, or { override: { react: './src/older-react.ts' } }.`,
  );
}

function checkPackage({ name }: AppDefinition, app: string, shared: string) {
  if (/^[^./\s]/.test(shared)) return;
  throw new DefinitionError(
    `The policy of app "${name}" for "${app}" overrides "${shared}".`,
    'What is overridden goes by its share key: the name of a package, as it is imported.',
    `Write { override: { react: './src/older-react.ts' } }.`,
  );
}
