import { utf8 } from './bytes.ts';
import { type Diagnosis, diagnosisOf, unreadable } from './diagnosis.ts';
import { type Algorithm, type DraftV2, rightDraftV2, signatureV2, textV2 } from './draft-v2.ts';
import { explain, type Finding } from './explain.ts';
import { leftOut, MISTAKES_V2, otherKeyMistake } from './mistakes-v2.ts';
import { type Parameter, readParameters } from './read-parameters.ts';

/** Parameters of APIv2 with their signature, as someone pastes them. */
export interface SignedParameters {
  parameters: string;
  /** Where it is not among the parameters. */
  sign?: string;
  key: string;
  /** Keys that may have been used by mistake. */
  otherKeys?: readonly string[];
  /** Undefined: what `sign_type` says. */
  algorithm?: 'MD5' | 'HMAC-SHA256';
}

const KEY_LENGTH = 32;
const UNKNOWN = '密钥不是这一把，或者签的值与这里的不同：先核对 APIv2 密钥，再逐个核对参数';

/** What is to be signed of these parameters. */
export function draftOf({ parameters, key, algorithm }: SignedParameters): DraftV2 {
  const given = readParameters(parameters);
  return rightDraftV2(given, key.trim(), algorithm ?? statedAlgorithm(given));
}

const statedAlgorithm = (given: readonly Parameter[]): Algorithm =>
  given.find(([name]) => name === 'sign_type' || name === 'signType')?.[1] === 'HMAC-SHA256' ? 'HMAC-SHA256' : 'MD5';

/** Says whether parameters are signed rightly, and if not, what was done wrong. */
export function diagnoseParameters(input: SignedParameters): Diagnosis {
  const draft = draftOf(input);
  const sign = signOf(input, draft);
  const expected = utf8(textV2(draft, true));
  const notes = keyNotes(draft.key);
  if (draft.parameters.length === 0) return unreadable('读不出参数：贴 XML、JSON 或 名=值');
  if (!draft.key) return unreadable('还没有密钥');
  if (!sign) return { ...unreadable('参数里没有 sign', notes), expected };
  if (!/^(?:[0-9a-f]{32}|[0-9a-f]{64}|[0-9a-f]{40})$/i.test(sign)) {
    return { ...unreadable('sign 是 32 个（MD5）或 64 个（HMAC-SHA256）十六进制数字', notes), expected };
  }
  const isSigned = (state: DraftV2): boolean => signatureV2(state) === sign;
  const others = (input.otherKeys ?? []).map((key) => key.trim()).filter((key) => key && key !== draft.key);
  const known = others.length ? [otherKeyMistake(others), ...MISTAKES_V2] : MISTAKES_V2;
  const found = explain(draft, [known, leftOut(draft.parameters)], isSigned);
  const signed = found && { mistakes: found.mistakes, signed: utf8(textV2(found.state, true)) };
  return diagnosisOf(signed, expected, notes, UNKNOWN);
}

function signOf({ sign }: SignedParameters, { given }: DraftV2): string {
  const own = given.find(([name]) => name === 'sign' || name === 'paySign')?.[1];
  return (sign?.trim() || own || '').trim();
}

const keyNotes = (key: string): Finding[] =>
  key.length === KEY_LENGTH || !key
    ? []
    : [{ id: 'key-length', title: `密钥有 ${key.length} 个字符`, remedy: 'APIv2 密钥是 32 个字符。' }];
