import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findBundle } from './start/find-bundle.mjs';

// node scripts/start.mjs <program> [parameters] runs a TypeScript file as Node would with the same parameters. What it
// imports of the project is one bundle, which is kept: to load hundreds of modules, each through a loader of TypeScript,
// takes a second of two processors.
const [node = '', , program, ...parameters] = process.argv;
if (program === undefined) throw new Error('Usage: node scripts/start.mjs <file of a program> [parameters]');
const file = resolve(program);
process.argv = [node, file, ...parameters];
process.setSourceMapsEnabled(true);
const bundle = findBundle(file);
if (bundle === undefined) process.exit(1);
await import(pathToFileURL(bundle).href);
