import type { SearchQuery } from '../search-expectations.ts';

/** Queries that want the same: one of some pages among the first three results. */
export const wanted = (any: string[], ...queries: string[]): SearchQuery[] => queries.map((query) => ({ query, any }));

const PAY = '/openapi/v3/pay/transactions';
const PARTNER = '/openapi/v3/pay/partner/transactions';
const BILLS = '/openapi/v3/fund-app/mch-transfer/transfer-bills';
const SHARING = '/openapi/v3/profitsharing';
const SCORE = '/openapi/v3/payscore';
const PAPAY = '/openapi/v3/papay';
const FAPIAO = '/openapi/v3/new-tax-control-fapiao';
const FAVOR = '/openapi/v3/marketing/favor';
const BUSIFAVOR = '/openapi/v3/marketing/busifavor';
const COMPLAINTS = '/openapi/v3/merchant-service/complaints-v2';

/** What people look for, each with the pages that are right. */
export const PAGES = {
  jsapi: [`${PAY}/jsapi`, `${PARTNER}/jsapi`, `${PARTNER}/miniprogram`],
  app: [`${PAY}/app`, `${PARTNER}/app`],
  h5: [`${PAY}/h5`, `${PARTNER}/h5`],
  native: [`${PAY}/native`, `${PARTNER}/native`],
  codepay: [`${PAY}/codepay`, `${PARTNER}/codepay`, '/openapi/v2/pay/micropay'],
  payment: ['/product/payment', `${PAY}/jsapi`],
  combine: ['jsapi', 'app', 'h5', 'native'].map((scene) => `/openapi/v3/combine-transactions/${scene}`),
  queryOrder: [`${PAY}/out-trade-no/_out_trade_no_`, `${PAY}/id/_transaction_id_`, '/openapi/v2/pay/orderquery'],
  closeOrder: [`${PAY}/out-trade-no/_out_trade_no_/close`, '/openapi/v2/pay/closeorder'],
  reverseOrder: [`${PAY}/out-trade-no/_out_trade_no_/reverse`, '/openapi/v2/secapi/pay/reverse'],
  refund: ['/openapi/v3/refund/domestic/refunds', '/openapi/v2/secapi/pay/refund'],
  queryRefund: ['/openapi/v3/refund/domestic/refunds/_out_refund_no_', '/openapi/v2/pay/refundquery'],
  abnormalRefund: ['/openapi/v3/refund/domestic/refunds/_refund_id_/apply-abnormal-refund'],
  tradeBill: ['/openapi/v3/bill/tradebill', '/openapi/v3/billdownload/file', '/openapi/v2/pay/downloadbill'],
  fundBill: ['/openapi/v3/bill/fundflowbill', '/openapi/v2/pay/downloadfundflow'],
  downloadBill: ['/openapi/v3/billdownload/file', '/guide/files', '/openapi/v3/bill/tradebill'],
  transfer: [BILLS, '/product/transfer'],
  queryTransfer: [`${BILLS}/out-bill-no/_out_bill_no_`, `${BILLS}/transfer-bill-no/_transfer_bill_no_`],
  cancelTransfer: [`${BILLS}/out-bill-no/_out_bill_no_/cancel`],
  receipt: ['out-bill-no', 'transfer-bill-no'].map((name) => `/openapi/v3/fund-app/mch-transfer/elecsign/${name}`),
  redPacket: [
    '/openapi/v2/mmpaymkttransfers/sendredpack',
    '/openapi/v3/fund-app/brand-redpacket/brand-merchant-batches',
    '/product/transfer',
  ],
  sharing: ['/product/profit-sharing', `${SHARING}/orders`],
  addReceiver: [`${SHARING}/receivers/add`],
  unfreeze: [`${SHARING}/orders/unfreeze`],
  returnSharing: [`${SHARING}/return-orders`, '/openapi/v2/secapi/pay/profitsharingreturn'],
  sharingResult: [`${SHARING}/orders/_out_order_no_`],
  score: ['/product/payscore', `${SCORE}/serviceorder`],
  completeScore: [`${SCORE}/serviceorder/_out_order_no_/complete`],
  cancelScore: [`${SCORE}/serviceorder/_out_order_no_/cancel`],
  deduct: [
    '/product/entrusted-payment',
    '/product/v2-entrusted-payment',
    `${PAPAY}/pay/transactions/apply`,
    `${PAPAY}/sign/contracts/pre-entrust-sign`,
  ],
  terminate: [
    `${PAPAY}/sign/contracts/plan-id/_plan_id_/out-contract-code/_out_contract_code_/terminate`,
    '/openapi/v2/papay/deletecontract',
  ],
  fapiao: ['/product/fapiao', `${FAPIAO}/fapiao-applications`, `${FAPIAO}/fapiao-applications/issue-general`],
  reverseFapiao: [`${FAPIAO}/fapiao-applications/_fapiao_apply_id_/reverse`],
  coupon: [
    '/product/marketing',
    `${FAVOR}/users/_openid_/coupons`,
    `${FAVOR}/coupon-stocks`,
    '/openapi/v2/mmpaymkttransfers/send_coupon',
  ],
  createCoupon: [`${FAVOR}/coupon-stocks`],
  merchantCoupon: ['/product/marketing', `${BUSIFAVOR}/stocks`, `${BUSIFAVOR}/stocks/_stock_id_`],
  useCoupon: [`${BUSIFAVOR}/coupons/use`],
  complaint: [COMPLAINTS, `${COMPLAINTS}/_complaint_id_`, '/product/risk'],
  replyComplaint: [`${COMPLAINTS}/_complaint_id_/response`],
  onboarding: ['/openapi/v3/applyment4sub/applyment', '/openapi/v3/ecommerce/applyments', '/product/merchant'],
  upload: ['/openapi/v3/merchant/media/upload', '/guide/files'],
  withdraw: ['/openapi/v3/ecommerce/fund/withdraw', '/openapi/v3/merchant/fund/withdraw'],
  balance: ['/openapi/v3/merchant/fund/balance/_account_type_', '/openapi/v3/ecommerce/fund/balance/_sub_mchid_'],
  certificates: ['/openapi/v3/certificates', '/guide/keys'],
  keys: ['/guide/keys'],
  signing: ['/guide/signing'],
  encryption: ['/guide/encryption'],
  webhook: ['/guide/webhook', '/webhook/v3/transaction/success'],
  paid: ['/webhook/v3/transaction/success'],
  refunded: ['/webhook/v3/refund/success', '/webhook/v2/refund-processed'],
  mock: ['/guide/mock'],
  migration: ['/guide/migration'],
  errors: ['/guide/errors'],
  openid: ['/guide/openid'],
  roles: ['/guide/roles'],
  types: ['/guide/types'],
  start: ['/guide/quick-start'],
  result: ['/guide/result'],
  parking: ['/product/transport', '/openapi/v3/vehicle/parking/parkings', '/openapi/v3/vehicle/transactions/parking'],
  customs: ['/openapi/v3/customs/orders', '/openapi/v3/global/customs/orders', '/product/v2-common'],
  ecommerce: ['/product/ecommerce'],
  memberCard: ['/product/member-card', '/openapi/v3/marketing/membercard-open/cards'],
  face: [
    '/product/in-person-payment',
    '/openapi/v2/pay/facepay',
    '/openapi/v3/offlineface/authinfo',
    '/openapi/v3/offlineface/transactions',
    '/client/device-face-payment',
  ],
  store: [
    '/openapi/v3/merchant-store/stores',
    '/openapi/brand/store/brandstores',
    '/openapi/v3/brand/partner/store/brandstores',
    '/product/brand',
  ],
  bankTransfer: ['/openapi/v2/mmpaysptrans/pay_bank', '/openapi/v3/bank-transfer/batches'],
  batchTransfer: ['/openapi/v3/transfer/batches', '/openapi/v3/partner-transfer/batches', BILLS],
} as const satisfies Record<string, string[]>;
