import './before';
import './deep';
import { markers } from './markers';

markers().push('middle');
