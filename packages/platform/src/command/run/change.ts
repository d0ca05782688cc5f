import type { AppendOptions } from '../../environment/append-snapshot.js';
import type { EnvironmentSnapshot } from '../../environment/snapshot.js';
import { hasCode } from '../../platform-error.js';
import type { ReleaseStore } from '../../store/release-store.js';
import { author } from '../author.js';
import type { Call, Outcome } from '../command.js';
import { differenceText } from '../difference-text.js';
import { storeOf } from './called-store.js';

interface ChangeCall extends Pick<Call, 'directory' | 'signal'> {
  options: { store: string | undefined; by: string | undefined; why: string };
}

/** Who, why, and how to stop: what every change is told. */
const appendOptions = ({ options, signal }: ChangeCall): AppendOptions => ({
  by: author(options.by),
  why: options.why,
  signal,
});

/** Changes an environment and says what is different. What is so already is no failure: a job can be repeated. */
export async function change(
  call: ChangeCall,
  append: (store: ReleaseStore, options: AppendOptions) => Promise<EnvironmentSnapshot>,
): Promise<Outcome> {
  try {
    const snapshot = await append(await storeOf(call), appendOptions(call));
    return { text: changeText(snapshot), data: { changed: true, snapshot } };
  } catch (error) {
    if (!hasCode(error, 'NOTHING_TO_DO')) throw error;
    return { text: `  ${(error as Error).message}`, data: { changed: false } };
  }
}

function changeText({ environment, number, change: { difference }, expires }: EnvironmentSnapshot): string {
  const head = `  ${environment} is at ${environment}@${number} now${expires ? `, until ${expires}` : ''}:`;
  return `${head}\n\n${differenceText(difference)}`;
}
