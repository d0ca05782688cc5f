import { useState } from 'react';
import { createPageView } from './page/page-view';
import { Panel } from './panel/Panel';

/** What the inspector shows where it is first on a page: itself, of a page with nothing else. */
export function App() {
  const [view] = useState(createPageView);
  return <Panel view={view} onClose={() => {}} />;
}
