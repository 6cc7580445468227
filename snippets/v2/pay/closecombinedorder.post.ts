import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.pay.closecombinedorder.post({
  combine_appid: 'wxd678efh567hg6787',
  combine_mch_id: '1900000109',
  sign_type: 'HMAC-SHA256',
  combine_out_trade_no: 'COMBINE20261201000001',
  sub_order_list: JSON.stringify([
    { mch_id: '1900000109', out_trade_no: 'ORDER20261201000001' },
  ] satisfies WeChatPay.OpenAPI.V2.Pay.Closecombinedorder.PostHttpMethod.XmlDataRequest.SubOrderList),
});

console.log(data.combine_appid);
