import { setTimeout as sleep } from 'node:timers/promises';
import { mchid, wxpay } from '#wxpay';

/** 每次查单之前等待的秒数，合计不超过用户愿意等的时间 */
const WAITS = [0, 1, 2, 2];

/** 还没有结果的状态 */
const OPEN = ['NOTPAY', 'USERPAYING'];

const order = wxpay.v3.pay.transactions.outTradeNo._out_trade_no_;

/** 前端调起支付回来之后，由它问这一句。数据库里已经入账的，直接返回，不必查单 */
export async function stateOf(out_trade_no: string): Promise<string> {
  let state = 'NOTPAY';
  for (const wait of WAITS) {
    await sleep(wait * 1000);
    const { data } = await order.get({ out_trade_no, params: { mchid } });
    state = data.trade_state;
    if (!OPEN.includes(state)) break;
  }
  return state;
}

console.log(await stateOf('ORDER20261201000001'));
