import { elementOf } from '../../reference/schema-shape.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { catalogFields } from '../../spec/traverse.ts';
import { defineRule } from '../define-rule.ts';

/** Names of fields that count money or time. */
const NAME = /(^|_)(amount|amt|fee|price|balance|seconds|minutes|hours|days|duration|expires?_in)(_|$)/;
/** Chinese terms of such fields. */
const TERM = /金额|单价|原价|总价|价格|面额|余额|手续费|费用|折扣|时长|天数|有效期|有效时间|[天秒]内有效/;
/** Chinese terms of counts, which have no unit. */
const COUNT = /积分|数量|次数|个数/;

/** An integer whose name or term reads like money or a duration has an `x-unit`. */
export const fieldUnit = defineRule({
  id: 'field-unit',
  group: 'spec',
  check({ catalog, report }) {
    for (const { name, schema } of catalogFields(catalog).filter(lacksUnit)) {
      const { source, title = name } = schema;
      const message = `"${name}" (${title}) reads like money or a duration, but has no x-unit.`;
      report(source, message, 'Add the x-unit that the official page states; openapi/README.md lists them.');
    }
    return { checked: { operations: catalog.operations.length } };
  },
});

function lacksUnit({ name, schema }: Property): boolean {
  const { title = '' } = schema;
  const { type, unit } = elementOf(schema);
  if (type !== 'integer' || unit !== undefined || COUNT.test(title)) return false;
  return NAME.test(name) || TERM.test(title);
}
