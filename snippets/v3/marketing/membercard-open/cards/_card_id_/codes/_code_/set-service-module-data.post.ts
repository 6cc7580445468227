import { wxpay } from '#wxpay';

const { status } =
  await wxpay.v3.marketing.membercardOpen.cards._card_id_.codes._code_.setServiceModuleData.post(
    {
      out_request_no: 'REQUEST20261201000001',
      service_module_id: '666',
      state_setting: {
        state_id: 'CHECKED_IN',
        content_template_data: {
          field_list: [
            {
              field_id: 'hotel_name',
              field_value: '深圳市南山区滨海路700号',
            },
          ],
        },
      },
    },
    { card_id: 'pbLatjvWOibDc5-TBnbUk1pD12o0', code: '478515832665' },
  );

console.log(status === 204);
