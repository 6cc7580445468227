import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Catalog } from '../../scripts/spec/catalog-model.ts';
import { createClock } from './clock/mock-clock.ts';
import type { Control } from './control/control-model.ts';
import type { WindowFiles } from './control/window-files.ts';
import { createMockContext } from './handle-request.ts';
import { intercept } from './intercept.ts';
import { writeKeyFiles } from './key-files.ts';
import { createKeys, type Keys } from './keys.ts';
import { environmentOf, type MockServer, startServer } from './server.ts';
import type { CallbackAnswer, CallbackOptions, MockOptions, PayMock } from './start-mock-model.ts';

/** Keys of this process: making them takes longer than all the rest, and its servers may share them. */
let keysOfProcess: Promise<Keys> | undefined;

/** Starts a mock server in this process, which knows the operations of a catalog. Rejects when a port is taken. */
export async function startMockOf(
  catalog: Catalog,
  options: MockOptions = {},
  loadWindow?: () => Promise<WindowFiles>,
): Promise<PayMock> {
  const { port, tlsPort, intercept: intercepts, now, ...settings } = options;
  keysOfProcess ??= createKeys();
  const keys = await keysOfProcess;
  const context = createMockContext({
    catalog,
    keys,
    settings,
    ...(now !== undefined && { clock: createClock({ heldAt: new Date(now).getTime() }) }),
  });
  const server = await startServer(context, {
    ...(port && { port }),
    ...(tlsPort && { tlsPort }),
    ...(loadWindow && { loadWindow }),
  });
  const folder = mkdtempSync(join(tmpdir(), 'wechatpay-mock-'));
  const env = writeKeyFiles(keys, folder, environmentOf(server));
  const restore = intercepts ? intercept({ ...portsOf(server), ca: keys.ca.certificate }) : undefined;
  const stop = async (): Promise<void> => {
    restore?.();
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  };
  const { control } = context;
  return {
    ...control,
    url: server.url,
    tlsUrl: server.tlsUrl,
    env,
    control,
    get orders() {
      return control.orders();
    },
    get requests() {
      return control.requests();
    },
    get notices() {
      return control.notices();
    },
    notify: (event, url, more = {}) => notify(control, event, typeof url === 'string' ? url : url.href, more),
    stop,
    [Symbol.asyncDispose]: stop,
  };
}

async function notify(
  control: Control,
  event: string,
  url: string,
  { fields = {}, ...options }: CallbackOptions,
): Promise<CallbackAnswer> {
  const set = Object.entries(fields).map(([name, value]) => `${name}=${value}`);
  const { attempts } = await control.notify(event, { url, set, ...options });
  const { status, body = '', milliseconds = 0, error = 'it was not sent' } = attempts.at(-1) ?? {};
  const isAccepted = attempts.length > 0 && attempts.at(-1)?.error === undefined;
  return {
    ...(status !== undefined && { status }),
    body,
    milliseconds,
    accepted: isAccepted,
    ...(!isAccepted && { error }),
  };
}

const portsOf = ({ url, tlsUrl }: MockServer) => ({
  port: Number(new URL(url).port),
  tlsPort: Number(new URL(tlsUrl).port),
});
