import { presign, queryContract, terminateContract } from './contract-handlers.ts';
import { queryCoupon, queryCouponUrl, sendCoupon, setCouponUrl } from './coupon-handlers.ts';
import type { EntityKind } from './entities.ts';
import type { OperationHandler } from './handler-context.ts';
import {
  close,
  closeCombined,
  place,
  placeCombined,
  placePaid,
  query,
  queryCombined,
  reverse,
} from './order-handlers.ts';
import { queryShare, queryUnshared, release, share } from './profit-sharing-handlers.ts';
import { queryRefund, refund, retryRefund } from './refund-handlers.ts';
import {
  cancelScore,
  completeScore,
  createScoreOrder,
  modifyScore,
  queryScoreOrder,
  syncScore,
} from './score-order-handlers.ts';
import { queryReturn, returnShare } from './share-return-handlers.ts';
import { cancelTransfer, queryTransfer, transfer, transferAuthorized } from './transfer-handlers.ts';

/** One object that is stored, with the operations that make, show and change it. */
export interface StatefulObject {
  kind: EntityKind;
  /** Its name in the guide. */
  title: string;
  /** The way of its state, as the guide shows it. */
  states: string;
  /** Operations by patterns of their ids (chain and method), with their verb in the guide. */
  operations: [verb: string, ids: RegExp, handler: OperationHandler][];
}

