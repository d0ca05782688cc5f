import { copy as host } from 'fibre';
import { copy as remote } from 'two/copy';

export const check = async () => ({ host, remote });
