import { markers } from './markers';
import './first';
import './middle';
import './last';

export function App() {
  return <output>{markers().join(' ')}</output>;
}
