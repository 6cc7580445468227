import { describe, expect, it } from 'vitest';
import { projectSpec } from '../spec/project-spec.fixture.ts';
import { draftExamples } from './draft-example.ts';

const { catalog } = await projectSpec();

function draft(id: string): string {
  const operation = catalog.operations.find((candidate) => candidate.id === id);
  if (!operation) throw new Error(`No operation is called ${id}`);
  return draftExamples(operation)[0]?.content ?? '';
}

describe('draftExamples', () => {
  it('writes imports, the call and the field that the next step needs', () => {
    expect(draft('v3.pay.transactions.native.post')).toMatchInlineSnapshot(`
      "import { wxpay } from '#wxpay';

      const { data } = await wxpay.v3.pay.transactions.native.post({
        appid: 'wxd678efh567hg6787',
        mchid: '1900000109',
        description: 'Image形象店-深圳腾大-QQ公仔',
        attach: '深圳分店',
        out_trade_no: 'ORDER20261201000001',
        amount: { total: 100, currency: 'CNY' },
        time_expire: '2026-12-31T23:59:59+08:00',
        notify_url: 'https://example.com/wechatpay/notify',
      });

      console.log(data.code_url);
      "
    `);
  });

  it('encrypts the fields that the spec marks, and names the key', () => {
    const example = draft('v3.customs.verify-certificate.post');
    expect(example).toContain("import { encrypt, publicKeyId, wxpay } from '#wxpay';");
    expect(example).toContain("certificate_id: encrypt('11010519491231002X')");
    expect(example).toContain("'Wechatpay-Serial': publicKeyId");
  });

  it('builds JSON text from a checked object', () => {
    expect(draft('v2.secapi.pay.profitsharing.post')).toMatch(
      /receivers: JSON\.stringify\(\[[\s\S]*\] satisfies WeChatPay\.OpenAPI\.V2\./,
    );
  });

  it('presents the client certificate, calls the other host', () => {
    expect(draft('v2.secapi.pay.reverse.post')).toContain('security: true');
    expect(draft('v3.global.transactions.native.post')).toContain("baseURL: 'https://apihk.mch.weixin.qq.com'");
  });

  it('uploads a form with the digest in meta', () => {
    const example = draft('v3.merchant.media.upload.post');
    expect(example).toContain('sha256: Hash.sha256(readFileSync(file))');
    expect(example).toContain('{ meta: JSON.stringify(meta), file: createReadStream(file) }');
    expect(draft('v3.taxi-invoice.cards.upload-file.post')).toContain("createHash('sm3')");
  });

  it('sends the body of a DELETE past the chain, which would drop it', () => {
    expect(draft('v3.brand.partner.store.brandstores._store_id_.delete')).toContain(
      "wxpay.client.v3.delete('v3/brand/partner/store/brandstores/",
    );
  });

  it('checks a response without content by its status', () => {
    expect(draft('v3.pay.transactions.out-trade-no._out_trade_no_.close.post')).toContain(
      'console.log(status === 204);',
    );
  });

  it('loops over a list that may be absent', () => {
    expect(draft('v3.merchant-service.complaints-v2.get')).toContain('for (const complaint of data.data ?? []) {');
  });

  it('has two orders in a combined payment, with totals of their own', () => {
    const example = draft('v3.combine-transactions.jsapi.post');
    expect(example.match(/out_trade_no: 'ORDER2026120100000[12]'/g)).toHaveLength(2);
  });
});
