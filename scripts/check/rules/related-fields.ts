import { catalogSchemas } from '../../spec/catalog-fields.ts';
import type { Property } from '../../spec/catalog-model.ts';
import { defineRule, type Report } from '../define-rule.ts';

/** A field that an explanation counts or compares with another one: 与 `price` 相乘, 不超过 `total_amount`, 减去 `discount`. */
const RELATED =
  /(?:加上|减去?|乘以?|等于|大于|小于|不超过|晚于|早于) ?`([a-z][a-z0-9]*(?:_[a-z0-9]+)*)`|与 ?`([a-z][a-z0-9]*(?:_[a-z0-9]+)*)` ?(?:相乘|相加|之和|之差|二选一|至少)/g;

/**
 * An explanation that counts a field with another one, or compares the two, names a field that stands beside it; one of elsewhere has
 * a path. Numbered fields that tell the kind of a thing and its id are numbered alike.
 */
export const relatedFields = defineRule({
  id: 'related-fields',
  group: 'spec',
  check({ catalog, report }) {
    const reported = new Set<string>();
    let related = 0;
    for (const { properties } of catalogSchemas(catalog)) {
      related += checkNumbers(properties, report);
      for (const { schema } of properties) {
        const { description = '', source } = schema;
        for (const [, one, other] of description.matchAll(RELATED)) {
          related += 1;
          const name = one ?? other ?? '';
          const place = `${source.file}:${source.line} ${name}`;
          if (properties.some((each) => each.name === name) || reported.has(place)) continue;
          reported.add(place);
          report(source, `No field beside this one is called "${name}".`, 'Name the field as it is called here.');
        }
      }
    }
    return { checked: related ? { relations: related } : {} };
  },
});

/** A numbered field of a thing: `coupon_type_$n`, and `coupon_id_$n` or `coupon_refund_id_$n_$m`. */
const KIND = /^(\w+)_type((?:_\$\w)+)$/;
const ID = /^(\w+?)(?:_refund)?_id((?:_\$\w)+)$/;

/** Reports the kinds of things that are numbered otherwise than their ids; returns how many have an id beside them. */
function checkNumbers(properties: readonly Property[], report: Report): number {
  let checked = 0;
  for (const { name, schema } of properties) {
    const [, thing, numbers] = KIND.exec(name) ?? [];
    const ids = thing === undefined ? [] : properties.filter((each) => ID.exec(each.name)?.[1] === thing);
    if (ids.length === 0) continue;
    checked += 1;
    if (ids.some((each) => ID.exec(each.name)?.[2] === numbers)) continue;
    report(schema.source, `"${name}" is numbered otherwise than "${ids[0]?.name}" beside it.`, 'Number both alike.');
  }
  return checked;
}
