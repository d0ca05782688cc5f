import { isUnreachable } from './remote-source.js';
import { covers } from './kept-state.js';
import { liveOrKept, type Offline, type Wanted } from './live-or-kept.js';
import { appOf, namedModules } from './named-modules.js';
import { replaceFolder } from './replace-folder.js';
import { modulesOf, typeFiles } from './type-files.js';
import { typedRelease, type TypedRelease } from './typed-release.js';
import { walkReleases } from './walk-releases.js';
import { RELEASES, writtenTypes, type WrittenTypes } from './written-types.js';

/** What is in the folder now. */
export interface TypesReport extends WrittenTypes {
  /** The modules of each app; of a folder that stays as it was, they are not told. */
  modules?: Record<string, string[]>;
  offline?: Offline;
}

/**
 * Puts the types of releases that are live into the folder `to`, with those of the apps that these types name. It is replaced as a whole. Offline it is
 * written from what is kept, or stays as it is when it has all that is wanted. Rejects with FOLDER_TAKEN, APP_UNKNOWN, CONTRACT_INVALID, NAME_INVALID,
 * STORE_CORRUPT, and as `liveOrKept`; then it is as it was before.
 */
export async function writeTypes(to: string, wanted: Wanted): Promise<TypesReport> {
  const before = await writtenTypes(to);
  const { source, environment, apps } = wanted;
  try {
    const { id, result, offline } = await readAll(wanted);
    const written: WrittenTypes = {
      ...{ format: 1, environment, id, from: source.place, releases: recordOf(result.releases) },
      ...(apps.length > 0 && { asked: [...apps] }),
    };
    const text = `${JSON.stringify(written, null, 2)}\n`;
    await replaceFolder(to, typeFiles(result.releases).set(RELEASES, text));
    const modules = result.releases.map(release => [release.app, modulesOf(release).map(one => one.id)]);
    return { ...written, modules: Object.fromEntries(modules) as Record<string, string[]>, offline };
  } catch (error) {
    const stays = before?.written.environment === environment && covers(before.written, source.place, apps);
    if (!isUnreachable(error) || !before || !stays) throw error;
    return { ...before.written, offline: { at: before.at.toISOString(), why: whyOf(error) } };
  }
}

/** The releases whose types are wanted, by app. */
const readAll = (wanted: Wanted) =>
  liveOrKept(wanted, async (way, { releases: live }) => {
    const releases: TypedRelease[] = [];
    await walkReleases({
      ...{ releases: live, apps: wanted.apps, where: `"${wanted.environment}" of ${way.source.place}` },
      async visit(release) {
        const typed = await typedRelease(way, release);
        releases.push(typed);
        return typed.contract ? [...namedModules(typed.contract)].map(appOf) : [];
      },
    });
    releases.sort((one, other) => (one.app < other.app ? -1 : 1));
    return { apps: releases.map(({ app }) => app), releases };
  });

const recordOf = (releases: readonly TypedRelease[]): WrittenTypes['releases'] =>
  Object.fromEntries(releases.map(({ app, version, integrity }) => [app, { version, contract: integrity }]));

/** Without what was said of a cache, which is not needed here. */
const whyOf = ({ message, cause }: Error) => (isUnreachable(cause) ? cause.message : message);
