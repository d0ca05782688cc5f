import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTRACT, CONTRACT_SOURCES } from '@weft/federation-runtime/manifest';
import type { Compiler } from 'webpack';
import { createContract, type ContractApp } from '../contract/create-contract.js';

const NAME = 'ContractPlugin';

/**
 * Writes the contract of a build: what it exposes and what it uses, as types. Made while webpack works, in a process of its own. An app without a
 * `tsconfig.json` has none.
 */
export class ContractPlugin {
  constructor(private readonly app: ContractApp) {}

  apply(compiler: Compiler): void {
    if (!existsSync(join(this.app.directory, 'tsconfig.json'))) return;
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap(NAME, compilation => {
      const making = createContract(this.app);
      // Whoever waits for it is told.
      making.catch(() => {});
      compilation.hooks.processAssets.tapPromise(
        { name: NAME, stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        async () => {
          try {
            const { contract, sources: code } = await making;
            compilation.emitAsset(CONTRACT, new sources.RawSource(textOf(contract)));
            compilation.emitAsset(CONTRACT_SOURCES, new sources.RawSource(textOf(code)));
          } catch (error) {
            compilation.errors.push(new WebpackError(error instanceof Error ? error.message : String(error)));
          }
        },
      );
    });
  }
}

const textOf = (value: object) => `${JSON.stringify(value, undefined, 1)}\n`;
