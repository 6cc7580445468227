import type { SentRequest } from '../state/entity-store.ts';

type Body = SentRequest['body'];

/** The sub-merchant of an institution, as APIv3 and APIv2 name it. */
const SUB_MERCHANT = ['sub_mchid', 'sub_mch_id'];

/** Whether a request is one of an institution for its sub-merchant; else it is a merchant's own. */
const isInstitution = (body: Body): boolean => ['sp_mchid', ...SUB_MERCHANT].some((name) => name in body);

/** The sub-merchant that a request names, under the names of both protocols: what one began the other may tell of. */
export function subMerchantOf(body: Body): Record<string, unknown> {
  const named = SUB_MERCHANT.find((name) => name in body);
  return named ? Object.fromEntries(SUB_MERCHANT.map((name) => [name, body[named]])) : {};
}

/** Fields that a notice does not have: it names the merchant itself, or the institution and its sub-merchant. */
export const merchantWithout = ({ body }: Pick<SentRequest, 'body'>): string[] =>
  isInstitution(body)
    ? ['mchid']
    : ['sp_mchid', 'sp_appid', 'sub_mchid', 'sub_appid', 'sub_mch_id', 'sub_openid', 'sp_openid'];

/** The name of a notice's shape by whom it is for: `DirectRefundNotification`. */
export function shapeFor({ body, overseas }: Pick<SentRequest, 'body' | 'overseas'>, what: string): string {
  const whose = overseas ? 'Oversea' : isInstitution(body) ? 'Partner' : 'Direct';
  return `${whose}${what}Notification`;
}
