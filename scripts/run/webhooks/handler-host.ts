import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { isEmptyOutput, terminalText } from '../process-output.ts';
import type { HostCommand, HostReport } from './webhook-run-model.ts';

/** Runs in a process of its own: the code of examples and servers, and what they print. */
const report: HostReport = { printed: [], errors: [] };
process.on('message', (order: HostCommand) => void obey(order).then((told) => process.send?.(told)));
process.on('uncaughtException', (error) => report.errors.push(error.stack ?? error.message));
process.on('unhandledRejection', (error) => report.errors.push(describe(error)));
console.log = (...values: unknown[]) => {
  const text = terminalText(values);
  report.printed.push(text);
  if (isEmptyOutput(values, text)) report.hollow ??= text;
};
console.error = (...values: unknown[]) => report.errors.push(values.map(describe).join(' '));

async function obey(order: HostCommand): Promise<HostReport> {
  if (order.kind === 'examples') return serveExamples(order.files);
  if (order.kind === 'told') return tell();
  process.env.PORT = String(order.port);
  await import(order.file).catch((error) => report.errors.push(describe(error)));
  return tell();
}

function tell(): HostReport {
  const told = { ...report };
  Object.assign(report, { printed: [], errors: [] });
  delete report.hollow;
  return told;
}

type Notify = (
  headers: object,
  body: Buffer,
) => Promise<{ status: number; headers: Record<string, string>; body: string }>;

async function serveExamples(files: Record<string, string>): Promise<HostReport> {
  const handlers = new Map<string, Notify>();
  const broken: Record<string, string> = {};
  for (const [name, file] of Object.entries(files)) {
    try {
      const { notify } = await import(file);
      if (typeof notify === 'function') handlers.set(`/${name}`, notify);
      else broken[name] = 'The example exports no function "notify".';
    } catch (error) {
      broken[name] = describe(error);
    }
  }
  const server = createServer(async (request, response) => {
    const handler = handlers.get(request.url ?? '');
    const answer = await handler?.(request.headers, await buffer(request));
    response.writeHead(answer?.status ?? 404, answer?.headers).end(answer?.body);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo; // a TCP server has no other kind
  return { ...tell(), port, broken };
}

/** The stack, which names the example's line, after the causes that lie deeper. */
function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
