import { copyEdge, startEdge, type Edge } from '../../support/weft.ts';
import type { AppName } from '../../support/test.ts';
import type { Fault, Standing } from './fault.ts';
import { deployEach, deployFirst, standings } from './history.ts';
import { createReleases } from './releases.ts';

/** An environment in which a fault is deployed, or is about to happen. */
export interface Scene {
  /** What its addresses begin with. */
  origin: string;
  edge: Edge;
  environment: string;
  /** The version of an app's live release. */
  live(app: AppName): string | undefined;
  /** Whether a version of an app is the live release or the one before; undefined where it is neither. */
  standing(app: string, version: string | undefined): Standing | undefined;
  close(): Promise<void>;
}

/** An edge on which every fault has an environment of its own, so that none sees what another has deployed. */
export async function createStage() {
  const shared = await startEdge();
  const releases = createReleases();
  const scenes = new Map<string, Promise<Scene>>();

  const set = async ({ name, deployed, isFirst }: Fault, edge: Edge): Promise<Scene> => {
    const environment = slug(name);
    const folders = await releases.build(deployed);
    const history = await (isFirst ? deployFirst : deployEach)(edge, environment, folders);
    const origin = `${edge.origin}/environments/${environment}`;
    return { origin, edge, environment, ...standings(history), close: async () => {} };
  };

  return {
    /** The scene of a fault: the same for all who ask, but for faults that damage it. */
    async scene(fault: Fault): Promise<Scene> {
      if (fault.ownEdge) {
        const own = await copyEdge(shared);
        return { ...(await set(fault, own)), close: own.close };
      }
      const scene = scenes.get(fault.name) ?? set(fault, shared);
      scenes.set(fault.name, scene);
      return scene;
    },
    close: () => Promise.all([shared.close(), releases.remove()]),
  };
}

export type Stage = Awaited<ReturnType<typeof createStage>>;

const slug = (name: string) =>
  name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/-$/, '');
