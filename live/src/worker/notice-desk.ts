import { type Answer, createWebhook, merchantFromEnvironment, type Receive } from 'wechatpay-kit';
import type { MockContext } from '../../../mock/src/mock-model.ts';
import { whyFaultImpossible } from '../../../mock/src/notify/delivery.ts';
import type { DeliveryFault } from '../../../mock/src/notify/delivery-faults.ts';
import { evaluateReply } from '../../../mock/src/notify/evaluate-reply.ts';
import { findWebhook } from '../../../mock/src/notify/find-webhook.ts';
import type { Delivery } from '../../../mock/src/notify/notify-model.ts';
import type { Send } from '../../../mock/src/notify/send.ts';
import type { Webhook } from '../../../scripts/spec/catalog-model.ts';
import type { FromSandbox } from '../protocol.ts';
import type { Exports } from './run-program.ts';

/** An address that the mock server takes for this machine; nothing is sent there. */
const ADDRESS = 'http://127.0.0.1/notify';

/** Where the notices of the mock server go in the page: to a handler in this worker. */
export interface NoticeDesk {
  send: Send;
  /** Calls the handler that a callback's example exports with a notice, and with a forged one. */
  callHandler(context: MockContext, webhook: string, exports: Exports): Promise<void>;
  /** Lets what waits happen, such as that the buyer pays, and brings the notices of that to a handler. */
  follow(context: MockContext): Promise<void>;
}

/** Opens a desk. */
export function createNoticeDesk(tell: (message: FromSandbox) => void): NoticeDesk {
  const state: { receive?: Receive; forged: boolean } = { forged: false };
  const send: Send = async (webhook, _url, delivery) => {
    const start = performance.now();
    const opened = await open(webhook, delivery);
    const answer = state.receive ? await state.receive(delivery.headers, delivery.body) : opened.answer;
    const problem = evaluateReply(webhook, { ...answer, headers: new Headers(answer.headers) });
    tell({
      kind: 'notice',
      notice: {
        ...{ event: webhook.event, headers: delivery.headers, body: delivery.body.toString(), forged: state.forged },
        plain: opened.plain,
        answer: { status: answer.status, body: answer.body },
        ...(problem !== undefined && { problem }),
      },
    });
    const { status, body } = answer;
    const milliseconds = performance.now() - start;
    return { status, body, milliseconds, ...(problem !== undefined && { error: problem }) };
  };
  const callHandler: NoticeDesk['callHandler'] = async ({ control, catalog }, name, exports) => {
    const receive = Object.values(exports).find(isReceive);
    if (!receive) throw new Error('The example exports no handler.');
    state.receive = receive;
    try {
      await control.notify(name, { url: ADDRESS });
      state.forged = true;
      const fault = faultFor(findWebhook(catalog.webhooks, name));
      await control.notify(name, { url: ADDRESS, fault });
    } finally {
      state.forged = false;
      delete state.receive;
    }
  };
  return { send, callHandler, follow };
}

const isReceive = (exported: unknown): exported is Receive => typeof exported === 'function';

/** A fault that the handler has to find: a changed body where that is signed, else another key. */
const faultFor = (webhook: Webhook): DeliveryFault => (whyFaultImpossible(webhook, 'body') ? 'key' : 'body');

/** What the kit's handler answers to a notice, and what it opened: nothing of one that it refuses. */
async function open(webhook: Webhook, { headers, body }: Delivery): Promise<{ answer: Answer; plain: string }> {
  let plain = '';
  const kit = createWebhook(merchantFromEnvironment(), { onError: () => undefined });
  const show = (notification: object): void => {
    plain = JSON.stringify('resource' in notification ? notification.resource : notification, undefined, 2);
  };
  const receive = webhook.version === 'v2' ? kit.v2(show) : kit.v3(show);
  return { answer: await receive(headers, body), plain };
}

async function follow({ control, settings }: MockContext): Promise<void> {
  const known = new Set(control.notices().map(({ id }) => id));
  await control.advance(settings.payAfter);
  const waiting = control.notices().filter(({ id, state }) => state === 'held' && !known.has(id));
  for (const { id } of waiting.reverse()) await control.sendNotice(id, { url: ADDRESS });
}
