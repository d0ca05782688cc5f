import './before';
import 'order-far/deep';
import { markers } from './markers';

markers().push('middle');
