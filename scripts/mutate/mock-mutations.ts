import { type Mutations, of } from './mutation-model.ts';

const ANSWERS = ['mock/src/every-answer.test.ts'];
const NOTICES = ['mock/src/notices/notice-rules.test.ts'];

/** Mutations of what the mock server refuses, how it words that, what it answers, and what it tells of. */
export const MOCK_MUTATIONS: Mutations = {
  mock: {
    tests: ANSWERS,
    mutations: [
      ...of(
        'mock/src/validate.ts',
        ['open: lenient', 'open: true'],
        ['addByteLengths(ajv);', ''],
        ['formats.default(ajv);', ''],
        ["term: found?.title ?? ''", "term: ''"],
        ['{ limit, value: data }', '{ value: data }'],
        ['field: `${pointer}${problem.field}`', 'field: problem.field'],
        ['if (parsed === undefined)', 'if (false)'],
        ['return { limit: meant, value', 'return { value'],
        ['return { limit: nearest(name, unknown) };', 'return {};'],
        ['    condition,\n', ''],
      ),
      ...of(
        'mock/src/validation-messages.ts',
        ['，请求中有相近的 ${limit}', ''],
        ['`}${conditionOf(problem)}`', '`}`'],
        ["if (problem.rule === 'additionalProperties') return UNKNOWN_FIELD;", ''],
        ['() => problem.term', "() => ''"],
        ["rule.endsWith('Bytes') ? 'bytes' : 'characters'", "'characters'"],
        ["if (type === 'integer')", 'if (false)'],
        ["limit.join('、')", 'limit[0]'],
        ['...(value !== undefined && { value: shorten(value) }), ', ''],
        ["maxLength: ['字符数', '大于最大值']", "maxLength: ['字符数', '小于最小值']"],
      ),
      ...of(
        'mock/src/v3/receive-v3.ts',
        [' ?? unknownParameter(schema, values, context)', ''],
        ['bodyError(operation.request, body, exchange, context) ??', ''],
        ['merchantError(exchange, body, context);', 'undefined;'],
        ["parametersError('header', schemaOf('header'), typedValues(schemaOf('header'), sent), context) ??", ''],
        ['if (shape?.required)', 'if (false)'],
        ['(isBrandSigned(operation) || hasEncryptedFields(operation))', 'false'],
      ),
      ...of(
        'mock/src/v3/response-v3.ts',
        ['context: echoedValues(received),', ''],
        ['template: templateOf(received, outcome?.template),', ''],
        ['encrypt: encryptFor(', 'decrypt: encryptFor('],
        [' && !AMBIGUOUS_NAME.test(name)', ''],
        ['!encrypted.has(name) && ', ''],
        ['...query, ', ''],
      ),
      ...of('mock/src/v3/error-v3.ts', ['...(detail && { detail })', '']),
      ...of(
        'mock/src/v3/parameters-v3.ts',
        ["if (schema?.type === 'integer' && ", 'if (false && '],
        ["sent.replace(/\\[\\d*\\]$/, '')", 'sent'],
      ),
      ...of(
        'mock/src/injected-failures.ts',
        [', ...commonErrors(catalog, operation.version)', ''],
        ['status: error.status ?? 400', 'status: 400'],
      ),
    ],
  },
  notices: {
    tests: NOTICES,
    mutations: [
      ...of(
        'mock/src/notices/notice-rules.ts',
        [', ...PAPAY_FIELDS', ''],
        [', ...subMerchantOf(body)', ''],
        ['refund_status: STATES_V2[state], ', ''],
        ["...(state === 'SUCCESS' && { success_time: timeV2(changedAt) })", ''],
        [", 'amount.exchange_rate'", ''],
        ["shape: shapeFor(template, 'Refund'),", ''],
        ['...without, ...merchantWithout(template)', '...without'],
        ['...orderWithout(order), ', ''],
      ),
      ...of('mock/src/notices/institutions.ts', ["? ['mchid']", '? []'], ["overseas ? 'Oversea' : ", '']),
      ...of('mock/src/notices/notice-webhooks.ts', ["CLOSED: 'v3/refund/closed', ", ''], ['FAIL: TRANSFERRED, ', '']),
    ],
  },
};
