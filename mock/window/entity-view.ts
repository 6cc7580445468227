import type { EntityRow } from '../src/control/control-model.ts';
import { send } from './control-client.ts';
import { actionButton, element, timeOfDay } from './elements.ts';

/** Names of kinds and actions; what is not here is shown as it is. */
const KINDS: Readonly<Record<string, string>> = {
  order: '订单',
  'combined-order': '合单',
  refund: '退款',
  share: '分账',
  'share-return': '分账回退',
  transfer: '转账',
  'transfer-authorization': '免确认授权',
  'score-order': '支付分订单',
  coupon: '代金券',
  contract: '签约',
};
const ACTIONS: Readonly<Record<string, string>> = {
  pay: '付款',
  close: '关单',
  refund: '退款',
  confirm: '用户确认',
  succeed: '成功',
  fail: '失败',
  use: '核销',
  expire: '过期',
  terminate: '解约',
};

/** A stored object with what can be done to it. */
export function entityView({ kind, number, id, state, amount, changedAt, parent, actions }: EntityRow): HTMLElement {
  const path = `entities/${encodeURIComponent(kind)}/${encodeURIComponent(number)}`;
  const buttons = actions.map((action) => {
    const button = actionButton(ACTIONS[action] ?? action, async () => void (await send('POST', `${path}/${action}`)));
    button.setAttribute('aria-label', `${ACTIONS[action] ?? action} ${number}`);
    return button;
  });
  return element(
    'div',
    { class: 'entity', 'data-key': `${kind} ${number}` },
    element('b', {}, KINDS[kind] ?? kind),
    element('code', {}, number),
    element('span', { class: /FAIL|ABNORMAL|CLOSED|REVOKED/.test(state) ? 'bad' : 'ok' }, state),
    ...(amount === undefined ? [] : [element('span', {}, `¥${(amount / 100).toFixed(2)}`)]),
    ...(id ? [element('code', { class: 'quiet' }, id)] : []),
    ...(parent ? [element('span', { class: 'quiet' }, `属于 ${parent}`)] : []),
    element('time', {}, timeOfDay(changedAt)),
    ...(buttons.length ? [element('span', { class: 'buttons' }, ...buttons)] : []),
  );
}
