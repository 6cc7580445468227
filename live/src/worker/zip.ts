import { gunzipSync, gzipSync } from 'fflate';
import type { Extras } from '../node/extras.ts';

const extra: Partial<Extras> = { gunzipSync, gzipSync };

// The script that is made of this is a value for the worker to take.
Object.assign(globalThis, { extra });
