import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.newTaxControlFapiao.fapiaoApplications._fapiao_apply_id_.fapiaoFiles.get(
    {
      fapiao_apply_id: '4200000444202611207461284488',
      params: { sub_mchid: '1900000110', fapiao_id: '20261120123456' },
    },
  );

for (const fapiaoDownloadInfo of data.fapiao_download_info_list ?? []) {
  console.log(fapiaoDownloadInfo.download_url, fapiaoDownloadInfo.status);
}
