// What `loadRemote` and <Remote> know of the modules of this app, beside those of the others in remote-types.
import type {} from '@weft/federation-runtime';

declare module '@weft/federation-runtime' {
  interface RemoteModules {
    'sample-app/SampleAppPage': typeof import('./SampleAppPage');
  }
}
