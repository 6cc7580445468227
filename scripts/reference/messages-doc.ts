import { groupBy } from '../lib/group-by.ts';
import { hashText } from '../lib/hash.ts';
import { headingAnchor } from '../lib/heading-anchor.ts';
import type { Catalog, ClientCall } from '../spec/catalog-model.ts';
import { clientPageUrl, endpointOf } from '../spec/locations.ts';
import { productOf } from '../spec/traverse.ts';
import type { CodeMeaning, MessagesDoc, OperationRef } from './document-model.ts';
import { operationRef } from './operation-pairs.ts';

/** A message with one cause, the area in which it occurs, and the subject that it is listed under. */
interface Row {
  text: string;
  area: string;
  subject: string;
  meaning: CodeMeaning;
}

/** What WeChat Pay and its app say: the messages of the spec, then those of calls on the device; each text once. */
export function messagesDoc(catalog: Catalog): MessagesDoc {
  const rows = [...specRows(catalog), ...catalog.client.calls.flatMap((call) => clientRows(call, catalog))];
  const listed = [...groupBy(rows, ({ text }) => text)].map(([text, own]) => ({
    subject: own[0]?.subject ?? '',
    entry: {
      ...{ anchor: messageAnchor(text), code: text, spellings: [] },
      areas: [...new Set(own.map(({ area }) => area))],
      meanings: mergeMeanings(own.map(({ meaning }) => meaning)),
    },
  }));
  const groups = [...groupBy(listed, ({ subject }) => subject)].map(([title, own]) => ({
    ...{ anchor: headingAnchor(title), title },
    entries: own.map(({ entry }) => entry),
  }));
  return { entries: listed.map(({ entry }) => entry), groups };
}

/** The anchor of a message on the page of messages. */
export const messageAnchor = (text: string): string => `m-${hashText(text).slice(0, 8)}`;

function specRows({ messages, operations, client }: Catalog): Row[] {
  const operationRefs = new Map(operations.map((each) => [endpointOf(each), operationRef(each, '-errors')]));
  const callRefs = new Map(client.calls.map((call) => [call.name, clientRef(call, '')]));
  return messages.map(({ text, code, cause, remedy, area, operations: endpoints, calls }) => ({
    ...{ text, area, subject: area },
    meaning: {
      ...{ description: cause, advice: remedy, labels: code === undefined ? [] : [code] },
      operations: [
        ...endpoints.flatMap((endpoint) => operationRefs.get(endpoint) ?? []),
        ...calls.flatMap((name) => callRefs.get(name) ?? []),
      ],
    },
  }));
}

const clientRef = ({ name, title, call }: ClientCall, anchor: string): OperationRef => ({
  title,
  url: `${clientPageUrl(name)}${anchor}`,
  endpoint: call,
});

/** The errors of a call, and its outcomes that are more than a word: `requestPayment:ok`. */
function clientRows(call: ClientCall, catalog: Catalog): Row[] {
  const subject = `端上调起：${productOf(catalog, call)?.name ?? call.title}`;
  const row = (text: string, description: string, advice: string, anchor: string): Row => ({
    ...{ text, area: call.title, subject },
    meaning: { description, advice, labels: [], operations: [clientRef(call, anchor)] },
  });
  return [
    ...call.errors.map(({ text, cause, remedy }) => row(text, cause, remedy, '#errors')),
    ...call.outcomes
      .filter(({ value }) => /[: ]/.test(value))
      .map(({ value, meaning, advice }) => row(value, meaning, advice, '#outcomes')),
  ];
}

/** Meanings of the same words are one, with the places of all. */
function mergeMeanings(meanings: readonly CodeMeaning[]): CodeMeaning[] {
  const groups = groupBy(meanings, ({ description, advice, labels }) => JSON.stringify([description, advice, labels]));
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return [{ ...first, operations: [first, ...others].flatMap(({ operations }) => operations) }];
  });
}
