import type { Webhook } from '../../spec/catalog-model.ts';
import { webhookDeclarationFile } from '../../spec/locations.ts';
import { allProperties, emptySchema } from '../../spec/traverse.ts';
import { declareFields, declareType } from './declare-type.ts';
import { commentText } from './escape.ts';
import { block, fileText } from './file-text.ts';
import { comment } from './jsdoc.ts';
import { HEADER, type Rendered } from './rendered.ts';
import { pathNamespace } from './type-names.ts';
import { bodyFormat, type Context, type SharedContext } from './types-context.ts';

/** The full name of a callback's namespace: `WeChatPay.Webhook.V3.Transaction.Success`. */
export const webhookNamespace = (name: string): string => `WeChatPay.Webhook.${pathNamespace(name)}`;

/**
 * The declarations of one callback: `Envelope` as it arrives, `Resource` behind its ciphertext, `Notification` with the
 * one in place of the other, and `Reply`.
 */
export function webhookTypes(webhook: Webhook, shared: SharedContext): Rendered {
  const { name, body, resource, reply } = webhook;
  const context: Context = {
    wire: bodyFormat(body.mediaType),
    direction: 'response',
    path: webhookNamespace(name),
    ...shared,
  };
  const plain: Context = { ...context, wire: bodyFormat(resource?.mediaType ?? '') };
  const { title: _, ...envelope } = body.schema;
  return {
    path: webhookDeclarationFile(name),
    content: fileText([
      HEADER,
      ...block(`declare namespace ${context.path}`, [
        ...declareType('Envelope', envelope, context, `${commentText(webhook.title)}：收到的报文`),
        ...(resource ? declareType('Resource', resource.schema, plain, '解密后的通知数据') : []),
        ...notification(webhook, context),
        ...declareType('Reply', reply.body?.schema ?? emptySchema('any', webhook.source), {
          ...context,
          direction: 'request',
        }),
      ]),
    ]),
  };
}

/** The envelope once decrypted: what a handler works with. */
function notification(webhook: Webhook, context: Context): string[] {
  const { resource, body } = webhook;
  const documentation = webhookComment(webhook);
  if (!resource) return [...documentation, 'type Notification = Envelope;'];
  const [encrypted] = resource.from.split('.');
  const clear = allProperties(body.schema).filter(({ name }) => name !== encrypted);
  const { lines } = declareFields('Notification', clear, context);
  const decrypted = [...comment(['解密后的通知数据']), 'resource: Resource;'];
  return [...documentation, ...block('interface Notification', [...lines, ...decrypted])];
}

function webhookComment({ title, event, officialDocs }: Webhook): string[] {
  return comment([
    commentText(title),
    '',
    `\`${commentText(event)}\``,
    ...officialDocs.map((link) => `@see ${commentText(link)}`),
  ]);
}
