import { runCommandLine } from './command/run-command-line.js';

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => stop.abort(new Error(`stopped by ${signal}`)));
}

process.exitCode = await runCommandLine(process.argv.slice(2), {
  directory: process.cwd(),
  signal: stop.signal,
  print: text => console.log(text),
  complain: text => console.error(text),
});
