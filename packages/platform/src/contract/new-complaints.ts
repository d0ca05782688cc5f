import { mkdtemp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compileProgram, type Complaint } from './compile-program.js';
import { changedApps, type ContractSet } from './contract-set.js';
import { writeProgram } from './probe-program.js';

/** Two states of an environment. */
export interface SetChange {
  before: ContractSet;
  after: ContractSet;
  /** Whose code is tried: those that may be touched. */
  consumers: ReadonlySet<string>;
}

interface CompareOptions {
  /** From where the packages that the apps import are found. */
  directory: string;
  signal?: AbortSignal;
}

/** Code that was compiled with what is to be; it is there until the given function returns. */
export interface Compared {
  complaints: Complaint[];
  /** Folders of the programs. */
  after: string;
  before: string;
}

/**
 * Compiles the code of consumers with what is to be, and hands over what the compiler complains of and did not before. With what was it is compiled only where
 * there is something to compare; code that is new itself is compared with what it says whatever the others are.
 */
export async function newComplaints<T>(
  { before, after, consumers }: SetChange,
  { directory, signal }: CompareOptions,
  use: (compared: Compared) => T | Promise<T>,
): Promise<T> {
  const own = join(directory, '.weft');
  await mkdir(own, { recursive: true });
  const root = await mkdtemp(join(own, 'check-'));
  const folder = (name: string) => join(root, name);
  try {
    const compile = async (name: string, set: ContractSet, apps: Iterable<string>, alone = false) =>
      compileProgram(await writeProgram({ folder: folder(name), set, consumers: apps, alone }), signal);
    const found = await compile('after', after, consumers);
    const places = { after: folder('after'), before: folder('before') };
    if (found.length === 0) return await use({ complaints: [], ...places });
    const touched = [...new Set(found.map(({ app }) => app))];
    const changed = changedApps(before, after);
    const [known, foreign] = await Promise.all([
      compile('before', before, consumers),
      compile(
        'alone',
        after,
        touched.filter(app => changed.has(app)),
        true,
      ),
    ]);
    const old = new Set(
      [...known.filter(({ app }) => !changed.has(app)), ...foreign.filter(isUnknownName)].map(placeOf),
    );
    const complaints = found.filter(complaint => !old.has(placeOf(complaint)));
    const told = complaints.map(complaint => ({
      ...complaint,
      message: complaint.message.replaceAll(`${places.after}/`, ''),
    }));
    return await use({ complaints: told, ...places });
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

const placeOf = ({ app, part, file, line, column, code }: Complaint) =>
  `${app} ${part} ${file}:${line}:${column} ${code}`;

/** Names that cannot be found, whatever the others are. All else may come of taking these for anything. */
const isUnknownName = ({ code }: Complaint) => /^TS(2304|2307|2503|2552|258[0-4]|259[1-3]|7016)$/.test(code);
