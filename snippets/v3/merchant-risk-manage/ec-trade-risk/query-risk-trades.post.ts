import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post({
    start_time: '2026-11-01T00:00:00+08:00',
    end_time: '2026-11-20T23:59:59+08:00',
    page_size: 20,
  });

for (const riskTrade of data.risk_trade_list ?? []) {
  console.log(riskTrade.out_trade_no, riskTrade.risk_discove_time);
}
