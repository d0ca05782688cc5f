import { useSyncExternalStore } from 'react';
import { describeApps } from '../apps/app-facts';
import { AppsView } from '../apps/AppsView';
import { isTrouble } from '../events/event-text';
import { EventsView } from '../events/EventsView';
import { describeModules } from '../modules/module-facts';
import { ModulesView } from '../modules/ModulesView';
import { OverridesView } from '../overrides/OverridesView';
import type { PageView } from '../page/page-view';
import { describeSharing } from '../sharing/share-facts';
import { SharingView } from '../sharing/SharingView';
import type { Tab } from './Tabs';

/** What there is to be seen of a page, as it is now. */
export function useTabs({ host, snapshot, ...view }: PageView): Tab[] {
  const events = useSyncExternalStore(view.events.subscribe, view.events.read);
  const locations = useSyncExternalStore(view.apps.subscribe, view.apps.read);
  const apps = describeApps({ locations, overrides: snapshot.overrides, host, events });
  const modules = describeModules(events);
  const packages = describeSharing(events);
  const troubles = events.filter(isTrouble).length;
  return [
    { id: 'apps', title: 'Apps', count: apps.length, content: () => <AppsView apps={apps} /> },
    {
      id: 'modules',
      title: 'Modules',
      count: modules.length,
      content: () => <ModulesView modules={modules} />,
    },
    {
      id: 'shared',
      title: 'Shared',
      count: packages.length,
      content: () => <SharingView packages={packages} />,
    },
    {
      id: 'events',
      title: 'Events',
      count: troubles || events.length,
      isAlarming: troubles > 0,
      content: () => <EventsView events={events} />,
    },
    {
      id: 'overrides',
      title: 'Overrides',
      content: () => <OverridesView apps={apps.map(({ name }) => name)} place={snapshot} />,
    },
  ];
}
