import { messageAnchor } from '../../../scripts/reference/messages-doc.ts';
import { MESSAGES_URL } from '../../../scripts/spec/locations.ts';
import type { SearchQuery } from '../search-expectations.ts';
import { wanted } from './wanted.ts';

const client = (...names: string[]): string[] => names.map((name) => `/client/${name}`);

const PAYMENT = client('mini-program-payment', 'mini-program-payment-v2', 'mini-program-payment-completed');
const BRIDGE = client('web-jsapi-payment', 'web-jsapi-payment-v2');
const JSSDK = client('web-jssdk-payment');
const APP = client('app-payment', 'app-payment-v2');
const TRANSFER = client(
  ...['mini-program-transfer', 'web-transfer', 'app-transfer'],
  ...['mini-program-transfer-authorization', 'web-transfer-authorization'],
);
const VIEW = client(
  ...['mini-program-payscore-confirm', 'mini-program-payscore-authorization', 'mini-program-payscore-detail'],
  ...['web-payscore-confirm', 'web-payscore-authorization', 'web-payscore-detail', 'app-payscore-confirm'],
  ...['app-payscore-authorization', 'app-payscore-detail', 'app-transfer', 'app-transfer-authorization'],
  ...['mini-program-brand-member', 'web-brand-member', 'mini-program-enterprise-payment'],
  ...['mini-program-product-coupon', 'mini-program-product-coupon-use'],
);
const JUMP = client(
  ...['mini-program-contract', 'mini-program-contract-v2', 'mini-program-combine-contract'],
  ...['mini-program-discount-card', 'mini-program-education-contract', 'mini-program-fapiao-title'],
  ...['mini-program-member-card', 'mini-program-parking-repayment', 'mini-program-parking-service'],
  ...['mini-program-password-exempt', 'mini-program-payroll-authorization', 'mini-program-school-contract'],
);

/** Results that have a cause and a remedy on the page of messages. */
const outcomes = (...texts: string[]): SearchQuery[] =>
  texts.flatMap((text) => wanted([`${MESSAGES_URL}#${messageAnchor(text)}`], text));

/** Functions, parameters and results of calls on the user's device, as they stand in code and logs. */
export const DEVICE_QUERIES: SearchQuery[] = [
  ...wanted(
    PAYMENT,
    ...['requestPayment', 'wx.requestPayment', 'wx.requestPayment()', 'requestpayment', 'wx.requestPayment({'],
    ...['小程序requestPayment', 'requestPayment参数'],
  ),
  ...wanted(
    BRIDGE,
    ...['getBrandWCPayRequest', 'WeixinJSBridge', 'WeixinJSBridge.invoke', 'getbrandwcpayrequest'],
    ...["WeixinJSBridge.invoke('getBrandWCPayRequest'", 'WeixinJSBridgeReady', '公众号getBrandWCPayRequest'],
  ),
  ...outcomes('get_brand_wcpay_request:ok', 'get_brand_wcpay_request:cancel', 'requestPayment:fail cancel'),
  ...outcomes('requestPayment:ok', 'requestMerchantTransfer:ok', 'requestMerchantTransfer:fail', 'addCard:ok'),
  ...wanted(
    JSSDK,
    'chooseWXPay',
    'wx.chooseWXPay',
    'choosewxpay',
    'JS-SDK chooseWXPay',
    'jssdk支付',
    'wx.chooseWXPay({',
  ),
  ...wanted(APP, 'PayReq', 'sendReq', 'WXApi sendReq', 'Sign=WXPay', 'IWXAPI', 'APP调起支付', 'partnerId prepayId'),
  ...wanted(
    TRANSFER,
    ...[
      'requestMerchantTransfer',
      'wx.requestMerchantTransfer',
      'requestmerchanttransfer',
      '确认收款requestMerchantTransfer',
    ],
    "WeixinJSBridge.invoke('requestMerchantTransfer'",
  ),
  ...wanted(
    VIEW,
    ...['openBusinessView', 'wx.openBusinessView', 'WXOpenBusinessView', 'wxpayScoreUse', 'wxpayScoreEnable'],
    ...['wxpayScoreDetail', 'openbusinessview', '支付分openBusinessView', 'wx.openBusinessView({ businessType'],
  ),
  ...wanted(JUMP, 'navigateToMiniProgram', 'wx.navigateToMiniProgram', 'wx.navigateToMiniProgram({ appId'),
  ...wanted(
    [...client('app-contract', 'app-parking-service', 'app-parking-repayment', 'app-discount-card'), ...JUMP],
    'WXLaunchMiniProgram',
    'launchMiniProgram',
  ),
  ...wanted(
    client('web-fapiao-title', 'web-discount-card', 'web-parking-service'),
    'wx-open-launch-weapp',
    '<wx-open-launch-weapp>',
  ),
  ...wanted(client('mini-program-half-screen'), 'openEmbeddedMiniProgram', 'wx.openEmbeddedMiniProgram'),
  ...wanted(client('mini-program-red-packet'), 'sendBizRedPacket', 'wx.sendBizRedPacket'),
  ...wanted(client('mini-program-card', 'web-card'), 'wx.addCard', 'wx.openCard'),
  ...wanted(client('mini-program-invoice'), 'chooseInvoiceTitle', 'wx.chooseInvoiceTitle', 'chooseInvoice'),
  ...wanted(
    client('mini-program-medical-insurance', 'web-medical-insurance'),
    'requestMedicalInsurancePay',
    'wx.requestMedicalInsurancePay',
  ),
  ...wanted(client('mini-program-common-payment'), 'requestCommonPayment', 'wx.requestCommonPayment'),
  ...wanted(client('mini-program-plugin-payment'), 'requestPluginPayment', 'wx.requestPluginPayment'),
  ...wanted(client('mini-program-global-payment'), 'createGlobalPayment', 'wx.createGlobalPayment'),
  ...wanted(client('mini-program-coupon-plugin'), 'send-coupon', '<send-coupon>'),
  ...wanted(client('app-contract-webview'), 'WXOpenBusinessWebview', 'openBusinessWebview'),
  ...wanted(client('h5-payment', 'h5-payment-v2'), 'location.href = h5_url', 'redirect_url h5'),
  ...wanted(client('native-payment', 'native-payment-v2'), 'code_url 二维码', '把code_url画成二维码'),
  ...wanted(client('device-face-payment'), 'getWxpayfaceCode', 'WxPayFace'),
];
