import { webhook } from '#webhook';

/** ETC 授权签约状态变了 */
export const notify = webhook.v3(async (notification) => {
  if (notification.event_type !== 'VEHICLE.USER_STATE_CHANGE') return;
  const { contract_id, plate_number, bind_state } = notification.resource;
  console.log(contract_id, plate_number, bind_state);
});
