import { serveParent } from '../lib/child-process.ts';
import { prepareSite } from './prepare-site.ts';

const functions = { prepareSite };

/** The functions of the process that prepares a site. */
export type PrepareFunctions = typeof functions;

serveParent(functions);
