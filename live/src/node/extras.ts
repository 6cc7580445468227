import type { XMLBuilder, XMLParser, XMLValidator } from 'fast-xml-parser';
import type { gunzipSync, gzipSync } from 'fflate';

/** What few programs need, which is loaded for them alone: XML of APIv2, and bills that are zipped. */
export interface Extras {
  XMLParser: typeof XMLParser;
  XMLBuilder: typeof XMLBuilder;
  XMLValidator: typeof XMLValidator;
  gzipSync: typeof gzipSync;
  gunzipSync: typeof gunzipSync;
}

const loaded: { extras?: Extras } = {};

/** Takes the extras when their script has run. */
export const takeExtras = (extras: Extras): void => void Object.assign(loaded, { extras });

/** The extras. Throws for a program that was taken for one that needs none. */
export function extras(): Extras {
  if (loaded.extras) return loaded.extras;
  throw new Error('The extras are not loaded.');
}
