import { once } from 'node:events';
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { parsePort } from '../../scripts/lib/parse-port.ts';
import { createMockContext, PAY_AFTER_MS } from './handle-request.ts';
import { parseFailure } from './injected-failures.ts';
import { ENVIRONMENT_FILE, writeKeyFiles } from './key-files.ts';
import { createKeys } from './keys.ts';
import { logLine } from './log-line.ts';
import type { MockSettings } from './mock-model.ts';
import type { MockProgram } from './mock-program.ts';
import { notifyCommand } from './notify/notify-command.ts';
import { checkCommand } from './pay-sign/pay-sign-command.ts';
import { environmentOf, type MockServer, startServer } from './server.ts';

const helpText = (name: string): string => `
Keys are made at start-up and written to a folder with ${ENVIRONMENT_FILE}: the environment that a client reads.
A request asks for an error with the header Mock-Fail: CODE, for a wait with Mock-Latency: MILLISECONDS, and for a
broken connection with Mock-Drop: 1.

Orders placed here can be queried, closed, refunded and shared, transfers queried and cancelled. Their buyer pays after a
while; refunds, shares and transfers take as long. What was never placed here answers from the spec, unless
--strict-state is given.

Exit codes: 0 ended with Ctrl-C, 1 could not start.

Examples:
  ${name}
  ${name} --keys /tmp/mock-keys
  ${name} --fail FREQUENCY_LIMITED --fail 'ORDER_NOT_EXIST@GET /v3/pay/transactions/id/{transaction_id}'
  ${name} --key-mode certificate --latency 300
  ${name} notify --help
  ${name} check pay-sign --help`;

interface Options extends Omit<MockSettings, 'failures'> {
  host: string;
  port: number;
  tlsPort: number;
  keys?: string;
  fail: string[];
}

/** Runs the command line of a program. Errors are printed, and set the exit code of the process. */
export async function runMockCommand(program: MockProgram, parameters: readonly string[]): Promise<void> {
  await mockCommand(program)
    .parseAsync(parameters, { from: 'user' })
    .catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      process.exitCode = 1;
    });
}

function mockCommand(program: MockProgram): Command {
  return new Command('mock')
    .description('A mock server of WeChat Pay on 127.0.0.1, driven by the spec alone.')
    .option('--host <address>', 'address to listen on; any other than this lets other machines in', '127.0.0.1')
    .option('--port <port>', 'port of HTTP, and of the proxy for HTTPS', parsePort, 8080)
    .option('--tls-port <port>', 'port of HTTPS', parsePort, 8443)
    .option('--keys <folder>', 'where to write keys and environment (default: a new temporary folder)')
    .addOption(
      new Option(
        '--key-mode <mode>',
        'which key signs answers to requests that name none; auto: the certificate for clients that downloaded it',
      )
        .choices(['auto', 'public-key', 'certificate'])
        .default('auto'),
    )
    .option('--lenient', 'accept fields that the spec does not name, which WeChat Pay refuses', false)
    .option('--strict-state', 'know no order that was not placed here', false)
    .option('--pay-after <milliseconds>', 'when the buyer of an order pays it', parseMilliseconds, PAY_AFTER_MS)
    .option('--fail <code[@METHOD PATH]>', 'answer with an error; repeatable', collect, [])
    .option('--latency <milliseconds>', 'wait before each answer', parseMilliseconds, 0)
    .option('--docs <url>', 'address of the documentation site, to which the window links', parseSite, '')
    .option('--drop', 'close every connection without an answer', false)
    .addHelpText('after', helpText(program.name))
    .enablePositionalOptions() // --keys after notify is that of notify
    .addCommand(notifyCommand(program))
    .addCommand(checkCommand(program.name))
    .action((options: Options) => serve(program, options));
}

async function serve(program: MockProgram, options: Options): Promise<void> {
  const { host, port, tlsPort, keys: folder, fail, ...settings } = options;
  const [catalog, keys] = await Promise.all([program.loadCatalog(), createKeys()]);
  const failures = fail.map((text) => parseFailure(text, catalog));
  const observe = (observation: Parameters<typeof logLine>[0]) => print(logLine(observation));
  const context = createMockContext({
    catalog,
    keys,
    settings: { ...settings, failures },
    observe,
  });
  const server = await startServer(context, { host, port, tlsPort, loadWindow: program.loadWindow });
  const place = folder ?? mkdtempSync(join(tmpdir(), 'wechatpay-mock-'));
  mkdirSync(place, { recursive: true, mode: 0o700 });
  const environment = writeKeyFiles(keys, place, environmentOf(server));
  // Before the banner: who reads it may end the server at once.
  const ended = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  print(banner(catalog.operations.length, server, environment, join(place, ENVIRONMENT_FILE)));
  await ended;
  await server.close();
}

function banner(count: number, { url, tlsUrl }: MockServer, environment: Record<string, string>, file: string): string {
  const lines = Object.entries(environment).map(([name, value]) => `export ${name}='${value}'`);
  return `${count} operations at ${url} and ${tlsUrl}, to be watched at ${url}/_mock/\n\n${lines.join('\n')}\n\nOr: set -a; . ${file}; set +a\nCtrl-C ends it.\n`;
}

const print = (text: string): void => void process.stdout.write(`${text}\n`);

function collect(text: string, earlier: string[]): string[] {
  return [...earlier, text];
}

function parseSite(text: string): string {
  if (/^https?:\/\/[^/]/.test(text) && URL.canParse(text)) return text;
  throw new InvalidArgumentError('Give the address of a web site.');
}

function parseMilliseconds(text: string): number {
  const milliseconds = Number(text);
  if (Number.isFinite(milliseconds) && milliseconds >= 0) return milliseconds;
  throw new InvalidArgumentError('Give a number of milliseconds.');
}
