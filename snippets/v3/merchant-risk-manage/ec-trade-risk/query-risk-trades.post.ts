import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.merchantRiskManage.ecTradeRisk.queryRiskTrades.post({ page_size: 20 });

for (const riskTrade of data.risk_trade_list ?? []) {
  console.log(riskTrade.out_trade_no, riskTrade.risk_discove_time);
}
