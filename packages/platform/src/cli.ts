import { commands, help } from './commands.js';

const [name = 'help'] = process.argv.slice(2);
const command = commands[name];

if (command) {
  try {
    console.log(`\n${await command.run(process.cwd())}\n`);
  } catch (error) {
    console.error(error instanceof Error ? `\n${error.message}\n` : error);
    process.exitCode = 1;
  }
} else {
  console.log(help());
  process.exitCode = ['help', '--help', '-h'].includes(name) ? 0 : 2;
}
