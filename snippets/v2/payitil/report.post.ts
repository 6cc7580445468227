import { wxpay } from '#wxpay';

const { data } = await wxpay.v2.payitil.report.post({
  appid: 'wxd678efh567hg6787',
  mch_id: '1900000109',
  interface_url:
    'https://api.mch.weixin.qq.com/pay/batchreport/micropay/total',
  user_ip: '14.23.150.211',
  trades: JSON.stringify([
    {
      out_trade_no: 'ORDER20261201000001',
      begin_time: '20261201000000',
      end_time: '20261231235959',
      state: 'OK',
    },
  ] satisfies WeChatPay.OpenAPI.V2.Payitil.Report.PostHttpMethod.XmlDataRequest.Trades),
});

console.log(data.result_code);
