import type { HonoRequest } from 'hono';
import { readSnapshot } from '../environment/read-log.js';
import type { ReleaseReader } from '../store/release-store.js';
import { answerPrepared } from './answer.js';
import { prepareText } from './compress.js';
import type { Environments } from './environments.js';
import { createMemory } from './memory.js';
import { fullSnapshot } from './page-snapshot.js';
import { PUBLIC_SECURITY } from './policy/security-headers.js';
import { weighPrepared, type Prepared } from './prepared.js';
import { refuse } from './refusal.js';
import { refusals } from './refusals.js';
import { IMMUTABLE } from './release-files.js';
import type { ServesEnvironment } from './serves-environment.js';
import type { TakeSnapshot } from './take-snapshot.js';
import { whenReady } from './when-ready.js';

interface ServeSnapshotOptions {
  reader: ReleaseReader;
  take: TakeSnapshot;
  environments: Environments;
  serves: ServesEnvironment;
  /** To keep at most. */
  bytes: number;
}

const JSON_TYPE = 'application/json; charset=utf-8';
const HEADERS = { ...IMMUTABLE, ...PUBLIC_SECURITY };

/** Answers with a full snapshot, of now or of the past; `id`: `12`, or `12+catalog` with a canary. */
export function createServeSnapshot({ reader, take, environments, serves, bytes }: ServeSnapshotOptions) {
  const memory = createMemory<Prepared>({ limit: bytes, weigh: weighPrepared });

  const takeAt = async (environment: string, number: number) => {
    const { taken } = await environments.look(environment);
    if (taken?.snapshot.number === number) return taken;
    const snapshot = await readSnapshot(reader, environment, number);
    return snapshot && take(snapshot);
  };

  const load = async (environment: string, id: string) => {
    const [number, ...canaries] = id.split('+');
    const view = (await takeAt(environment, Number(number)))?.view(canaries);
    // Only what it is called by itself: "012" and "12+unknown" are no names of it.
    if (view?.id !== id) return undefined;
    return prepareText(JSON.stringify(fullSnapshot(view)), JSON_TYPE, HEADERS);
  };

  return (asked: HonoRequest, environment: string, id: string) => {
    if (!serves(environment)) return refuse(asked, refusals.notFound(asked.path));
    const key = `${environment} ${id}`;
    const ready = memory.peek(key) ?? memory.load(key, () => load(environment, id));
    return whenReady<Prepared | undefined, Response>(ready, prepared =>
      prepared ? answerPrepared(asked, prepared) : refuse(asked, refusals.notFound(asked.path)),
    );
  };
}
