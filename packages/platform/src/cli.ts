import { commands, help } from './commands.js';

const [name = 'help'] = process.argv.slice(2);
// Its own ones only: every object also has a "constructor".
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;

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
