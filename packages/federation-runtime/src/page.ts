import { attach } from './host/attach.js';
import { installRegistry } from './install-registry.js';

/** The whole runtime of a page, for one whose HTML did not bring it: evaluated once, before the first app enters. */
const tools = installRegistry();
if (tools) attach(tools);
