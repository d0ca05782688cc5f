import { Remote } from '@weft/federation-runtime/react';
import { AppSkeleton } from './AppSkeleton';
import { Home } from './Home';
import { PlainLayout } from './PlainLayout';
import './page.css';

/** What shell shows when it is first on the page: its layout with the landing page, or a plain frame while that is down. */
export function App() {
  return (
    <Remote module="shell/Layout" fallback={<AppSkeleton />} error={PlainLayout}>
      <Home />
    </Remote>
  );
}
