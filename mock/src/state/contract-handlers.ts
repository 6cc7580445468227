import { beijingTime } from '../../../scripts/lib/beijing-time.ts';
import { endContract, signContract } from './contracts.ts';
import type { Contract } from './entities.ts';
import { type HandlerAnswer, type HandlerContext, type OperationHandler, unknownEntity } from './handler-context.ts';
import { hexDigits } from './identifiers.ts';
import { later } from './mock-state.ts';
import { type RequestFields, textField } from './request-fields.ts';
import { canonicalJson } from './sent-request.ts';

/** A contract is prepared: its user signs it after the time that a payment takes. */
export const presign: OperationHandler = (context) => {
  const { fields, state, sent } = context;
  const number = textField(fields('out_contract_code', 'contract_code'));
  const planId = textField(fields('plan_id'));
  const key = contractKey(fields);
  const names = ['appid', 'contract_display_account', 'contract_notify_url', 'notify_url'];
  const fingerprint = canonicalJson(names.map((name) => fields(name)));
  const known = state.stores.contract.byKey(key);
  if (known) return known.sent.fingerprint === fingerprint ? presignAnswer(known) : 'contractDiffers';
  const now = state.clock.now();
  const made: Contract = {
    kind: 'contract',
    key,
    number,
    id: state.nextId('', 28),
    state: 'SIGNING',
    createdAt: now,
    changedAt: now,
    amount: 0,
    notifyUrl: textField(fields('contract_notify_url', 'notify_url')),
    sent: { ...sent, fingerprint },
    planId,
    openid: textField(fields('openid')),
  };
  state.add(made);
  later(state, made, state.payAfter, () => signContract(state, made));
  return presignAnswer(made);
};

const presignAnswer = ({ id, sent }: Contract): HandlerAnswer => ({
  template: { ...sent, unsent: [] },
  fields: { pre_entrustweb_id: hexDigits(32, 'contract', id) },
});

const contractKey = (fields: RequestFields): string =>
  `${textField(fields('plan_id'))}/${textField(fields('out_contract_code', 'contract_code'))}`;

function findContract({ fields, state: { stores } }: HandlerContext): Contract | undefined {
  const id = textField(fields('contract_id'));
  const found = (id ? stores.contract.byId(id) : undefined) ?? stores.contract.byKey(contractKey(fields));
  // Nobody has signed it yet: it does not exist.
  return found?.state === 'SIGNING' ? undefined : found;
}

/** Queries a contract. */
export const queryContract: OperationHandler = (context) => {
  const found = findContract(context);
  if (found) return contractAnswer(found, context);
  const waits = context.state.stores.contract.byKey(contractKey(context.fields)) !== undefined;
  return waits ? 'unknownContract' : unknownEntity(context, 'unknownContract');
};

/** The merchant ends a contract. */
export const terminateContract: OperationHandler = (context) => {
  const found = findContract(context);
  if (!found) return unknownEntity(context, 'unknownContract');
  if (found.state === 'TERMINATED') return 'contractEnded';
  endContract(context.state, found);
  return contractAnswer(found, context);
};

const contractAnswer = (found: Contract, { operation }: HandlerContext): HandlerAnswer => ({
  template: found.sent,
  fields: contractFields(found, operation.version),
  without: contractWithout(found),
});

/** The fields that a contract does not have in its state. */
export const contractWithout = ({ state }: Contract): string[] =>
  state === 'TERMINATED'
    ? []
    : [
        'contract_terminate_info',
        'contract_terminated_time',
        'contract_termination_mode',
        'contract_termination_remark',
      ];

/** The time for which a contract is signed. */
const VALID_MS = 365 * 86_400_000;

/** The fields of a contract in one of the protocols. */
export function contractFields(contract: Contract, version: 'v2' | 'v3'): Record<string, unknown> {
  const { id, number, planId, openid, state, signedAt = 0, terminatedAt } = contract;
  const isV2 = version === 'v2';
  const time = (milliseconds: number): string =>
    isV2 ? beijingTime(milliseconds).slice(0, 19).replace('T', ' ') : beijingTime(milliseconds);
  const endTime = terminatedAt === undefined ? undefined : time(terminatedAt);
  return {
    contract_id: id,
    plan_id: planId,
    out_contract_code: number,
    contract_code: number,
    ...(openid && { openid }),
    contract_state: isV2 ? Number(state === 'TERMINATED') : state,
    contract_signed_time: time(signedAt),
    contract_expired_time: time(signedAt + VALID_MS),
    ...(endTime && {
      contract_terminated_time: endTime,
      contract_termination_mode: 3,
      contract_terminate_info: {
        contract_termination_mode: 'MERCHANT_API',
        contract_terminated_time: endTime,
      },
    }),
  };
}
