import { readFile } from 'node:fs/promises';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { webhookDeclarationFile } from '../../scripts/spec/locations.ts';
import { projectSpec } from '../../scripts/spec/project-spec.fixture.ts';
import { webhookNamespace } from '../../scripts/writers/types/webhook-types.ts';

const { catalog } = await projectSpec();

type V3 = WeChatPay.Webhook.V3.Notification;
type V2 = WeChatPay.Webhook.V2.Notification;

// The types of the events' objects are asserted by compiling this file.
describe('the notifications', () => {
  it('have one declaration file each, with all their types', async () => {
    const files = await Promise.all(
      catalog.webhooks.map(async ({ name }) => [name, await readFile(webhookDeclarationFile(name), 'utf8')] as const),
    );
    for (const [name, text] of files) {
      expect(text).toContain(`declare namespace ${webhookNamespace(name)} {`);
      for (const type of ['Envelope', 'Notification', 'Reply']) {
        expect(text, name).toMatch(new RegExp(`^ {2}(?:interface|type) ${type}\\b`, 'm'));
      }
    }
    expect(files.length).toBeGreaterThan(100);
  });

  it('of APIv3 are discriminated by their event', () => {
    const read = (notification: V3) => {
      if (notification.event_type === 'TRANSACTION.SUCCESS') {
        expectTypeOf(notification).toEqualTypeOf<WeChatPay.Webhook.V3.Transaction.Success.Notification>();
        const { resource } = notification;
        // @ts-expect-error -- of its shapes, combined orders and profit sharing have none.
        expectTypeOf(resource.out_trade_no).toBeString();
        if ('sub_orders' in resource) {
          expectTypeOf(resource).toEqualTypeOf<WeChatPay.Components.CombineTransactionNotification>();
          expectTypeOf(resource.sub_orders[0]?.amount.total_amount).toEqualTypeOf<number | undefined>();
          return resource.combine_out_trade_no;
        }
        if ('receiver' in resource) {
          expectTypeOf(resource).toEqualTypeOf<WeChatPay.Components.ProfitSharingNotification>();
          return resource.out_order_no;
        }
        expectTypeOf(resource.out_trade_no).toEqualTypeOf<string | undefined>();
        return resource.out_trade_no;
      }
      if (notification.event_type === 'REFUND.SUCCESS') {
        expectTypeOf(notification.resource.amount.refund).toEqualTypeOf<number>();
        return notification.resource.out_refund_no;
      }
      // @ts-expect-error -- what is left has not all of it.
      return notification.resource.out_trade_no;
    };
    expect(read).toBeTypeOf('function');
    expectTypeOf<V3['event_type']>().toEqualTypeOf<WeChatPay.Webhook.V3.EventType>();
    const events: WeChatPay.Webhook.V3.EventType[] = ['TRANSACTION.SUCCESS', 'WEBIZPAY.REVOKED'];
    // @ts-expect-error -- APIv2 has this one.
    events.push('CHECK.SUCCESS');
    const known = catalog.webhooks.filter(({ version }) => version === 'v3').map(({ event }) => event);
    expect(known).toEqual(expect.arrayContaining(events.slice(0, 2)));
  });

  it('of a refund are narrowed by the fields of their shapes', () => {
    const read = (notification: V3) => {
      if (notification.event_type !== 'REFUND.SUCCESS') return undefined;
      const { resource } = notification;
      // @ts-expect-error -- service providers have none.
      expectTypeOf(resource.mchid).toBeString();
      if ('recv_account' in resource) {
        expectTypeOf(resource).toEqualTypeOf<WeChatPay.Components.OverseaRefundNotification>();
      } else if ('refund_account' in resource) {
        expectTypeOf(resource).toEqualTypeOf<WeChatPay.Components.PartnerRefundNotification>();
        return resource.sp_mchid;
      }
      return resource.out_refund_no;
    };
    expect(read).toBeTypeOf('function');
  });

  it('of APIv2 are text, and by their event too where they name one', () => {
    const read = (notification: V2) => {
      if (!('event_type' in notification)) return undefined;
      expectTypeOf(notification.event_type).toEqualTypeOf<
        'CHECK.FAIL' | 'CHECK.SUCCESS' | 'TRANSACTION.FAIL' | 'TRANSACTION.SUCCESS'
      >();
      if (notification.event_type !== 'TRANSACTION.SUCCESS') return undefined;
      expectTypeOf(notification.resource.total_amount).toEqualTypeOf<`${number}` | undefined>();
      return notification.resource.out_order_no;
    };
    expect(read).toBeTypeOf('function');
    expectTypeOf<
      WeChatPay.Webhook.V2.Notifications['refund-processed']['resource']['refund_fee']
    >().toEqualTypeOf<`${number}`>();
    expectTypeOf<WeChatPay.Webhook.V2.Notifications['transaction-success']['total_fee']>().toEqualTypeOf<`${number}`>();
  });

  it('have response types that WeChat Pay accepts', () => {
    expectTypeOf({ code: 'FAIL', message: '失败' } as const).toMatchTypeOf<WeChatPay.Webhook.V3.Reply>();
    expectTypeOf<WeChatPay.Webhook.V3.Cross_border_pay.Push_order_info.Reply>().toHaveProperty('prepay_id');
    expectTypeOf<WeChatPay.Webhook.V2.Reply['return_code']>().toEqualTypeOf<'SUCCESS' | 'FAIL'>();
  });
});
