import type { Command } from './command.js';
import { commandHelp, help } from './help.js';

/** The text of docs/cli.md: what `--help` prints, of all commands. */
export const cliDocument = (commands: Record<string, Command>): string =>
  [
    '# The weft command',
    '<!-- Written by `npm run cli-document --workspace packages/platform`; a test compares it with the command table. -->',
    block(help(commands)),
    ...Object.entries(commands).flatMap(([name, command]) => [
      `## weft ${name}`,
      block(commandHelp(name, command)),
    ]),
  ].join('\n\n') + '\n';

const block = (text: string) => `\`\`\`\n${text}\n\`\`\``;
