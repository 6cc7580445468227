/** Names of fields that count money or time. */
const NAME = /(^|_)(amount|amt|fee|price|balance|seconds|minutes|hours|days|duration|expires?_in)(_|$)/;
/** Chinese terms of such fields. */
const TERM = /金额|单价|原价|总价|价格|面额|余额|手续费|费用|折扣|时长|天数|有效期|有效时间|[天秒]内有效/;
/** Chinese terms of counts, which have no unit. */
const COUNT = /积分|数量|次数|个数/;

/** Whether the name or the term of a field reads like money or a duration. */
export const readsLikeMoney = (name: string, title = ''): boolean =>
  !COUNT.test(title) && (NAME.test(name) || TERM.test(title));
