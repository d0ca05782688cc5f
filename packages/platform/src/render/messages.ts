import type { ServerPage } from '@weft/federation-runtime/node';
import type { Snapshot } from '@weft/federation-runtime/manifest';

/** What the worker has to know from the start. */
export interface WorkerData {
  /** The React that is installed for it renders. */
  directory: string;
}

/** A page to be rendered. */
export interface RenderRequest {
  type: 'render';
  id: number;
  /** Tells snapshots and hosts apart. */
  key: string;
  snapshot: Snapshot;
  host: string;
  /** The address, at the origin that stands for the visitor's. */
  address: string;
  base: string;
  /** The apps whose pages the browser is going to know at first: the navigation has the same. */
  pages: string[];
  /** What is not there after so many ms is left to the browser. */
  limit: number;
}

/** A file that the worker has asked for; without content there is none. */
export interface FileAnswer {
  type: 'file';
  id: number;
  content?: Uint8Array<ArrayBuffer>;
  /** The HTTP status where there is none. */
  status?: number;
}

/** What the worker says. */
export type WorkerMessage =
  | { type: 'rendered'; id: number; page: ServerPage }
  | { type: 'failed'; id: number; message: string }
  | { type: 'read'; id: number; url: string };

/** What stands for the origin of a visitor: pages are the same for all, but for that. */
export const ORIGIN = 'https://weft-origin.invalid';
