export { HostBoundary } from './host-boundary.js';
export { logCaughtError } from './log-caught-error.js';
export { Remote, type RemoteProps } from './remote.js';
export { RemoteBoundary, type RemoteBoundaryProps, type RemoteFailureProps } from './remote-boundary.js';
export { usePages } from './use-pages.js';
export { usePreload, type PreloadProps } from './use-preload.js';
export { useRemote } from './use-remote.js';
export { useHoldUpdate, useUpdate } from './use-update.js';
export { noteRecovered } from './not-on-server.js';
