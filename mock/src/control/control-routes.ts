import { METHODS } from '../../../scripts/spec/catalog-model.ts';
import { DELIVERY_FAULTS } from '../notify/delivery-faults.ts';
import { PAY_SIGN_KINDS } from '../pay-sign/pay-sign-model.ts';
import { readPaySignRequest } from '../pay-sign/pay-sign-parameters.ts';
import { ENTITY_ACTIONS, ENTITY_KINDS } from '../state/entities.ts';
import { type Control, ControlError } from './control-model.ts';
import { clockRow } from './create-control.ts';

/** The input of a command: what its path, query and body say, all of it valid. */
interface CommandInput {
  params: Readonly<Record<string, string>>;
  query: Readonly<Record<string, string>>;
  body: Readonly<Record<string, unknown>>;
}

/** One command of the control over HTTP. */
export interface ControlRoute {
  method: 'get' | 'post' | 'put';
  /** With templates in braces, below `/_mock`. */
  path: string;
  summary: string;
  query?: Readonly<Record<string, object>>;
  /** The JSON Schema of its body. */
  body?: object;
  /** The name of the schema of its answer; none for 204. */
  answer?: string;
  isList?: true;
  run(control: Control, input: CommandInput): unknown;
}

const text = { type: 'string', minLength: 1 } as const;

const object = (properties: Record<string, object>, required: string[] = []): object => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false,
});

const textOf = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined);
const textsOf = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);
const oneOf = <T extends string>(values: readonly T[], value: unknown): T | undefined =>
  values.find((each) => each === value);

/** A field that is there when it has a value. */
const given = <K extends string, V>(name: K, value: V | undefined): { [P in K]?: V } => {
  const field: { [P in K]?: V } = {};
  if (value !== undefined) field[name] = value;
  return field;
};

const fault = { type: 'string', enum: DELIVERY_FAULTS };

/** Commands about stored objects. */
const ENTITY_ROUTES: ControlRoute[] = [
  {
    method: 'get',
    path: '/entities',
    summary: 'The stored objects, newest first.',
    query: { kind: { type: 'string', enum: ENTITY_KINDS } },
    answer: 'Entity',
    isList: true,
    run: (control, { query }) => control.list(oneOf(ENTITY_KINDS, query.kind)),
  },
  {
    method: 'post',
    path: '/entities/{kind}/{number}/{action}',
    summary: 'Does something to an object: one of its `actions`.',
    answer: 'Entity',
    run(control, { params }) {
      const kind = oneOf(ENTITY_KINDS, params.kind);
      const action = oneOf(ENTITY_ACTIONS, params.action);
      if (!kind || !action) throw new ControlError(`There is no ${kind ? 'action' : 'kind'} of that name.`, 404);
      return control.act(kind, params.number ?? '', action);
    },
  },
  {
    method: 'get',
    path: '/orders',
    summary: 'The orders, newest first.',
    answer: 'Entity',
    isList: true,
    run: (control) => control.orders(),
  },
  {
    method: 'post',
    path: '/orders/{number}/pay',
    summary: 'The buyer pays an order.',
    answer: 'Entity',
    run: (control, { params }) => control.pay(params.number ?? ''),
  },
  {
    method: 'post',
    path: '/orders/{number}/close',
    summary: 'An unpaid order is closed.',
    answer: 'Entity',
    run: (control, { params }) => control.close(params.number ?? ''),
  },
  {
    method: 'post',
    path: '/orders/{number}/refund',
    summary: 'A paid order is refunded from the merchant platform; all that is left of it without an amount.',
    body: object({ amount: { type: 'integer', minimum: 1 }, out_refund_no: text }),
    answer: 'Entity',
    run: (control, { params, body }) =>
      control.refund(params.number ?? '', {
        ...given('amount', numberOf(body.amount)),
        ...given('outRefundNo', textOf(body.out_refund_no)),
      }),
  },
];

