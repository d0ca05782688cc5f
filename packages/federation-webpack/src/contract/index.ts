export { createContract, type ContractApp } from './create-contract.js';
export { findCompiler } from './find-compiler.js';
export { runCompiler, type CompilerRun } from './run-compiler.js';
export { sourceImports, type SourceImports } from './source-imports.js';
