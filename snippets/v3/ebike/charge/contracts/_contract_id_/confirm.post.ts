import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.ebike.charge.contracts._contract_id_.confirm.post(
    {
      appid: 'wxd678efh567hg6787',
      charge_info: {
        start_time: '2026-12-01T00:00:00+08:00',
        charging_station_name: '示例大厦充电站',
        charging_gun_number: '6555',
        device_id: '12343232',
      },
    },
    { contract_id: 'aAfixCs13LsdKPpfZfDkk2189ssXjfx' },
  );

console.log(data.charging_token);