/** Commands about notices. */
const NOTICE_ROUTES: ControlRoute[] = [
  {
    method: 'get',
    path: '/notices',
    summary: 'The notices with their attempts, newest first.',
    answer: 'Notice',
    isList: true,
    run: (control) => control.notices(),
  },
  {
    method: 'post',
    path: '/notices',
    summary: 'Makes a notice from the spec and sends it to an address on this machine.',
    body: object({ event: text, url: text, set: { type: 'array', items: text }, shape: text, fault }, ['event', 'url']),
    answer: 'Notice',
    run: (control, { body }) =>
      control.notify(textOf(body.event) ?? '', {
        url: textOf(body.url) ?? '',
        set: textsOf(body.set),
        ...given('shape', textOf(body.shape)),
        ...given('fault', oneOf(DELIVERY_FAULTS, body.fault)),
      }),
  },
  {
    method: 'post',
    path: '/notices/{id}/send',
    summary: 'Sends a notice again, with a fault or to another address when asked.',
    body: object({ url: text, fault }),
    answer: 'Notice',
    run: (control, { params, body }) =>
      control.sendNotice(params.id ?? '', {
        ...given('url', textOf(body.url)),
        ...given('fault', oneOf(DELIVERY_FAULTS, body.fault)),
      }),
  },
];

/** Commands about the clock. */
const CLOCK_ROUTES: ControlRoute[] = [
  {
    method: 'get',
    path: '/clock',
    summary: 'The clock by which states move.',
    answer: 'Clock',
    run: ({ clock }) => clockRow(clock),
  },
  {
    method: 'put',
    path: '/clock',
    summary: 'Sets the time, or holds the clock, or lets it go on.',
    body: object({ now: { type: 'string', format: 'date-time' }, held: { type: 'boolean' } }),
    answer: 'Clock',
    async run({ clock }, { body }) {
      if (body.held === true) clock.hold();
      if (typeof body.now === 'string') await clock.set(Date.parse(body.now));
      if (body.held === false) clock.release();
      return clockRow(clock);
    },
  },
  {
    method: 'post',
    path: '/clock/advance',
    summary: 'Pushes the clock; answers when the notices on the way were sent.',
    body: object({ duration: { type: ['string', 'number'], examples: ['500ms', '3s', '24h'] } }, ['duration']),
    answer: 'Clock',
    async run(control, { body }) {
      await control.advance(typeof body.duration === 'number' ? body.duration : String(body.duration));
      return clockRow(control.clock);
    },
  },
];

/** Every command of the control over HTTP but the stream of events. */
export const CONTROL_ROUTES: readonly ControlRoute[] = [
  {
    method: 'post',
    path: '/reset',
    summary: 'Forgets objects, notices, requests and failures; the clock returns to its start.',
    run: (control) => control.reset(),
  },
  ...ENTITY_ROUTES,
  {
    method: 'post',
    path: '/failures',
    summary: 'Lets the next request fail, or the next of one operation, once it has passed every check.',
    body: object({ code: text, method: { type: 'string', enum: METHODS }, path: text }, ['code']),
    run: (control, { body }) =>
      control.fail({
        code: textOf(body.code) ?? '',
        ...given('method', oneOf(METHODS, body.method)),
        ...given('path', textOf(body.path)),
      }),
  },
  ...CLOCK_ROUTES,
  ...NOTICE_ROUTES,
  {
    method: 'post',
    path: '/pay-sign',
    summary: 'Checks the signed parameters of a mini program, page or app, and finds the first thing that is wrong.',
    body: object(
      {
        ...{ parameters: { type: 'object' }, kind: { type: 'string', enum: PAY_SIGN_KINDS } },
        ...{ appid: text, ticket: text, url: text },
      },
      ['parameters'],
    ),
    answer: 'PaySign',
    run: (control, { body }) => control.checkPaySign(readPaySignRequest(body)),
  },
  {
    method: 'get',
    path: '/requests',
    summary: 'The last requests and their answers as they came and went, newest first.',
    answer: 'Request',
    isList: true,
    run: (control) => control.requests(),
  },
];
