import { installRegistry } from './install-registry.js';

/** The runtime of a page as HTML brings it: evaluated once, before the first app's entry. The second part comes with the code of the host. */
installRegistry();