/** Which operations are stateful: all others respond from the spec. The guide shows this table. */
export const STATEFUL: readonly StatefulObject[] = [
  {
    kind: 'order',
    title: '订单',
    states: '`NOTPAY` → `SUCCESS` → `REFUND`；`CLOSED`、`REVOKED`、`PAYERROR`',
    operations: [
      [
        '下单',
        /^v3\.pay\.(partner\.)?transactions\.(jsapi|app|h5|native|miniprogram|(app|jsapi)-with-contract)\.post$|^v3\.(global\.)?transactions\.(app|jsapi|mweb|native)\.post$|^v2\.pay\.unifiedorder\.post$/,
        place,
      ],
      [
        '付款码支付',
        /^v3\.pay\.(partner\.)?transactions\.codepay\.post$|^v3\.(global\.)?transactions\.micropay\.post$|^v2\.pay\.micropay\.post$/,
        placePaid,
      ],
      [
        '查询',
        /^v3\.(pay\.(partner\.)?|global\.)?transactions\.(id\._transaction_id_|out-trade-no\._out_trade_no_)\.get$|^v2\.pay\.orderquery\.post$/,
        query,
      ],
      [
        '关单',
        /^v3\.(pay\.(partner\.)?|global\.)?transactions\.(id|out-trade-no)\.\w+\.close\.post$|^v2\.pay\.closeorder\.post$/,
        close,
      ],
      [
        '撤销',
        /^v3\.(pay\.(partner\.)?|global\.)?transactions\.(id|out-trade-no)\.\w+\.reverse\.post$|^v2\.secapi\.pay\.reverse\.post$/,
        reverse,
      ],
    ],
  },
  {
    kind: 'combined-order',
    title: '合单',
    states: '`NOTPAY` → `SUCCESS`；`CLOSED`',
    operations: [
      ['下单', /^v3\.combine-transactions\.(jsapi|app|h5|native|miniprogram)\.post$/, placeCombined],
      [
        '查询',
        /^v3\.combine-transactions\.(id\._combine_transaction_id_|out-trade-no\._combine_out_trade_no_)\.get$/,
        queryCombined,
      ],
      ['关单', /^v3\.combine-transactions\.out-trade-no\._combine_out_trade_no_\.close\.post$/, closeCombined],
    ],
  },
  {
    kind: 'refund',
    title: '退款',
    states: '`PROCESSING` → `SUCCESS`；`CLOSED`、`ABNORMAL`',
    operations: [
      [
        '申请',
        /^v3\.(refund\.domestic\.refunds|(global\.)?refunds|ecommerce\.refunds\.apply)\.post$|^v2\.secapi\.pay\.refund(v2)?\.post$/,
        refund,
      ],
      [
        '查询',
        /^v3\.(refund\.domestic|global|ecommerce|)\.?refunds(\.out-refund-no)?\._out_refund_no_\.get$|^v3\.((global|ecommerce)\.)?refunds\.id\._refund_id_\.get$|^v2\.pay\.refundquery(v2)?\.post$/,
        queryRefund,
      ],
      [
        '异常退款',
        /^v3\.(refund\.domestic|ecommerce)\.refunds\._refund_id_\.apply-abnormal-refund\.post$/,
        retryRefund,
      ],
    ],
  },
  {
    kind: 'share',
    title: '分账',
    states: '`PROCESSING` → `FINISHED`',
    operations: [
      [
        '请求',
        /^v3\.((brand|ecommerce)\.)?profitsharing\.orders\.post$|^v2\.secapi\.pay\.(multi)?profitsharing\.post$/,
        share,
      ],
      [
        '查询',
        /^v3\.profitsharing\.orders\._out_order_no_\.get$|^v3\.(brand|ecommerce)\.profitsharing\.orders\.get$|^v2\.pay\.profitsharingquery\.post$/,
        queryShare,
      ],
      [
        '解冻或完结',
        /^v3\.(profitsharing\.orders\.unfreeze|(brand|ecommerce)\.profitsharing\.finish-order)\.post$|^v2\.secapi\.pay\.profitsharingfinish\.post$/,
        release,
      ],
      [
        '查询剩余金额',
        /^v3\.((brand|ecommerce)\.)?profitsharing\.(transactions|orders)\._transaction_id_\.amounts\.get$|^v2\.pay\.profitsharingorderamountquery\.post$/,
        queryUnshared,
      ],
    ],
  },
  {
    kind: 'share-return',
    title: '分账回退',
    states: '`PROCESSING` → `SUCCESS`；`FAILED`',
    operations: [
      [
        '请求',
        /^v3\.profitsharing\.return-orders\.post$|^v3\.(brand|ecommerce)\.profitsharing\.returnorders\.post$|^v2\.secapi\.pay\.profitsharingreturn\.post$/,
        returnShare,
      ],
      [
        '查询',
        /^v3\.profitsharing\.return-orders\._out_return_no_\.get$|^v3\.(brand|ecommerce)\.profitsharing\.returnorders\.get$|^v2\.pay\.profitsharingreturnquery\.post$/,
        queryReturn,
      ],
    ],
  },
  {
    kind: 'transfer',
    title: '商家转账',
    states: '`WAIT_USER_CONFIRM` → `TRANSFERING` → `SUCCESS`；`FAIL`、`CANCELING` → `CANCELLED`',
    operations: [
      ['发起', /^v3\.(fund-app|ecommerce)\.mch-transfer\.(partner\.)?transfer-bills\.post$/, transfer],
      ['授权后转账', /^v3\.fund-app\.mch-transfer\.(partner\.)?transfer-bills\.transfer\.post$/, transferAuthorized],
      [
        '查询',
        /^v3\.(fund-app|ecommerce)\.mch-transfer\.(partner\.)?transfer-bills\.(out-bill-no\._out_bill_no_|transfer-bill-no\._transfer_bill_no_)\.get$/,
        queryTransfer,
      ],
      [
        '撤销',
        /^v3\.(fund-app|ecommerce)\.mch-transfer\.(partner\.)?transfer-bills\.out-bill-no\._out_bill_no_\.cancel\.post$/,
        cancelTransfer,
      ],
    ],
  },
  {
    kind: 'score-order',
    title: '支付分订单',
    states: '`CREATED` → `DOING` → `DONE`；`REVOKED`、`EXPIRED`',
    operations: [
      ['创建', /^v3\.payscore\.(partner\.)?serviceorder\.post$/, createScoreOrder],
      ['查询', /^v3\.payscore\.(partner\.)?serviceorder\.get$/, queryScoreOrder],
      ['完结', /^v3\.payscore\.(partner\.)?serviceorder\._out_order_no_\.complete\.post$/, completeScore],
      ['改价', /^v3\.payscore\.(partner\.)?serviceorder\._out_order_no_\.modify\.post$/, modifyScore],
      ['取消', /^v3\.payscore\.(partner\.)?serviceorder\._out_order_no_\.cancel\.post$/, cancelScore],
      ['同步', /^v3\.payscore\.(partner\.)?serviceorder\._out_order_no_\.sync\.post$/, syncScore],
    ],
  },
  {
    kind: 'coupon',
    title: '代金券',
    states: '`SENDED` → `USED`；`EXPIRED`',
    operations: [
      [
        '发放',
        /^v3\.marketing\.favor\.users\._openid_\.coupons\.post$|^v2\.mmpaymkttransfers\.send_coupon\.post$/,
        sendCoupon,
      ],
      [
        '查询',
        /^v3\.marketing\.favor\.users\._openid_\.coupons\._coupon_id_\.get$|^v2\.mmpaymkttransfers\.querycouponsinfo\.post$/,
        queryCoupon,
      ],
      ['设置通知地址', /^v3\.marketing\.favor\.callbacks\.post$/, setCouponUrl],
      ['查询通知地址', /^v3\.marketing\.favor\.callbacks\.get$/, queryCouponUrl],
    ],
  },
  {
    kind: 'contract',
    title: '委托代扣协议',
    states: '（预签约）→ `SIGNED` → `TERMINATED`；APIv2 为 0、1',
    operations: [
      [
        '预签约',
        /^v3\.papay\.(scheduled-deduct-sign|sign)\.contracts\.pre-entrust-sign(\.(app|h5|jsapi|mini-program))?\.post$|^v2\.papay\.(preentrustweb\.post|(h5)?entrustweb\.get)$/,
        presign,
      ],
      [
        '查询',
        /^v3\.papay\.sign\.contracts\.plan-id\._plan_id_\.out-contract-code\._out_contract_code_\.get$|^v2\.papay\.querycontract\.post$/,
        queryContract,
      ],
      [
        '解约',
        /^v3\.papay\.sign\.contracts\.plan-id\._plan_id_\.out-contract-code\._out_contract_code_\.terminate\.post$|^v2\.papay\.deletecontract\.post$/,
        terminateContract,
      ],
    ],
  },
];

const HANDLERS = STATEFUL.flatMap(({ operations }) => operations);

/** The stored object that an operation makes, shows or changes, if any. */
export const statefulKindOf = (id: string): EntityKind | undefined =>
  STATEFUL.find(({ operations }) => operations.some(([, ids]) => ids.test(id)))?.kind;

/** The handler of an operation, if it has one. */
export const handlerOf = (id: string): OperationHandler | undefined => HANDLERS.find(([, ids]) => ids.test(id))?.[2];
