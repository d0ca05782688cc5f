import { loadRemote, registerApps } from '@weft/federation-runtime';
import type { AppLocation } from '@weft/federation-runtime/manifest';
import { INSPECTOR } from '../page/own-name';
import { INSPECT } from './inspect-event';

/** Adds the inspector to the apps of this page, and opens it: now, and whenever somebody asks again. */
export function bringInspector(location: AppLocation): void {
  registerApps({ [INSPECTOR]: location });
  const toggle = async () => {
    try {
      const inspector = await loadRemote<typeof import('../Inspector')>(`${INSPECTOR}/Inspector`);
      inspector.toggle();
    } catch (error) {
      console.error('The inspector could not be loaded; the next time it is tried again.', error);
    }
  };
  addEventListener(INSPECT, () => void toggle());
  void toggle();
}
