import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.platsolution.insurance.mchTransfer.reservation.apply.post({
    sub_mchid: '1900000110',
    sp_appid: 'wxd678efh567hg6787',
    out_reservation_no: 'plfk2026112013',
    transfer_scene_id: '1000',
    estimated_date: '2026-12-01',
    reserve_remark: '由于存在收益波动，实际到账资金可能不等于当前金额',
    notify_url: 'https://example.com/wechatpay/notify',
  });

console.log(data.package_info, data.state);
