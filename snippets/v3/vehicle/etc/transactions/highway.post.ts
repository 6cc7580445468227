import { wxpay } from '#wxpay';

const { data } = await wxpay.v3.vehicle.etc.transactions.highway.post({
  out_trade_no: 'ORDER20261201000001',
  appid: 'wxd678efh567hg6787',
  contract_id: 'wxd678ef4Fwxd678ef4Fwxd678ef4F21',
  description: '高速通行费',
  attach: '深圳分店',
  highway_info: {
    plate_number: '粤B888888',
    start_time: '2026-12-01T00:00:00+08:00',
    end_time: '2026-12-31T23:59:59+08:00',
    channel_type: 'ETC',
    entrance: '沿江深圳-大铲湾',
  },
  amount: { total: 100, currency: 'CNY' },
});

console.log(data.trade_state);
