import { markers } from './markers';

markers().push('before');
