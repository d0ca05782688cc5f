import { state as dye } from 'dye';
import { state as fibre } from 'fibre';
import { copy as notShared } from 'middle/not-shared';
import { copy as shared } from 'middle/shared';

/** Used, so that the host provides them. */
export const used = [dye, fibre];

export const check = async () => ({ shared, notShared });
