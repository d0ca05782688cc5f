import { copy as main } from 'fibre';
import { copy as kit } from 'kit';

export const check = async () => ({ main, kit });
