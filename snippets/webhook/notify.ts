import { webhook } from '#webhook';

/** APIv3 通知：一个地址可以接收多种，按 `event_type` 分别处理 */
export const notify = webhook.v3(async (notification) => {
  switch (notification.event_type) {
    case 'TRANSACTION.SUCCESS': {
      const { resource } = notification;
      if ('out_trade_no' in resource)
        console.log('支付', resource.out_trade_no, resource.trade_state);
      else console.log('合单或分账', notification.id);
      break;
    }
    case 'REFUND.SUCCESS':
    case 'REFUND.ABNORMAL':
    case 'REFUND.CLOSED': {
      const { out_refund_no, refund_status } = notification.resource;
      console.log('退款', out_refund_no, refund_status);
      break;
    }
    case 'MCHTRANSFER.BILL.FINISHED': {
      const { out_bill_no, state } = notification.resource;
      console.log('转账', out_bill_no, state);
      break;
    }
    case 'COMPLAINT.CREATE':
    case 'COMPLAINT.STATE_CHANGE': {
      const { complaint_id, action_type } = notification.resource;
      console.log('投诉', complaint_id, action_type);
      break;
    }
    case 'PAYSCORE.USER_PAID': {
      const { out_order_no, state } = notification.resource;
      console.log('支付分', out_order_no, state);
      break;
    }
    case 'PROFITSHARING.SUCCESS':
    case 'PROFITSHARING.RETURN': {
      const { out_order_no, receiver } = notification.resource;
      console.log('分账', out_order_no, receiver.amount);
      break;
    }
    default:
      // 照常应答成功，否则微信支付会一直重发
      console.log('未处理', notification.event_type, notification.id);
  }
});

/** APIv2 通知：另用一个地址 */
export const notifyV2 = webhook.v2(async (notification) => {
  switch (notification.event_type) {
    case 'transaction-success': {
      const { out_trade_no, result_code } = notification;
      console.log('支付', out_trade_no, result_code);
      break;
    }
    case 'refund-processed': {
      const { out_refund_no, refund_status } = notification.resource;
      console.log('退款', out_refund_no, refund_status);
      break;
    }
    default:
      console.log('未处理', notification.event_type);
  }
});
