// Writes docs/cli.md from the command table.
import { writeFileSync } from 'node:fs';
import { cliDocument } from './dist/command/cli-document.js';
import { commands } from './dist/command/table.js';

writeFileSync(new URL('../../docs/cli.md', import.meta.url), cliDocument(commands));
