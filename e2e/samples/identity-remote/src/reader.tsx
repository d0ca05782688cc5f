import { Store } from 'identity-host/store';
import { useContext } from 'react';

export const storeOfHost = Store;

/** Reads the host's context, which it imports from the host: two apps that import from each other. */
export const Reader = () => <p>{`remote reads: ${useContext(Store)}`}</p>;
