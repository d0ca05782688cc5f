import { loadRemote } from '@weft/federation-runtime';
import { outcome } from './outcome.js';

export async function check() {
  const loading = () => import('gone/anything');
  const invalid = () => loadRemote('faulty/not-there');
  const evaluation = () => import('faulty/evaluation');
  return {
    loading: [await outcome(loading), await outcome(loading)],
    invalid: [await outcome(invalid), await outcome(invalid)],
    evaluation: [await outcome(evaluation), await outcome(evaluation)],
    sound: (await import('faulty/sound')).sound,
  };
}
