import type { Chunk, Compiler, RuntimeModule } from 'webpack';

/** When a piece of webpack's runtime runs: with the rest of it, or when all the rest is there. */
export type Moment = 'normal' | 'trigger';

/** A piece of webpack's runtime; `write` gives its code for the chunk that carries the runtime. */
export function runtimeCode(
  { webpack }: Compiler,
  name: string,
  moment: Moment,
  write: (chunk: Chunk) => string,
): RuntimeModule {
  const { RuntimeModule } = webpack;
  const stage = moment === 'trigger' ? RuntimeModule.STAGE_TRIGGER : RuntimeModule.STAGE_NORMAL;
  return new (class extends RuntimeModule {
    override generate() {
      return write(this.chunk as Chunk);
    }
  })(name, stage);
}
