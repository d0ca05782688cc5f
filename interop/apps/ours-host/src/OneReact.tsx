import { useRemote } from '@weft/federation-runtime/react';
import * as React from 'react';

/** Compares the React of the host with that of a remote's module. */
export function OneReact() {
  const { reactOfRemote } = useRemote<{ reactOfRemote: typeof React }>('remote/Widget');
  return <output>{reactOfRemote.useState === React.useState ? 'one React' : 'two Reacts'}</output>;
}
