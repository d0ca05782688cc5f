import { markers } from './markers';

markers().push('deep');
