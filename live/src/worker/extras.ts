import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import { gunzipSync, gzipSync } from 'fflate';
import type { Extras } from '../node/extras.ts';

const extras: Extras = { XMLBuilder, XMLParser, XMLValidator, gunzipSync, gzipSync };

// The script that is made of this is a value for the worker to take.
Object.assign(globalThis, { extras });
