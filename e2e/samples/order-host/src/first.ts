import { markers } from './markers';

markers().push('first');
