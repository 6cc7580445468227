import { createRequire } from 'node:module';
import type * as Axios from 'axios';
import type { Program } from '../../../live/src/protocol.ts';
import { createAdapter } from '../../../live/src/worker/axios-adapter.ts';
import { createMockContext, handleRequest } from '../../../mock/src/handle-request.ts';
import { writeKeyFiles } from '../../../mock/src/key-files.ts';
import type { Keys } from '../../../mock/src/keys.ts';
import type { Catalog } from '../../../scripts/spec/catalog-model.ts';

/** How a program ended: what the mock server refused, or else what stopped it. */
export interface Outcome {
  refused?: { status: number; code: string; message: string; field?: string; issue?: string };
  error?: string;
}

type Load = (name: string) => Promise<unknown>;
type Module = (load: Load, exports: object, console: Pick<Console, 'log'>) => Promise<void>;
const AsyncFunction: new (...parts: string[]) => Module = Object.getPrototypeOf(async () => undefined).constructor;

/** The axios that the client requires: another copy than the one that modules import. */
const axios: typeof Axios = createRequire(import.meta.url)('axios');

/**
 * Runs programs in Node, with its own modules and the client as it is, each against an empty mock server in this process.
 * `folder`: where the keys are written.
 */
export function createNodeRunner(catalog: Catalog, keys: Keys, folder: string): (program: Program) => Promise<Outcome> {
  const variables = writeKeyFiles(keys, folder);
  return async (program) => {
    const outcome: Outcome = {};
    const context = createMockContext({
      ...{ catalog, keys, settings: { keyMode: program.keyMode } },
      observe({ error, response: { status } }) {
        if (!error || outcome.refused) return;
        const { code, message, detail: { field, issue } = {} } = error;
        outcome.refused = { status, code, message, ...(field && { field }), ...(issue && { issue }) };
      },
    });
    const adapter = createAdapter((request) => handleRequest(context, request));
    // Other tests of this process have the same client, and the same variables.
    const restore = [replaceIn(axios.default.defaults, { adapter }), replaceIn(process.env, variables)];
    try {
      await evaluate(program);
    } catch (error) {
      outcome.error = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    } finally {
      for (const undo of restore) undo();
    }
    return outcome;
  };
}

/** Sets properties of an object; returns what makes them as they were. */
function replaceIn(target: object, properties: object): () => void {
  const before = Object.keys(properties).map((name) => [name, Object.getOwnPropertyDescriptor(target, name)] as const);
  Object.assign(target, properties);
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(target, name, descriptor);
      else Reflect.deleteProperty(target, name);
    }
  };
}

async function evaluate({ file, modules }: Program): Promise<void> {
  const running = new Map<string, Promise<object>>();
  const load: Load = (name) => {
    const code = modules[name];
    if (code === undefined) return import(name);
    const started = running.get(name) ?? start(code);
    running.set(name, started);
    return started;
  };
  const start = async (code: string): Promise<object> => {
    const exports = {};
    await new AsyncFunction('load', 'exports', 'console', code)(load, exports, { log: () => undefined });
    return exports;
  };
  await load(file);
}
