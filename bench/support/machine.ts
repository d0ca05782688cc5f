import { cpus } from 'node:os';

/** What figures were measured on, and when: cores, processor, Node, and versions of what else matters, by name. */
export function describeMachine(versions: Record<string, string> = {}, now = new Date()): string {
  const processors = cpus();
  const software = Object.entries({ Node: process.versions.node, ...versions });
  return [
    `${processors.length} ${processors.length === 1 ? 'core' : 'cores'} of ${processors[0]?.model.trim() ?? 'a processor'}`,
    ...software.map(([name, version]) => `${name} ${version}`),
    now.toISOString().slice(0, 10),
  ].join(', ');
}
