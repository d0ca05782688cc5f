import type { Kind } from './kind.js';

/** An app that is to be made: all that can differ, checked. */
export interface NewApp {
  kind: Kind;
  /** As others import it: `order-history`. */
  name: string;
  /** To people: `Order history`. */
  title: string;
  /** Of its dev server. */
  port: number;
  /** What it announces; of a page only. */
  page?: {
    path: string;
    /** Its place in navigation. */
    position: number;
  };
}

/** A repository of its own for an app, and what it has to do with the platform. */
export interface OwnRepository {
  /** Where the app goes live. */
  environment: string;
  /** The edge that serves what is live there, for types: `https://shop.example`. @default the store */
  from?: string;
  /** The release store, as seen from the folder: `../shop/.weft`. @default WEFT_STORE */
  store?: string;
}
