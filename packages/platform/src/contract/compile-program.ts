import { runCompiler } from '@weft/federation-webpack/compiler';
import { PlatformError } from '../platform-error.js';
import type { ProbeProgram } from './probe-program.js';

/** What the compiler complains of in the code of an app. */
export interface Complaint {
  app: string;
  /** Of its code, or of the declarations of what it exposes. */
  part: 'sources' | 'declarations';
  /** Relative to the app. */
  file: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** `TS2322` */
  code: string;
  /** Its words, with the reasons below it. */
  message: string;
}

const COMPLAINT = /^(?<path>.+?)\((?<line>\d+),(?<column>\d+)\): error (?<code>TS\d+): (?<message>.*)$/;

const PLACE = /^([^/]+)\/(sources|declarations)\/(.+)$/;

/** Compiles a program, and gives what the compiler says of the apps' own code. Rejects with CHECK_FAILED where it does not get that far. */
export async function compileProgram(
  { folder, projects }: ProbeProgram,
  signal?: AbortSignal,
): Promise<Complaint[]> {
  const runs = await Promise.all(
    projects.map(async ({ file, apps }) => {
      const { succeeded, output } = await runCompiler(folder, ['--project', file], { signal }).catch(failed);
      if (succeeded) return [];
      // The code of others is there as well, and has options of its own.
      return complaintsIn(output).filter(({ app }) => apps.includes(app));
    }),
  );
  return runs.flat();
}

function complaintsIn(output: string): Complaint[] {
  const complaints: Complaint[] = [];
  for (const line of output.split('\n')) {
    const found = COMPLAINT.exec(line)?.groups;
    const [, app, part, file] = PLACE.exec(found?.path?.replaceAll('\\', '/') ?? '') ?? [];
    if (found && app !== undefined && file !== undefined) {
      const { line: row, column, code = '', message = '' } = found;
      const place = { app, part: part as Complaint['part'], file };
      complaints.push({ ...place, line: Number(row), column: Number(column), code, message });
    } else if (/^\s+\S/.test(line) && complaints.length > 0) {
      const last = complaints.at(-1);
      if (last) last.message += `\n${line}`;
    } else if (/^error TS\d+/.test(line)) failed(output);
  }
  return complaints;
}

function failed(why: unknown): never {
  const text = why instanceof Error ? why.message : String(why);
  throw new PlatformError(
    'CHECK_FAILED',
    `The contracts cannot be checked: ${text.trim()}\nNothing has changed.`,
    { cause: why },
  );
}
