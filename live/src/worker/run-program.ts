import type { ErrorView, Program } from '../protocol.ts';
import { builtInModule } from './built-in-modules.ts';

/** What a module exports. */
export type Exports = Record<string, unknown>;

type Body = (load: (name: string) => Promise<unknown>, exports: Exports) => Promise<void>;

/** Makes an async function of text: the sandbox, which has neither an origin nor a network, may evaluate. */
const AsyncFunction: new (...parts: string[]) => Body = Object.getPrototypeOf(async () => undefined).constructor;

/** Runs a program from its beginning, each of its modules once, and gives what its file exports. */
export function runProgram({ file, modules }: Program): Promise<Exports> {
  const running = new Map<string, Promise<Exports>>();
  const load = (name: string): Promise<unknown> => {
    const code = modules[name];
    if (code === undefined) return builtInModule(name);
    const started = running.get(name) ?? evaluate(name, code, load);
    running.set(name, started);
    return started;
  };
  return evaluate(file, modules[file] ?? '', load);
}

async function evaluate(name: string, code: string, load: (name: string) => Promise<unknown>): Promise<Exports> {
  const exports: Exports = {};
  await new AsyncFunction('load', 'exports', `${code}\n//# sourceURL=${name}`)(load, exports);
  return exports;
}

/** Lines that the engine puts before the body of a function. */
const LINES_BEFORE = lineOffset();

function lineOffset(): number {
  const probe: () => string = new Function(
    '//\nreturn new Error().stack ?? "";\n//# sourceURL=probe.ts',
  ) as () => string; // as its text says
  return Number(/probe\.ts:(\d+)/.exec(probe())?.[1] ?? 2) - 2;
}

/** The error with which a program ended, at the innermost line of its file. */
export function errorView(error: unknown, file: string): ErrorView {
  if (!(error instanceof Error)) return { message: String(error) };
  const place = new RegExp(`${file.replace(/\W/g, '\\$&')}:(\\d+)`).exec(error.stack ?? '');
  const line = Number(place?.[1] ?? 0) - LINES_BEFORE;
  return { message: `${error.name}: ${error.message}`, ...(line > 0 && { line }) };
}
