import { markers } from './markers';
import './first';
import 'order-middle/middle';
import './last';

export function App() {
  return <output>{markers().join(' ')}</output>;
}
