import {
  signAppPayment,
  signAppPaymentV2,
  signCard,
  signCommonPayment,
  signContract,
  signCouponPlugin,
  signCouponUrl,
  signJsapiPaymentV2,
  signJsSdkConfig,
  signJsSdkPayment,
  signPayScoreDetail,
  signRedPacket,
  signVehicleEntry,
} from 'wechatpay-kit';
import { mchid, merchant } from '#wxpay';

const appId = 'wxd678efh567hg6787';
const openid = 'oUpF8uMuAJO_M2pxb1Q9zNjWeS6o';
const prepayId = 'wx28160000123456789abcdef012345670000';

console.log({
  'JS-SDK 支付': signJsSdkPayment({ appId, prepayId }, merchant),
  'APP 支付': signAppPayment(
    { appId, prepayId, partnerId: mchid },
    merchant,
  ),
  'APIv2 支付': signJsapiPaymentV2({ appId, prepayId }, merchant),
  'APIv2 APP 支付': signAppPaymentV2(
    { appId, prepayId, partnerId: mchid },
    merchant,
  ),
  小程序红包: signRedPacket({ appId, package: 'sendid=1&ver=8' }, merchant),
  支付分订单: signPayScoreDetail(
    { mch_id: mchid, service_id: '500001', out_order_no: 'SCORE1' },
    merchant,
  ),
  委托代扣签约: signContract(
    { appid: appId, mch_id: mchid, plan_id: '106', version: '1.0' },
    merchant,
  ),
  车主服务: signVehicleEntry(
    { appid: appId, mch_id: mchid, openid, trade_scene: 'PARKING' },
    merchant,
  ),
  发券插件: signCouponPlugin(
    {
      coupons: [{ stock_id: '1212121212', out_request_no: 'SEND1' }],
      merchant: mchid,
    },
    merchant,
  ),
  网页发券: signCouponUrl(
    {
      stock_id: '1212121212',
      out_request_no: 'SEND1',
      open_id: openid,
      send_coupon_merchant: mchid,
    },
    merchant,
  ),
  'wx.config': signJsSdkConfig({
    appId,
    ticket: '公众号的 jsapi_ticket',
    url: 'https://www.example.com/pay/?order=1',
  }),
  'wx.addCard': signCard({ card_id: 'p1' }, '卡券的 api_ticket'),
  'B2b 支付': signCommonPayment({
    mode: 'retail_pay_goods',
    data: { mchid, out_trade_no: 'B2B20261201000001' },
    appKey: '小程序的支付密钥',
    sessionKey: '用户最新的 session_key',
  }),
});
