import type { AppLocation } from '@weft/federation-runtime/manifest';
import { bringInspector } from './bring-inspector';

/** Where the app is that was built with this script; the build puts it in. */
declare const INSPECTOR: AppLocation;

bringInspector(INSPECTOR);
