import type { Contract } from '@weft/federation-runtime/manifest';
import { ContractError } from './contract-error.js';
import { runCompiler } from './run-compiler.js';

/** Those by which the same declarations mean something else, or the same code is right or wrong. */
const MATTER = [
  ...['target', 'lib', 'module', 'moduleResolution', 'jsx', 'jsxImportSource', 'customConditions'],
  ...['strict', 'noImplicitAny', 'strictNullChecks', 'strictFunctionTypes', 'strictBindCallApply'],
  ...['strictPropertyInitialization', 'strictBuiltinIteratorReturn', 'useUnknownInCatchVariables'],
  ...['exactOptionalPropertyTypes', 'noUncheckedIndexedAccess', 'noPropertyAccessFromIndexSignature'],
  ...['noImplicitOverride', 'esModuleInterop', 'allowSyntheticDefaultImports', 'verbatimModuleSyntax'],
  ...['useDefineForClassFields', 'experimentalDecorators', 'resolveJsonModule', 'noImplicitReturns'],
  ...['allowUnreachableCode', 'noFallthroughCasesInSwitch', 'noImplicitThis', 'isolatedModules'],
];

/** What an app's `tsconfig.json` says in the end, as far as it matters to types. */
export async function compilerOptions(directory: string): Promise<Contract['options']> {
  const { succeeded, output } = await runCompiler(directory, ['--showConfig', '--project', 'tsconfig.json']);
  if (!succeeded) throw new ContractError(output.trim());
  const { compilerOptions: all } = JSON.parse(output) as { compilerOptions: Contract['options'] };
  return Object.fromEntries(MATTER.filter(name => name in all).map(name => [name, all[name] ?? '']));
}
