import { wxpay } from '#wxpay';

interface Refund {
  out_trade_no: string;
  out_refund_no: string;
  refund: number;
  total: number;
}

/** APIv2：须出示商户 API 证书；金额是请求的顶层字段 */
async function refundV2({ refund, total, ...numbers }: Refund) {
  const { data } = await wxpay.v2.secapi.pay.refund.post(
    {
      ...numbers,
      appid: 'wxd678efh567hg6787',
      mch_id: '1900000109',
      refund_fee: refund,
      total_fee: total,
    },
    { security: true },
  );
  return data.refund_id;
}

/** APIv3：不必出示证书；金额在 amount 里，币种必填 */
async function refundV3({ refund, total, ...numbers }: Refund) {
  const { data } = await wxpay.v3.refund.domestic.refunds.post({
    ...numbers,
    amount: { refund, total, currency: 'CNY' },
  });
  return data.refund_id;
}

/** 改用 APIv3 的比例，百分之几。从小到大，随时可以退回 */
const share = Number(process.env.APIV3_SHARE ?? 0);

/** 同一张退款单每次都得到同样的结果：重试不会换一个版本 */
const usesV3 = (number: string): boolean =>
  Number(number.slice(-2)) < share;

const request: Refund = {
  out_trade_no: 'ORDER20261201000001',
  out_refund_no: 'REFUND20261201000001',
  refund: 100,
  total: 100,
};

const refund = usesV3(request.out_refund_no) ? refundV3 : refundV2;
console.log(refund.name, await refund(request));
