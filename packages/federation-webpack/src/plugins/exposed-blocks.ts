import type { AsyncDependenciesBlock, Compilation } from 'webpack';

/** An exposed module as webpack's container loads it. */
export interface ExposedBlock {
  block: AsyncDependenciesBlock;
  /** Its name in the container: `./Button`. */
  path: string;
  /** What the container imports for it. */
  request: string;
}

/** The exposed modules of a build. */
export function exposedBlocks({ modules }: Compilation): ExposedBlock[] {
  const container = [...modules].find(module => module.identifier().startsWith('container entry'));
  return (container?.blocks ?? []).flatMap(block =>
    (block.dependencies as unknown as { exposedName: string; request: string }[]).map(
      ({ exposedName, request }) => ({ block, path: exposedName, request }),
    ),
  );
}
