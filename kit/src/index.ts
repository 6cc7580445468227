export {
  type Failure,
  type FailureKind,
  failureOf,
} from './failure/failure.ts';
export {
  type Brand,
  brandFromEnvironment,
  createBrand,
} from './merchant/brand.ts';
export {
  createMerchant,
  type EncryptedResource,
  type Merchant,
  type MerchantCertificate,
  merchantFromEnvironment,
} from './merchant/merchant.ts';
export type {
  BrandSettings,
  Environment,
  MerchantSettings,
} from './merchant/settings.ts';
export {
  type CommonPayment,
  type CommonPaymentParameters,
  signCommonPayment,
} from './pay-sign/sign-common-payment.ts';
export {
  type CouponPage,
  type CouponPluginProperties,
  type CouponToSend,
  signCouponPlugin,
  signCouponUrl,
} from './pay-sign/sign-coupons.ts';
export {
  type Fields,
  type PayScoreDetail,
  signContract,
  signPayScoreDetail,
  signVehicleEntry,
} from './pay-sign/sign-fields.ts';
export {
  type Card,
  type CardToAdd,
  type JsSdkConfig,
  signCard,
  signJsSdkConfig,
} from './pay-sign/sign-js-sdk.ts';
export {
  type AppParameters,
  type ChooseWxPayParameters,
  type JsapiParameters,
  type Payment,
  signAppPayment,
  signJsapiPayment,
  signJsSdkPayment,
} from './pay-sign/sign-payment.ts';
export {
  type JsapiParametersV2,
  type PaymentV2,
  type RedPacketParameters,
  signAppPaymentV2,
  signJsapiPaymentV2,
  signRedPacket,
} from './pay-sign/sign-payment-v2.ts';
export type {
  HashSigner,
  Moment,
  RsaSigner,
  SignType,
} from './pay-sign/signer.ts';
export { type Answer, NotificationError } from './webhook/answer.ts';
export { listener } from './webhook/listener.ts';
export type {
  Notification,
  NotificationV2,
  UntypedNotification,
  UntypedNotificationV2,
} from './webhook/notification.ts';
export { createMemoryStore, type Store } from './webhook/store.ts';
export {
  createWebhook,
  type Handle,
  type Receive,
  type Webhook,
  type WebhookKeys,
  type WebhookOptions,
} from './webhook/webhook.ts';
