import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.mchOperationManage.enhancedDueDiligence._due_diligence_id_.get(
    {
      due_diligence_id: '123000110_2_2190381dakdajois1283i12jo',
      params: { sub_mchid: '1900000110' },
    },
  );

console.log(data.due_diligence_state);
