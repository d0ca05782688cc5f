// Assembles src/card-check.wat: `node assemble-card-check.mjs [file to write]`. The result is committed, so that a build needs no
// assembler; a test assembles again and compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import createWabt from 'wabt';

const source = new URL('./src/card-check.wat', import.meta.url);
const target = process.argv[2] ?? fileURLToPath(new URL('./src/card-check.wasm', import.meta.url));

const wabt = await createWabt();
const module = wabt.parseWat(fileURLToPath(source), readFileSync(source, 'utf8'));
writeFileSync(target, module.toBinary({}).buffer);
module.destroy();
