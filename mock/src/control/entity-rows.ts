import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { ENTITY_ACTIONS, type Entity } from '../state/entities.ts';
import { actionsOf } from '../state/entity-actions.ts';
import type { EntityRow } from './control-model.ts';

/** A stored object as control shows it. */
export function entityRow(entity: Entity): EntityRow {
  const { kind, number, state, amount, createdAt, changedAt, notifyUrl } = entity;
  const parent = parentOf(entity);
  const actions = actionsOf(entity);
  return {
    kind,
    number,
    id: entity.kind === 'order' && entity.paidAt === undefined ? '' : entity.id,
    state,
    ...(amount > 0 && { amount }),
    createdAt: beijingTime(createdAt),
    changedAt: beijingTime(changedAt),
    ...(notifyUrl && { notifyUrl }),
    ...(parent && { parent }),
    actions: ENTITY_ACTIONS.filter((action) => actions[action]),
  };
}

function parentOf(entity: Entity): string | undefined {
  if (entity.kind === 'order') return entity.combined?.number;
  if (entity.kind === 'refund' || entity.kind === 'share') return entity.order.number;
  return entity.kind === 'share-return' ? entity.share.number : undefined;
}
