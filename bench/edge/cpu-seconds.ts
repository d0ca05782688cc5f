import { readFile } from 'node:fs/promises';

// USER_HZ is 100 on every Linux that Node runs on.
const TICKS = 100;

/** What a process has used of a processor so far, in its own code and in the system's. */
export async function cpuSeconds(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
  // The name of the program, in brackets, may have spaces in it.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
