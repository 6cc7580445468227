/** Fields in which answers and callbacks of the client side carry their message. */
const JSON_MESSAGE = /"(?:message|return_msg|err_code_des|err_msg|errMsg|err_desc)"\s*:\s*"((?:[^"\\]|\\.)*)"/;
const XML_MESSAGE = /<(err_code_des|return_msg)>(?:<!\[CDATA\[)?([^\]<]+)/;

/** The message within a pasted answer, JSON or XML; undefined for any other query. */
export function messageInAnswer(query: string): string | undefined {
  return JSON_MESSAGE.exec(query)?.[1] ?? XML_MESSAGE.exec(query)?.[2];
}
