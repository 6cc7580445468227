import type { Parameter, Property, Version, Webhook } from '../../spec/catalog-model.ts';
import { declareFields } from './declare-type.ts';
import { commentText, stringLiteral } from './escape.ts';
import { block, fileText } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { HEADER, type Rendered } from './rendered.ts';
import { SpecError } from './spec-error.ts';
import { pathNamespace } from './type-names.ts';
import type { Context, SharedContext } from './types-context.ts';

/** Declarations that all callbacks of one API version share: their unions, headers, and the usual response. */
export function webhookUnion(version: Version, webhooks: Webhook[], shared: SharedContext): Rendered {
  assertUniqueEvents(webhooks);
  const path = `WeChatPay.Webhook.${version.toUpperCase()}`;
  const reply = version === 'v3' ? 'NotificationReply' : 'ApiV2NotificationReply';
  const lines = [
    ...comment(['各通知解密后的类型，以事件为键']),
    ...block('interface Notifications', entriesOf(webhooks, 'Notification')),
    ...comment(['各通知收到时的报文，以事件为键']),
    ...block('interface Envelopes', entriesOf(webhooks, 'Envelope')),
    ...comment(['事件']),
    'type EventType = keyof Notifications;',
    ...comment([version === 'v3' ? '解密后的通知，以 `event_type` 区分' : '解密后的通知；值都是文本']),
    'type Notification = Notifications[EventType];',
    ...comment(['收到的报文']),
    'type Envelope = Envelopes[EventType];',
    ...headers(webhooks[0]?.headers ?? [], { wire: 'json', direction: 'response', path, ...shared }),
    ...(shared.hasComponent(reply, version === 'v3' ? 'json' : 'xml')
      ? [...comment(['通常的应答']), `type Reply = WeChatPay.Components.${reply};`]
      : []),
  ];
  const file = `virtual-types/webhook/${version}.d.ts`;
  const register = block('declare namespace WeChatPay', [
    ...comment(['供其他包取用的类型，例如 `wechatpay-kit`']),
    ...block('interface Register', [REGISTERED[version]]),
  ]);
  return { path: file, content: fileText([HEADER, ...block(`declare namespace ${path}`, lines), ...register]) };
}

/** The member by which another package finds the callbacks of a version, without depending on this one. */
const REGISTERED: Record<Version, string> = {
  v3: 'notification: Webhook.V3.Notification;',
  v2: 'notificationsV2: Webhook.V2.Notifications;',
};

function entriesOf(webhooks: Webhook[], type: string): string[] {
  return webhooks.flatMap(({ event, title, name }) => [
    ...comment([commentText(title)]),
    `${stringLiteral(event)}: ${pathNamespace(name).replace(/^V\d\./, '')}.${type};`,
  ]);
}

/** Node hands out the names of headers in lower case. */
function headers(parameters: Parameter[], context: Context): string[] {
  const properties = parameters.map(({ name, required, description, schema }): Property => {
    return { name: name.toLowerCase(), required, schema: { ...schema, ...(description && { description }) } };
  });
  const { lines } = declareFields('Headers', properties, context);
  return [...comment(['请求头，名称为小写']), ...block('interface Headers', lines)];
}

function assertUniqueEvents(webhooks: Webhook[]): void {
  const names = new Map<string, string>();
  for (const { event, name, source } of webhooks) {
    const other = names.get(event);
    const message = `Callbacks '${other}' and '${name}' have the same event '${event}'.`;
    if (other !== undefined) throw new SpecError(message, source, 'Correct the event_type that is wrong.');
    names.set(event, name);
  }
}
