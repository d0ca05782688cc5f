import { markers } from './markers';

markers().push('last');
