import type { Schema, Source } from './schema-model.ts';

/** Kinds of devices and places where a call runs, in the order of tabs, with the names that readers know. */
export const PLATFORMS = {
  'mini-program': '小程序',
  'wechat-web': '微信内网页',
  android: 'Android',
  ios: 'iOS',
  harmonyos: 'HarmonyOS',
  browser: '手机浏览器',
  screen: '屏幕展示',
  device: '收银设备',
} as const;
export type Platform = keyof typeof PLATFORMS;

/** What an outcome means for the caller: `unknown` ones say nothing of the payment. */
export const OUTCOME_KINDS = ['success', 'cancelled', 'failed', 'unknown'] as const;
type OutcomeKind = (typeof OUTCOME_KINDS)[number];

/** A call on the user's device: it opens the cashier, asks for a confirmation, or hands a coupon over. */
export interface ClientCall {
  /** The name of its file and page: `mini-program-payment`. */
  name: string;
  title: string;
  /** Product areas, as of operations. */
  tags: string[];
  platforms: Platform[];
  /** Names by which code and readers know it: `wx.requestPayment`. */
  functions: string[];
  /** The call as one writes it, without its parameters. */
  call: string;
  /** Fields of answers that it is called with. */
  inputs: ClientInput[];
  /** Fields of requests that take what it brings: a code that was scanned, a ticket. */
  outputs: ClientOutput[];
  /** Its parameters, as a schema of type object. */
  parameters?: Schema;
  /** What its callback gets, or what comes back with the user, as a schema of type object. */
  result?: Schema;
  /** Id of how its parameters are signed; absent when nothing is. */
  signing?: string;
  /** The function of the server package that makes its parameters, where it is another than that of `signing`. */
  signer?: string;
  /** Ids of what must be set up before. */
  prerequisites: string[];
  outcomes: ClientOutcome[];
  errors: ClientFailure[];
  /** Sentences on where and until when it works. */
  limits: string[];
  /** Sentences on what may be forged or says less than it seems. */
  untrusted: string[];
  /** The oldest versions that have it, such as `微信 8.0.49`. */
  versions: string[];
  officialDocs: string[];
  source: Source;
}

/** A field of an answer, and the parameter that it becomes. */
export interface ClientInput {
  /** `POST /v3/pay/transactions/jsapi`. */
  operation: string;
  field: string;
  parameter?: string;
  source: Source;
}

/** A field of a request, and what of the call goes into it. */
export interface ClientOutput {
  /** `POST /pay/micropay`. */
  operation: string;
  field: string;
  /** In words: the text that the scanner read. */
  from: string;
  source: Source;
}

/** What a call reports. */
export interface ClientOutcome {
  /** As code sees it: `requestPayment:fail cancel`. */
  value: string;
  kind: OutcomeKind;
  meaning: string;
  advice: string;
}

/** What users or the console say when a call fails. */
export interface ClientFailure {
  text: string;
  cause: string;
  remedy: string;
}

/** How the parameters of a call are signed on the server. */
export interface SigningScheme {
  id: string;
  title: string;
  /** `SHA256 with RSA`, and how the result is written. */
  algorithm: string;
  key: string;
  /** The text that is signed, with names in braces where values stand. */
  text: string;
  /** The parameter that takes the signature. */
  output: string;
  /** What one could think is signed, but is not, and other things that bite. */
  notes: string[];
  /** The function of the server package that makes it. */
  function?: string;
  source: Source;
}

/** What must be set up before a call works. */
export interface Prerequisite {
  id: string;
  title: string;
  /** Where in which platform. */
  where: string;
  rules: string[];
  /** What differs for service providers. */
  partner?: string;
  /** What is said when it is missing. */
  error?: string;
  source: Source;
}

/** The client side of the API. */
export interface ClientSide {
  /** Sorted by name. */
  calls: ClientCall[];
  signings: SigningScheme[];
  prerequisites: Prerequisite[];
}
