/** Names of fields that say why something failed, was closed or was taken back. */
const CAUSE =
  /(^|_)(fail(ed)?|reject(ed)?|refuse|abnormal|close|deactivate|err(or)?)_(\w+_)?(reason|msg|message|code|code_des|type|detail|param(eter)?|time)$/;

/** Names of states and results, whose values are words. */
const STATE = /(^|_)(state|status|result|result_code)$/;

/** Values that have such a cause. */
const FAILED = /FAIL|REJECT|REFUS|ABNORMAL|CLOSE|DEACTIVAT|DENY|DENIED|ERROR|INVALID|CANCEL(?!ING)|NOT_PASS|UNPASS/;

/** Whether a field holds the cause of a failure. */
export const isCause = (name: string): boolean => CAUSE.test(name);

/** Whether a field says in words that its object failed. */
export const saysFailure = (name: string, value: unknown): boolean =>
  /_(state|status)_desc(ription)?$/.test(name) && /失败|重新/.test(String(value));

/** The states of an object that tell how something ended. */
export const statesIn = (fields: readonly (readonly [name: string, value: unknown])[]): string[] =>
  fields.flatMap(([name, value]) => (STATE.test(name) && typeof value === 'string' ? [value] : []));

/** Whether an object says by its states that nothing failed: a cause beside them would contradict. */
export function hasNoFailure(states: readonly string[]): boolean {
  return states.length > 0 && !states.some((state) => FAILED.test(state));
}
