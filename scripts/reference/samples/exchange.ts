import type { Operation } from '../../spec/catalog-model.ts';
import type { SampleMessage } from './message-text.ts';
import { requestSample, type SampleRequest } from './request-sample.ts';
import { responseSample } from './response-sample.ts';

/** The samples of an operation's request and of its success response. */
export interface SampleExchange {
  request: SampleRequest;
  response: SampleMessage;
}

const exchanges = new WeakMap<Operation, { server: string; exchange: SampleExchange }>();

/** The samples of an operation, made once for all that shows them; `server` as for {@link requestSample}. */
export function sampleExchange(operation: Operation, server: string): SampleExchange {
  const known = exchanges.get(operation);
  if (known?.server === server) return known.exchange;
  const request = requestSample(operation, server);
  const exchange = { request, response: responseSample(operation, request) };
  exchanges.set(operation, { server, exchange });
  return exchange;
}
