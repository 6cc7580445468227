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

const loaded: Partial<Extras> = {};

/** Takes an extra when its script has run. */
export const takeExtra = (extra: Partial<Extras>): void => void Object.assign(loaded, extra);

/** A part of the extras. Throws for a program that was taken for one that does not need it. */
export function extra<Name extends keyof Extras>(name: Name): Extras[Name] {
  const found: Extras[Name] | undefined = loaded[name];
  if (found) return found;
  throw new Error(`${name} is not loaded.`);
}
