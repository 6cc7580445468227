import { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import type { Extras } from '../node/extras.ts';

const extra: Partial<Extras> = { XMLBuilder, XMLParser, XMLValidator };

// The script that is made of this is a value for the worker to take.
Object.assign(globalThis, { extra });
