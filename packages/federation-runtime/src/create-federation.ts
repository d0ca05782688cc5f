import { createEvents } from './create-events.js';
import { createRegistry, type RegistryOptions } from './create-registry.js';
import { createFailedReleases } from './failed-releases.js';
import type { Federation } from './federation.js';
import { attach, type AttachOptions } from './host/attach.js';
import { arrange } from './policy/arrange.js';
import { runningScript } from './running-script.js';

type Defaults = 'events' | 'failed' | 'scriptUrl' | 'running' | 'whenParsed' | 'showNotice';

/** What a registry is made of; for what is not given there is what a browser's tab has, or nothing. */
export type FederationOptions = Omit<RegistryOptions, Defaults> &
  Partial<Pick<RegistryOptions, Defaults>> &
  AttachOptions;

/** Makes a registry with both parts at once, where it is not a page that it comes to in two. It touches nothing but the given sources. */
export function createFederation({ whenIdle, reload, ...options }: FederationOptions): Required<Federation> {
  const tools = createRegistry({
    events: createEvents(options.snapshot.id),
    failed: createFailedReleases(),
    scriptUrl: String,
    running: runningScript,
    whenParsed: () => {},
    showNotice: () => {},
    ...options,
  });
  const { registry } = tools;
  const { enter } = registry;
  // A host's entry brings it where it has a policy.
  registry.enter = entry => enter({ arrange, ...entry });
  attach(tools, { whenIdle, reload, fetchJson: options.fetchJson });
  return registry as Required<Federation>;
}
