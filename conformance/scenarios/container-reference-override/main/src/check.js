import module from 'abc/module';
import { state } from 'fibre';

/** Used, so that the host provides it. */
export const used = state;

export const check = async () => ({ module });
