import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { type ConsoleOutput, recordOutput, stackOf } from './console-output.ts';
import { serveRequests } from './run-process.ts';

/** A command for this process, which runs the code of examples and servers. One response comes for each. */
export type HostCommand =
  /** Import examples, keyed by the name of their webhook, and serve each at `/<name>`. */
  | { kind: 'serve-examples'; files: Record<string, string> }
  /** Import a server, which then listens on the port. */
  | { kind: 'start-server'; file: string; port: number }
  /** Report the output since the last response. */
  | { kind: 'report-output' };

/** The output since the last response, and the result of the command. */
export interface HostResponse extends ConsoleOutput {
  /** Calls of `console.error`, uncaught errors and unhandled rejections. */
  errors: string[];
  /** The port of the examples. */
  port?: number;
  /** Errors of examples that cannot be imported, or export no `notify`. */
  broken?: Record<string, string>;
}

let output: HostResponse = { printed: [], errors: [] };
process.on('uncaughtException', (error) => output.errors.push(stackOf(error)));
process.on('unhandledRejection', (error) => output.errors.push(stackOf(error)));
console.log = (...values: unknown[]) => recordOutput(output, values);
console.error = (...values: unknown[]) => output.errors.push(values.map(stackOf).join(' '));

serveRequests(execute);

async function execute(command: HostCommand): Promise<HostResponse> {
  if (command.kind === 'serve-examples') return serveExamples(command.files);
  if (command.kind === 'start-server') {
    process.env.PORT = String(command.port);
    await import(command.file).catch((error) => output.errors.push(stackOf(error)));
  }
  return takeOutput();
}

function takeOutput(): HostResponse {
  const taken = output;
  output = { printed: [], errors: [] };
  return taken;
}

type Notify = (
  headers: object,
  body: Buffer,
) => Promise<{ status: number; headers: Record<string, string>; body: string }>;

async function serveExamples(files: Record<string, string>): Promise<HostResponse> {
  const handlers = new Map<string, Notify>();
  const broken: Record<string, string> = {};
  for (const [name, file] of Object.entries(files)) {
    try {
      const { notify } = await import(file);
      if (typeof notify === 'function') handlers.set(`/${name}`, notify);
      else broken[name] = 'The example exports no function "notify".';
    } catch (error) {
      broken[name] = stackOf(error);
    }
  }
  const server = createServer(async (request, response) => {
    const handler = handlers.get(request.url ?? '');
    const reply = await handler?.(request.headers, await buffer(request));
    response.writeHead(reply?.status ?? 404, reply?.headers).end(reply?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // the address of a TCP server
  return { ...takeOutput(), port, broken };
}
