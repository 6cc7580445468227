// Generated from openapi/ by `npm run generate`. Do not edit.
declare namespace WeChatPay.OpenAPI {
  interface V3 {
    readonly abnormalFundProcessing: V3.AbnormalFundProcessing;
    readonly 'abnormal-fund-processing': V3.AbnormalFundProcessing;
    readonly aggracctBc: V3.AggracctBc;
    readonly 'aggracct-bc': V3.AggracctBc;
    readonly apply4sub: V3.Apply4sub;
    readonly apply4subject: V3.Apply4subject;
    readonly applyment4sub: V3.Applyment4sub;
    readonly bankBatchTransfer: V3.BankBatchTransfer;
    readonly 'bank-batch-transfer': V3.BankBatchTransfer;
    readonly bankTransfer: V3.BankTransfer;
    readonly 'bank-transfer': V3.BankTransfer;
    readonly bill: V3.Bill;
    readonly billdownload: V3.Billdownload;
    readonly brandBasic: V3.BrandBasic;
    readonly 'brand-basic': V3.BrandBasic;
    readonly brand: V3.Brand;
    readonly businesscircle: V3.Businesscircle;
    readonly capital: V3.Capital;
    readonly catering: V3.Catering;
    /** GET 获取平台证书列表 */
    readonly certificates: V3.Certificates;
    readonly combineTransactions: V3.CombineTransactions;
    readonly 'combine-transactions': V3.CombineTransactions;
    readonly compliance: V3.Compliance;
    readonly creditRepayment: V3.CreditRepayment;
    readonly 'credit-repayment': V3.CreditRepayment;
    readonly customs: V3.Customs;
    readonly discountCard: V3.DiscountCard;
    readonly 'discount-card': V3.DiscountCard;
    readonly ebike: V3.Ebike;
    readonly ecommerce: V3.Ecommerce;
    readonly eduPapay: V3.EduPapay;
    readonly 'edu-papay': V3.EduPapay;
    readonly eduStar: V3.EduStar;
    readonly 'edu-star': V3.EduStar;
    readonly eduschoolpay: V3.Eduschoolpay;
    readonly express: V3.Express;
    readonly facemch: V3.Facemch;
    readonly fundApp: V3.FundApp;
    readonly 'fund-app': V3.FundApp;
    readonly fundsToOversea: V3.FundsToOversea;
    readonly 'funds-to-oversea': V3.FundsToOversea;
    readonly global: V3.Global;
    readonly goldplan: V3.Goldplan;
    readonly gov: V3.Gov;
    readonly hirePowerBank: V3.HirePowerBank;
    readonly 'hire-power-bank': V3.HirePowerBank;
    readonly industryCoupon: V3.IndustryCoupon;
    readonly 'industry-coupon': V3.IndustryCoupon;
    readonly industryRebate: V3.IndustryRebate;
    readonly 'industry-rebate': V3.IndustryRebate;
    readonly inspolicymgr: V3.Inspolicymgr;
    readonly iotmanage: V3.Iotmanage;
    readonly lovefeast: V3.Lovefeast;
    readonly marketing: V3.Marketing;
    readonly mchManage: V3.MchManage;
    readonly 'mch-manage': V3.MchManage;
    readonly mchOperationManage: V3.MchOperationManage;
    readonly 'mch-operation-manage': V3.MchOperationManage;
    readonly mch_operate: V3.Mch_operate;
    readonly mchalterapply: V3.Mchalterapply;
    readonly medIns: V3.MedIns;
    readonly 'med-ins': V3.MedIns;
    readonly merchantRiskManage: V3.MerchantRiskManage;
    readonly 'merchant-risk-manage': V3.MerchantRiskManage;
    readonly merchantService: V3.MerchantService;
    readonly 'merchant-service': V3.MerchantService;
    readonly merchantSettlement: V3.MerchantSettlement;
    readonly 'merchant-settlement': V3.MerchantSettlement;
    readonly merchantStore: V3.MerchantStore;
    readonly 'merchant-store': V3.MerchantStore;
    readonly merchant: V3.Merchant;
    readonly merchantfund: V3.Merchantfund;
    /**
     * POST 子商户进件（融合钱包）
     * PUT 修改子商户（融合钱包）
     */
    readonly merchants: V3.Merchants;
    readonly multiuse: V3.Multiuse;
    readonly newTaxControlFapiao: V3.NewTaxControlFapiao;
    readonly 'new-tax-control-fapiao': V3.NewTaxControlFapiao;
    readonly offlineface: V3.Offlineface;
    readonly offlinefacemch: V3.Offlinefacemch;
    readonly palmservice: V3.Palmservice;
    readonly papay: V3.Papay;
    readonly parking: V3.Parking;
    readonly partnerPapay: V3.PartnerPapay;
    readonly 'partner-papay': V3.PartnerPapay;
    readonly partnerTransfer: V3.PartnerTransfer;
    readonly 'partner-transfer': V3.PartnerTransfer;
    readonly passwordExemptContract: V3.PasswordExemptContract;
    readonly 'password-exempt-contract': V3.PasswordExemptContract;
    readonly payDevices: V3.PayDevices;
    readonly 'pay-devices': V3.PayDevices;
    readonly pay: V3.Pay;
    readonly payrollCard: V3.PayrollCard;
    readonly 'payroll-card': V3.PayrollCard;
    readonly payscore: V3.Payscore;
    readonly platsolution: V3.Platsolution;
    readonly profitsharing: V3.Profitsharing;
    readonly qrcode: V3.Qrcode;
    readonly rateActivity: V3.RateActivity;
    readonly 'rate-activity': V3.RateActivity;
    readonly realname: V3.Realname;
    readonly recharge: V3.Recharge;
    readonly refund: V3.Refund;
    /**
     * GET 查询所有退款
     * POST 申请退款
     */
    readonly refunds: V3.Refunds;
    readonly repayment: V3.Repayment;
    readonly security: V3.Security;
    readonly settle: V3.Settle;
    readonly smartguide: V3.Smartguide;
    /** GET 下载对账单 */
    readonly statements: V3.Statements;
    readonly taxiInvoice: V3.TaxiInvoice;
    readonly 'taxi-invoice': V3.TaxiInvoice;
    readonly transactionBlock: V3.TransactionBlock;
    readonly 'transaction-block': V3.TransactionBlock;
    readonly transactions: V3.Transactions;
    readonly transferDetail: V3.TransferDetail;
    readonly 'transfer-detail': V3.TransferDetail;
    readonly transfer: V3.Transfer;
    readonly transferdownload: V3.Transferdownload;
    readonly vehicle: V3.Vehicle;
    readonly webizpay: V3.Webizpay;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface AbnormalFundProcessing {
    readonly receipts: AbnormalFundProcessing.Receipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing {
  interface Receipts {
    /** GET 查询在途异常资金付款结果 */
    readonly _receipt_id_: Receipts._receipt_id_;
    /** GET 查询在途异常资金付款结果 */
    readonly $receipt_id$: Receipts._receipt_id_;
    /** GET 查询在途异常资金付款结果 */
    readonly '{receipt_id}': Receipts._receipt_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts {
  interface _receipt_id_ {
    /** POST 发起在途异常资金付款指令 */
    readonly transferInstructions: _receipt_id_.TransferInstructions;
    /** POST 发起在途异常资金付款指令 */
    readonly 'transfer-instructions': _receipt_id_.TransferInstructions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AbnormalFundProcessing.Receipts._receipt_id_ {
  interface TransferInstructions {
    /** GET 查询在途异常资金付款指令执行结果 */
    readonly _out_instruction_no_: TransferInstructions._out_instruction_no_;
    /** GET 查询在途异常资金付款指令执行结果 */
    readonly $out_instruction_no$: TransferInstructions._out_instruction_no_;
    /** GET 查询在途异常资金付款指令执行结果 */
    readonly '{out_instruction_no}': TransferInstructions._out_instruction_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface AggracctBc {
    readonly wbChannel: AggracctBc.WbChannel;
    readonly 'wb-channel': AggracctBc.WbChannel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc {
  interface WbChannel {
    readonly account: WbChannel.Account;
    readonly bankChannelAccount: WbChannel.BankChannelAccount;
    readonly 'bank-channel-account': WbChannel.BankChannelAccount;
    readonly controlOrders: WbChannel.ControlOrders;
    readonly 'control-orders': WbChannel.ControlOrders;
    /** POST 特殊减额 */
    readonly specialReduction: WbChannel.SpecialReduction;
    /** POST 特殊减额 */
    readonly 'special-reduction': WbChannel.SpecialReduction;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel {
  interface Account {
    /** GET 查询渠道额度 */
    readonly balance: Account.Balance;
    /** GET 查询商户资料 */
    readonly mch_archives: Account.Mch_archives;
    /** GET 查询商户影像件资料 */
    readonly mch_media: Account.Mch_media;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel {
  interface BankChannelAccount {
    /** POST 受理渠道结算银行账户更名申请 */
    readonly rename: BankChannelAccount.Rename;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.BankChannelAccount {
  interface Rename {
    /** GET 查询渠道结算银行账户更名申请 */
    readonly _application_id_: Rename._application_id_;
    /** GET 查询渠道结算银行账户更名申请 */
    readonly $application_id$: Rename._application_id_;
    /** GET 查询渠道结算银行账户更名申请 */
    readonly '{application_id}': Rename._application_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel {
  interface ControlOrders {
    /** GET 查询控制单 */
    readonly _out_request_no_: ControlOrders._out_request_no_;
    /** GET 查询控制单 */
    readonly $out_request_no$: ControlOrders._out_request_no_;
    /** GET 查询控制单 */
    readonly '{out_request_no}': ControlOrders._out_request_no_;
    readonly info: ControlOrders.Info;
    /** POST 发起微众台账管控 */
    readonly punish: ControlOrders.Punish;
    /** POST 解除对微众台账的管控 */
    readonly recover: ControlOrders.Recover;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders {
  interface Info {
    readonly update: Info.Update;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders.Info {
  interface Update {
    readonly result: Update.Result;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel.ControlOrders.Info.Update {
  interface Result {
    /** POST 资料更新请求审核结果回调通知 */
    readonly notify: Result.Notify;
  }
}
declare namespace WeChatPay.OpenAPI.V3.AggracctBc.WbChannel {
  interface SpecialReduction {
    /** GET 查询特殊减额结果 */
    readonly _out_request_no_: SpecialReduction._out_request_no_;
    /** GET 查询特殊减额结果 */
    readonly $out_request_no$: SpecialReduction._out_request_no_;
    /** GET 查询特殊减额结果 */
    readonly '{out_request_no}': SpecialReduction._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Apply4sub {
    readonly sub_merchants: Apply4sub.Sub_merchants;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4sub {
  interface Sub_merchants {
    readonly _sub_mchid_: Sub_merchants._sub_mchid_;
    readonly $sub_mchid$: Sub_merchants._sub_mchid_;
    readonly '{sub_mchid}': Sub_merchants._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants {
  interface _sub_mchid_ {
    readonly application: _sub_mchid_.Application;
    /** POST 修改结算账号 */
    readonly modifySettlement: _sub_mchid_.ModifySettlement;
    /** POST 修改结算账号 */
    readonly 'modify-settlement': _sub_mchid_.ModifySettlement;
    /** GET 查询结算账户 */
    readonly settlement: _sub_mchid_.Settlement;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4sub.Sub_merchants._sub_mchid_ {
  interface Application {
    /** GET 查询结算账户修改申请状态 */
    readonly _application_no_: Application._application_no_;
    /** GET 查询结算账户修改申请状态 */
    readonly $application_no$: Application._application_no_;
    /** GET 查询结算账户修改申请状态 */
    readonly '{application_no}': Application._application_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Apply4subject {
    /**
     * GET 查询商户开户意愿申请单审核结果
     * POST 提交商户开户意愿申请单
     */
    readonly applyment: Apply4subject.Applyment;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject {
  interface Applyment {
    readonly _applyment_id_: Applyment._applyment_id_;
    readonly $applyment_id$: Applyment._applyment_id_;
    readonly '{applyment_id}': Applyment._applyment_id_;
    readonly _business_code_: Applyment._business_code_;
    readonly $business_code$: Applyment._business_code_;
    readonly '{business_code}': Applyment._business_code_;
    readonly merchants: Applyment.Merchants;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment {
  interface _applyment_id_ {
    /** POST 撤销商户开户意愿申请单（申请单编号） */
    readonly cancel: _applyment_id_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment {
  interface _business_code_ {
    /** POST 撤销商户开户意愿申请单（业务申请编号） */
    readonly cancel: _business_code_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment {
  interface Merchants {
    readonly _sub_mchid_: Merchants._sub_mchid_;
    readonly $sub_mchid$: Merchants._sub_mchid_;
    readonly '{sub_mchid}': Merchants._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Apply4subject.Applyment.Merchants {
  interface _sub_mchid_ {
    /** GET 获取商户开户意愿确认状态 */
    readonly state: _sub_mchid_.State;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Applyment4sub {
    /** POST 提交申请单 */
    readonly 'applyment/': Applyment4sub.Applyment_;
    readonly applyment: Applyment4sub.Applyment;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub {
  interface Applyment {
    readonly applyment_id: Applyment.Applyment_id;
    readonly business_code: Applyment.Business_code;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub.Applyment {
  interface Applyment_id {
    /** GET 通过申请单号查询申请状态 */
    readonly _applyment_id_: Applyment_id._applyment_id_;
    /** GET 通过申请单号查询申请状态 */
    readonly $applyment_id$: Applyment_id._applyment_id_;
    /** GET 通过申请单号查询申请状态 */
    readonly '{applyment_id}': Applyment_id._applyment_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Applyment4sub.Applyment {
  interface Business_code {
    /** GET 通过业务申请编号查询申请状态 */
    readonly _business_code_: Business_code._business_code_;
    /** GET 通过业务申请编号查询申请状态 */
    readonly $business_code$: Business_code._business_code_;
    /** GET 通过业务申请编号查询申请状态 */
    readonly '{business_code}': Business_code._business_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface BankBatchTransfer {
    readonly receipt: BankBatchTransfer.Receipt;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankBatchTransfer {
  interface Receipt {
    /**
     * GET 查询明细电子回单受理结果
     * POST 受理明细电子回单
     */
    readonly detailReceipts: Receipt.DetailReceipts;
    /**
     * GET 查询明细电子回单受理结果
     * POST 受理明细电子回单
     */
    readonly 'detail-receipts': Receipt.DetailReceipts;
    /**
     * GET 查询汇总电子回单受理结果
     * POST 受理汇总电子回单
     */
    readonly summaryReceipts: Receipt.SummaryReceipts;
    /**
     * GET 查询汇总电子回单受理结果
     * POST 受理汇总电子回单
     */
    readonly 'summary-receipts': Receipt.SummaryReceipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface BankTransfer {
    /** POST 发起批量转账 */
    readonly batches: BankTransfer.Batches;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer {
  interface Batches {
    readonly batchId: Batches.BatchId;
    readonly 'batch-id': Batches.BatchId;
    readonly outBatchNo: Batches.OutBatchNo;
    readonly 'out-batch-no': Batches.OutBatchNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches {
  interface BatchId {
    /** GET 微信支付批次单号查询批次单 */
    readonly _batch_id_: BatchId._batch_id_;
    /** GET 微信支付批次单号查询批次单 */
    readonly $batch_id$: BatchId._batch_id_;
    /** GET 微信支付批次单号查询批次单 */
    readonly '{batch_id}': BatchId._batch_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.BatchId {
  interface _batch_id_ {
    readonly details: _batch_id_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.BatchId._batch_id_ {
  interface Details {
    readonly detailId: Details.DetailId;
    readonly 'detail-id': Details.DetailId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.BatchId._batch_id_.Details {
  interface DetailId {
    /** GET 微信支付明细单号查询明细单 */
    readonly _detail_id_: DetailId._detail_id_;
    /** GET 微信支付明细单号查询明细单 */
    readonly $detail_id$: DetailId._detail_id_;
    /** GET 微信支付明细单号查询明细单 */
    readonly '{detail_id}': DetailId._detail_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches {
  interface OutBatchNo {
    /** GET 银行批次单号查询批次单 */
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    /** GET 银行批次单号查询批次单 */
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    /** GET 银行批次单号查询批次单 */
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    readonly details: _out_batch_no_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.OutBatchNo._out_batch_no_ {
  interface Details {
    readonly outDetailNo: Details.OutDetailNo;
    readonly 'out-detail-no': Details.OutDetailNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BankTransfer.Batches.OutBatchNo._out_batch_no_.Details {
  interface OutDetailNo {
    /** GET 银行明细单号查询明细单 */
    readonly _out_detail_no_: OutDetailNo._out_detail_no_;
    /** GET 银行明细单号查询明细单 */
    readonly $out_detail_no$: OutDetailNo._out_detail_no_;
    /** GET 银行明细单号查询明细单 */
    readonly '{out_detail_no}': OutDetailNo._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Bill {
    /** GET 申请资金账单 */
    readonly fundflowbill: Bill.Fundflowbill;
    /** GET 申请单个子商户资金账单 */
    readonly subMerchantFundflowbill: Bill.SubMerchantFundflowbill;
    /** GET 申请单个子商户资金账单 */
    readonly 'sub-merchant-fundflowbill': Bill.SubMerchantFundflowbill;
    /** GET 申请交易账单 */
    readonly tradebill: Bill.Tradebill;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Billdownload {
    /** GET 下载账单 */
    readonly file: Billdownload.File;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface BrandBasic {
    readonly partner: BrandBasic.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BrandBasic {
  interface Partner {
    readonly brands: Partner.Brands;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BrandBasic.Partner {
  interface Brands {
    readonly _brand_id_: Brands._brand_id_;
    readonly $brand_id$: Brands._brand_id_;
    readonly '{brand_id}': Brands._brand_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.BrandBasic.Partner.Brands {
  interface _brand_id_ {
    /** GET 获得品牌已授权且在生效中的产品权限信息 */
    readonly productAuthorities: _brand_id_.ProductAuthorities;
    /** GET 获得品牌已授权且在生效中的产品权限信息 */
    readonly 'product-authorities': _brand_id_.ProductAuthorities;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Brand {
    /** POST 提交入驻申请 */
    readonly applyments: Brand.Applyments;
    readonly card: Brand.Card;
    readonly marketing: Brand.Marketing;
    readonly partner: Brand.Partner;
    readonly profitsharing: Brand.Profitsharing;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand {
  interface Applyments {
    readonly applymentId: Applyments.ApplymentId;
    readonly 'applyment-id': Applyments.ApplymentId;
    readonly businessCode: Applyments.BusinessCode;
    readonly 'business-code': Applyments.BusinessCode;
    /** POST 撤销申请 */
    readonly cancelApplyment: Applyments.CancelApplyment;
    /** POST 撤销申请 */
    readonly 'cancel-applyment': Applyments.CancelApplyment;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments {
  interface ApplymentId {
    /** GET 根据申请单ID查询申请状态 */
    readonly _applyment_id_: ApplymentId._applyment_id_;
    /** GET 根据申请单ID查询申请状态 */
    readonly $applyment_id$: ApplymentId._applyment_id_;
    /** GET 根据申请单ID查询申请状态 */
    readonly '{applyment_id}': ApplymentId._applyment_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Applyments {
  interface BusinessCode {
    /** GET 根据业务申请编号查询申请状态 */
    readonly _business_code_: BusinessCode._business_code_;
    /** GET 根据业务申请编号查询申请状态 */
    readonly $business_code$: BusinessCode._business_code_;
    /** GET 根据业务申请编号查询申请状态 */
    readonly '{business_code}': BusinessCode._business_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand {
  interface Card {
    /**
     * GET 查询商家名片配置申请状态
     * POST 提交商家名片配置申请
     */
    readonly cardConfigs: Card.CardConfigs;
    /**
     * GET 查询商家名片配置申请状态
     * POST 提交商家名片配置申请
     */
    readonly 'card-configs': Card.CardConfigs;
    /**
     * GET 查询已生效交易连接名片规则
     * POST 添加交易连接名片规则申请
     */
    readonly cardLinks: Card.CardLinks;
    /**
     * GET 查询已生效交易连接名片规则
     * POST 添加交易连接名片规则申请
     */
    readonly 'card-links': Card.CardLinks;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card {
  interface CardConfigs {
    /** POST 撤销商家名片配置申请 */
    readonly cancelApplyment: CardConfigs.CancelApplyment;
    /** POST 撤销商家名片配置申请 */
    readonly 'cancel-applyment': CardConfigs.CancelApplyment;
    /** GET 获取商家名片预览二维码 */
    readonly previewUrl: CardConfigs.PreviewUrl;
    /** GET 获取商家名片预览二维码 */
    readonly 'preview-url': CardConfigs.PreviewUrl;
    /** POST 发布商家名片配置 */
    readonly publish: CardConfigs.Publish;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card {
  interface CardLinks {
    readonly businessCode: CardLinks.BusinessCode;
    readonly 'business-code': CardLinks.BusinessCode;
    /** POST 撤销交易连接名片配置申请 */
    readonly cancelApplyment: CardLinks.CancelApplyment;
    /** POST 撤销交易连接名片配置申请 */
    readonly 'cancel-applyment': CardLinks.CancelApplyment;
    /** POST 解除已生效交易连接名片场景 */
    readonly unbindCardLink: CardLinks.UnbindCardLink;
    /** POST 解除已生效交易连接名片场景 */
    readonly 'unbind-card-link': CardLinks.UnbindCardLink;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Card.CardLinks {
  interface BusinessCode {
    /** GET 根据业务申请编号查询添加申请状态 */
    readonly _business_code_: BusinessCode._business_code_;
    /** GET 根据业务申请编号查询添加申请状态 */
    readonly $business_code$: BusinessCode._business_code_;
    /** GET 根据业务申请编号查询添加申请状态 */
    readonly '{business_code}': BusinessCode._business_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand {
  interface Marketing {
    readonly shakeActivities: Marketing.ShakeActivities;
    readonly 'shake-activities': Marketing.ShakeActivities;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Marketing {
  interface ShakeActivities {
    /** GET 查询摇优惠活动列表 */
    readonly activities: ShakeActivities.Activities;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand {
  interface Partner {
    readonly cardMember: Partner.CardMember;
    readonly 'card-member': Partner.CardMember;
    readonly store: Partner.Store;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner {
  interface CardMember {
    /**
     * GET 查询会员卡模板列表
     * POST 创建会员卡模板
     */
    readonly cards: CardMember.Cards;
    /**
     * GET 查询品牌会员发券活动列表
     * POST 创建品牌会员发券活动
     */
    readonly membershipActivities: CardMember.MembershipActivities;
    /**
     * GET 查询品牌会员发券活动列表
     * POST 创建品牌会员发券活动
     */
    readonly 'membership-activities': CardMember.MembershipActivities;
    /** POST 品牌会员展示付款码组件预授权 */
    readonly payViewTokens: CardMember.PayViewTokens;
    /** POST 品牌会员展示付款码组件预授权 */
    readonly 'pay-view-tokens': CardMember.PayViewTokens;
    /** POST 入会组件预授权 */
    readonly preAuthTokens: CardMember.PreAuthTokens;
    /** POST 入会组件预授权 */
    readonly 'pre-auth-tokens': CardMember.PreAuthTokens;
    /** GET 查询用户在品牌下所有会员卡 */
    readonly userCards: CardMember.UserCards;
    /** GET 查询用户在品牌下所有会员卡 */
    readonly 'user-cards': CardMember.UserCards;
    /** POST 创建用户动态信息 */
    readonly userFeeds: CardMember.UserFeeds;
    /** POST 创建用户动态信息 */
    readonly 'user-feeds': CardMember.UserFeeds;
    readonly userPoints: CardMember.UserPoints;
    readonly 'user-points': CardMember.UserPoints;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface Cards {
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    readonly _card_id_: Cards._card_id_;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    readonly $card_id$: Cards._card_id_;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    readonly '{card_id}': Cards._card_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.Cards {
  interface _card_id_ {
    /** POST 作废会员卡模板 */
    readonly invalidate: _card_id_.Invalidate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface MembershipActivities {
    /**
     * GET 查询品牌会员发券活动
     * PATCH 修改品牌会员发券活动信息
     */
    readonly _activity_id_: MembershipActivities._activity_id_;
    /**
     * GET 查询品牌会员发券活动
     * PATCH 修改品牌会员发券活动信息
     */
    readonly $activity_id$: MembershipActivities._activity_id_;
    /**
     * GET 查询品牌会员发券活动
     * PATCH 修改品牌会员发券活动信息
     */
    readonly '{activity_id}': MembershipActivities._activity_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.MembershipActivities {
  interface _activity_id_ {
    /** POST 终止品牌会员发券活动 */
    readonly terminate: _activity_id_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface UserCards {
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly _user_card_code_: UserCards._user_card_code_;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly $user_card_code$: UserCards._user_card_code_;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly '{user_card_code}': UserCards._user_card_code_;
    /** POST 根据OpenID导入用户会员卡 */
    readonly importByOpenid: UserCards.ImportByOpenid;
    /** POST 根据OpenID导入用户会员卡 */
    readonly 'import-by-openid': UserCards.ImportByOpenid;
    /** POST 根据手机号导入用户会员卡 */
    readonly importByPhone: UserCards.ImportByPhone;
    /** POST 根据手机号导入用户会员卡 */
    readonly 'import-by-phone': UserCards.ImportByPhone;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserCards {
  interface _user_card_code_ {
    /** POST 同步会员开通结果 */
    readonly confirm: _user_card_code_.Confirm;
    /** POST 作废用户会员卡 */
    readonly invalidate: _user_card_code_.Invalidate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember {
  interface UserPoints {
    readonly exchangeCoupon: UserPoints.ExchangeCoupon;
    readonly 'exchange-coupon': UserPoints.ExchangeCoupon;
    /** POST 同步积分余额 */
    readonly sync: UserPoints.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.CardMember.UserPoints {
  interface ExchangeCoupon {
    /** POST 同步积分兑券结果 */
    readonly confirm: ExchangeCoupon.Confirm;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner {
  interface Store {
    /**
     * GET 列表查询品牌门店信息
     * POST 创建品牌门店
     */
    readonly brandstores: Store.Brandstores;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store {
  interface Brandstores {
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    readonly _store_id_: Brandstores._store_id_;
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    readonly $store_id$: Brandstores._store_id_;
    /**
     * GET 查询品牌门店
     * PATCH 更新品牌门店
     * DELETE 删除品牌门店
     */
    readonly '{store_id}': Brandstores._store_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Partner.Store.Brandstores {
  interface _store_id_ {
    /** POST 绑定收款商户号 */
    readonly bindrecipient: _store_id_.Bindrecipient;
    /** POST 暂停门店营业 */
    readonly close: _store_id_.Close;
    /** POST 恢复门店营业 */
    readonly resume: _store_id_.Resume;
    /** POST 解绑收款商户号 */
    readonly unbindrecipient: _store_id_.Unbindrecipient;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand {
  interface Profitsharing {
    readonly brandConfigs: Profitsharing.BrandConfigs;
    readonly 'brand-configs': Profitsharing.BrandConfigs;
    /** POST 完结分账 */
    readonly finishOrder: Profitsharing.FinishOrder;
    /** POST 完结分账 */
    readonly 'finish-order': Profitsharing.FinishOrder;
    /**
     * GET 查询分账结果
     * POST 请求分账
     */
    readonly orders: Profitsharing.Orders;
    readonly receivers: Profitsharing.Receivers;
    /**
     * GET 查询分账回退结果
     * POST 请求分账回退
     */
    readonly returnorders: Profitsharing.Returnorders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface BrandConfigs {
    /** GET 查询最大分账比例 */
    readonly _brand_mchid_: BrandConfigs._brand_mchid_;
    /** GET 查询最大分账比例 */
    readonly $brand_mchid$: BrandConfigs._brand_mchid_;
    /** GET 查询最大分账比例 */
    readonly '{brand_mchid}': BrandConfigs._brand_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface Orders {
    readonly _transaction_id_: Orders._transaction_id_;
    readonly $transaction_id$: Orders._transaction_id_;
    readonly '{transaction_id}': Orders._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing.Orders {
  interface _transaction_id_ {
    /** GET 查询订单剩余待分金额 */
    readonly amounts: _transaction_id_.Amounts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Brand.Profitsharing {
  interface Receivers {
    /** POST 添加分账接收方 */
    readonly add: Receivers.Add;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Businesscircle {
    /** POST 商圈会员停车状态同步 */
    readonly parkings: Businesscircle.Parkings;
    readonly points: Businesscircle.Points;
    readonly userAuthorizations: Businesscircle.UserAuthorizations;
    readonly 'user-authorizations': Businesscircle.UserAuthorizations;
    readonly users: Businesscircle.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle {
  interface Points {
    /** POST 商圈会员积分同步 */
    readonly notify: Points.Notify;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle {
  interface UserAuthorizations {
    /** GET 商圈积分授权查询 */
    readonly _openid_: UserAuthorizations._openid_;
    /** GET 商圈积分授权查询 */
    readonly $openid$: UserAuthorizations._openid_;
    /** GET 商圈积分授权查询 */
    readonly '{openid}': UserAuthorizations._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.Users {
  interface _openid_ {
    readonly points: _openid_.Points;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Businesscircle.Users._openid_ {
  interface Points {
    /** GET 商圈会员待积分状态查询 */
    readonly commit_status: Points.Commit_status;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Capital {
    readonly capitallhh: Capital.Capitallhh;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital {
  interface Capitallhh {
    readonly areas: Capitallhh.Areas;
    readonly banks: Capitallhh.Banks;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh {
  interface Areas {
    /** GET 查询省份列表 */
    readonly provinces: Areas.Provinces;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Areas {
  interface Provinces {
    readonly _province_code_: Provinces._province_code_;
    readonly $province_code$: Provinces._province_code_;
    readonly '{province_code}': Provinces._province_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Areas.Provinces {
  interface _province_code_ {
    /** GET 查询城市列表 */
    readonly cities: _province_code_.Cities;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh {
  interface Banks {
    readonly _bank_alias_code_: Banks._bank_alias_code_;
    readonly $bank_alias_code$: Banks._bank_alias_code_;
    readonly '{bank_alias_code}': Banks._bank_alias_code_;
    /** GET 查询支持对公业务的银行列表 */
    readonly corporateBanking: Banks.CorporateBanking;
    /** GET 查询支持对公业务的银行列表 */
    readonly 'corporate-banking': Banks.CorporateBanking;
    /** GET 查询支持个人业务的银行列表 */
    readonly personalBanking: Banks.PersonalBanking;
    /** GET 查询支持个人业务的银行列表 */
    readonly 'personal-banking': Banks.PersonalBanking;
    /** GET 获取对私银行卡号开户银行 */
    readonly searchBanksByBankAccount: Banks.SearchBanksByBankAccount;
    /** GET 获取对私银行卡号开户银行 */
    readonly 'search-banks-by-bank-account': Banks.SearchBanksByBankAccount;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Capital.Capitallhh.Banks {
  interface _bank_alias_code_ {
    /** GET 查询支行列表 */
    readonly branches: _bank_alias_code_.Branches;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Catering {
    readonly orders: Catering.Orders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Catering {
  interface Orders {
    /** POST 点餐订单信息同步（渠道商/服务商） */
    readonly syncStatus: Orders.SyncStatus;
    /** POST 点餐订单信息同步（渠道商/服务商） */
    readonly 'sync-status': Orders.SyncStatus;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface CombineTransactions {
    /** POST 合单下单-APP支付 */
    readonly app: CombineTransactions.App;
    /** POST 合单下单-H5支付 */
    readonly h5: CombineTransactions.H5;
    readonly id: CombineTransactions.Id;
    /** POST 合单下单-JSAPI支付 */
    readonly jsapi: CombineTransactions.Jsapi;
    /** POST 个人收款交易下单-小程序 */
    readonly miniprogram: CombineTransactions.Miniprogram;
    /** POST 合单下单-Native支付 */
    readonly native: CombineTransactions.Native;
    readonly outTradeNo: CombineTransactions.OutTradeNo;
    readonly 'out-trade-no': CombineTransactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions {
  interface Id {
    /** GET 个人收款交易通过微信支付订单号查单 */
    readonly _combine_transaction_id_: Id._combine_transaction_id_;
    /** GET 个人收款交易通过微信支付订单号查单 */
    readonly $combine_transaction_id$: Id._combine_transaction_id_;
    /** GET 个人收款交易通过微信支付订单号查单 */
    readonly '{combine_transaction_id}': Id._combine_transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions {
  interface OutTradeNo {
    /** GET 合单查询订单 */
    readonly _combine_out_trade_no_: OutTradeNo._combine_out_trade_no_;
    /** GET 合单查询订单 */
    readonly $combine_out_trade_no$: OutTradeNo._combine_out_trade_no_;
    /** GET 合单查询订单 */
    readonly '{combine_out_trade_no}': OutTradeNo._combine_out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CombineTransactions.OutTradeNo {
  interface _combine_out_trade_no_ {
    /** POST 合单关闭订单 */
    readonly close: _combine_out_trade_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Compliance {
    readonly inactiveMerchantIdentityVerification: Compliance.InactiveMerchantIdentityVerification;
    readonly 'inactive-merchant-identity-verification': Compliance.InactiveMerchantIdentityVerification;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Compliance {
  interface InactiveMerchantIdentityVerification {
    /** POST 发起不活跃商户身份核实 */
    readonly merchants: InactiveMerchantIdentityVerification.Merchants;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Compliance.InactiveMerchantIdentityVerification {
  interface Merchants {
    readonly _sub_mchid_: Merchants._sub_mchid_;
    readonly $sub_mchid$: Merchants._sub_mchid_;
    readonly '{sub_mchid}': Merchants._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Compliance.InactiveMerchantIdentityVerification.Merchants {
  interface _sub_mchid_ {
    readonly verifications: _sub_mchid_.Verifications;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Compliance.InactiveMerchantIdentityVerification.Merchants._sub_mchid_ {
  interface Verifications {
    /** GET 查询不活跃商户身份核实结果 */
    readonly _verification_id_: Verifications._verification_id_;
    /** GET 查询不活跃商户身份核实结果 */
    readonly $verification_id$: Verifications._verification_id_;
    /** GET 查询不活跃商户身份核实结果 */
    readonly '{verification_id}': Verifications._verification_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface CreditRepayment {
    readonly partner: CreditRepayment.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment {
  interface Partner {
    readonly contracts: Partner.Contracts;
    /** POST 发起还款 */
    readonly deductOrders: Partner.DeductOrders;
    /** POST 发起还款 */
    readonly 'deduct-orders': Partner.DeductOrders;
    readonly scheduleRecords: Partner.ScheduleRecords;
    readonly 'schedule-records': Partner.ScheduleRecords;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner {
  interface Contracts {
    /** GET 查询自动还款协议 */
    readonly _out_contract_code_: Contracts._out_contract_code_;
    /** GET 查询自动还款协议 */
    readonly $out_contract_code$: Contracts._out_contract_code_;
    /** GET 查询自动还款协议 */
    readonly '{out_contract_code}': Contracts._out_contract_code_;
    /** POST APP预签约自动还款协议 */
    readonly appPresign: Contracts.AppPresign;
    /** POST APP预签约自动还款协议 */
    readonly 'app-presign': Contracts.AppPresign;
    /** POST H5预签约自动还款协议 */
    readonly h5Presign: Contracts.H5Presign;
    /** POST H5预签约自动还款协议 */
    readonly 'h5-presign': Contracts.H5Presign;
    /** POST 解除自动还款协议 */
    readonly terminate: Contracts.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner {
  interface DeductOrders {
    /** GET 查询还款单 */
    readonly _out_trade_no_: DeductOrders._out_trade_no_;
    /** GET 查询还款单 */
    readonly $out_trade_no$: DeductOrders._out_trade_no_;
    /** GET 查询还款单 */
    readonly '{out_trade_no}': DeductOrders._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.CreditRepayment.Partner {
  interface ScheduleRecords {
    /** GET 查询预约还款记录 */
    readonly _out_record_id_: ScheduleRecords._out_record_id_;
    /** GET 查询预约还款记录 */
    readonly $out_record_id$: ScheduleRecords._out_record_id_;
    /** GET 查询预约还款记录 */
    readonly '{out_record_id}': ScheduleRecords._out_record_id_;
    /** POST 预约还款 */
    readonly batchCreate: ScheduleRecords.BatchCreate;
    /** POST 预约还款 */
    readonly 'batch-create': ScheduleRecords.BatchCreate;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Customs {
    /**
     * GET 查询报关
     * POST 提交报关
     * PATCH 修改报关信息
     */
    readonly orders: Customs.Orders;
    /** POST 重推报关 */
    readonly redeclare: Customs.Redeclare;
    /** POST 校验身份信息 */
    readonly verifyCertificate: Customs.VerifyCertificate;
    /** POST 校验身份信息 */
    readonly 'verify-certificate': Customs.VerifyCertificate;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface DiscountCard {
    /** POST 预受理领卡请求 */
    readonly cards: DiscountCard.Cards;
    readonly orders: DiscountCard.Orders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard {
  interface Cards {
    /** GET 查询先享卡订单 */
    readonly _out_card_code_: Cards._out_card_code_;
    /** GET 查询先享卡订单 */
    readonly $out_card_code$: Cards._out_card_code_;
    /** GET 查询先享卡订单 */
    readonly '{out_card_code}': Cards._out_card_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Cards {
  interface _out_card_code_ {
    /** POST 增加用户记录 */
    readonly addUserRecords: _out_card_code_.AddUserRecords;
    /** POST 增加用户记录 */
    readonly 'add-user-records': _out_card_code_.AddUserRecords;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard {
  interface Orders {
    /**
     * GET 通过先享卡订单号查询订单
     * PATCH 更新先享卡订单
     */
    readonly _out_order_no_: Orders._out_order_no_;
    /**
     * GET 通过先享卡订单号查询订单
     * PATCH 更新先享卡订单
     */
    readonly $out_order_no$: Orders._out_order_no_;
    /**
     * GET 通过先享卡订单号查询订单
     * PATCH 更新先享卡订单
     */
    readonly '{out_order_no}': Orders._out_order_no_;
    readonly outTradeNo: Orders.OutTradeNo;
    readonly 'out-trade-no': Orders.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.DiscountCard.Orders {
  interface OutTradeNo {
    /** GET 通过商户订单号查询先享卡订单 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 通过商户订单号查询先享卡订单 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 通过商户订单号查询先享卡订单 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Ebike {
    readonly charge: Ebike.Charge;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike {
  interface Charge {
    readonly contracts: Charge.Contracts;
    /** POST 充电自行车代扣受理扣款 */
    readonly transactions: Charge.Transactions;
    readonly users: Charge.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge {
  interface Contracts {
    /** GET 通过签约号查询用户状态 */
    readonly _contract_id_: Contracts._contract_id_;
    /** GET 通过签约号查询用户状态 */
    readonly $contract_id$: Contracts._contract_id_;
    /** GET 通过签约号查询用户状态 */
    readonly '{contract_id}': Contracts._contract_id_;
    /** POST 预开通服务 */
    readonly preopen: Contracts.Preopen;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Contracts {
  interface _contract_id_ {
    /** POST 创建用户当次充电代扣凭证 */
    readonly confirm: _contract_id_.Confirm;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge {
  interface Transactions {
    readonly id: Transactions.Id;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Transactions {
  interface Id {
    /** GET 查询订单（微信支付订单号） */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Transactions {
  interface OutTradeNo {
    /** GET 查询订单（商户订单号） */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ebike.Charge.Users {
  interface _openid_ {
    /** GET 通过用户标识查询用户状态 */
    readonly contract: _openid_.Contract;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Ecommerce {
    readonly account: Ecommerce.Account;
    /** POST 二级商户进件 */
    readonly 'applyments/': Ecommerce.Applyments_;
    readonly applyments: Ecommerce.Applyments;
    readonly bill: Ecommerce.Bill;
    readonly combinePapay: Ecommerce.CombinePapay;
    readonly 'combine-papay': Ecommerce.CombinePapay;
    readonly fund: Ecommerce.Fund;
    readonly individualContracts: Ecommerce.IndividualContracts;
    readonly 'individual-contracts': Ecommerce.IndividualContracts;
    readonly mchTransfer: Ecommerce.MchTransfer;
    readonly 'mch-transfer': Ecommerce.MchTransfer;
    readonly profitsharing: Ecommerce.Profitsharing;
    readonly refunds: Ecommerce.Refunds;
    readonly subsidies: Ecommerce.Subsidies;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Account {
    /** POST 提交注销提现申请 */
    readonly applyCancelWithdraw: Account.ApplyCancelWithdraw;
    /** POST 提交注销提现申请 */
    readonly 'apply-cancel-withdraw': Account.ApplyCancelWithdraw;
    /** POST 提交注销申请单 */
    readonly cancelApplications: Account.CancelApplications;
    /** POST 提交注销申请单 */
    readonly 'cancel-applications': Account.CancelApplications;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account {
  interface ApplyCancelWithdraw {
    readonly applymentId: ApplyCancelWithdraw.ApplymentId;
    readonly 'applyment-id': ApplyCancelWithdraw.ApplymentId;
    /** POST 平台代商户确认注销 */
    readonly confirm: ApplyCancelWithdraw.Confirm;
    readonly outRequestNo: ApplyCancelWithdraw.OutRequestNo;
    readonly 'out-request-no': ApplyCancelWithdraw.OutRequestNo;
    readonly validateCancel: ApplyCancelWithdraw.ValidateCancel;
    readonly 'validate-cancel': ApplyCancelWithdraw.ValidateCancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw {
  interface ApplymentId {
    /** GET 微信支付注销提现申请单号查询申请单状态 */
    readonly _applyment_id_: ApplymentId._applyment_id_;
    /** GET 微信支付注销提现申请单号查询申请单状态 */
    readonly $applyment_id$: ApplymentId._applyment_id_;
    /** GET 微信支付注销提现申请单号查询申请单状态 */
    readonly '{applyment_id}': ApplymentId._applyment_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw {
  interface OutRequestNo {
    /** GET 商户注销提现申请单号查询申请单状态 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 商户注销提现申请单号查询申请单状态 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 商户注销提现申请单号查询申请单状态 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.ApplyCancelWithdraw {
  interface ValidateCancel {
    /** GET 商户注销资格校验 */
    readonly _sub_mchid_: ValidateCancel._sub_mchid_;
    /** GET 商户注销资格校验 */
    readonly $sub_mchid$: ValidateCancel._sub_mchid_;
    /** GET 商户注销资格校验 */
    readonly '{sub_mchid}': ValidateCancel._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account {
  interface CancelApplications {
    /** POST 图片上传 */
    readonly media: CancelApplications.Media;
    readonly outApplyNo: CancelApplications.OutApplyNo;
    readonly 'out-apply-no': CancelApplications.OutApplyNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Account.CancelApplications {
  interface OutApplyNo {
    /** GET 查询注销单状态 */
    readonly _out_apply_no_: OutApplyNo._out_apply_no_;
    /** GET 查询注销单状态 */
    readonly $out_apply_no$: OutApplyNo._out_apply_no_;
    /** GET 查询注销单状态 */
    readonly '{out_apply_no}': OutApplyNo._out_apply_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Applyments {
    /** GET 通过申请单ID查询申请状态 */
    readonly _applyment_id_: Applyments._applyment_id_;
    /** GET 通过申请单ID查询申请状态 */
    readonly $applyment_id$: Applyments._applyment_id_;
    /** GET 通过申请单ID查询申请状态 */
    readonly '{applyment_id}': Applyments._applyment_id_;
    readonly outRequestNo: Applyments.OutRequestNo;
    readonly 'out-request-no': Applyments.OutRequestNo;
    /** POST 提交申请单 */
    readonly submitAccountHostingApplyment: Applyments.SubmitAccountHostingApplyment;
    /** POST 提交申请单 */
    readonly 'submit-account-hosting-applyment': Applyments.SubmitAccountHostingApplyment;
    /** POST 平台代理签约核身 */
    readonly submitSignVerifyInfo: Applyments.SubmitSignVerifyInfo;
    /** POST 平台代理签约核身 */
    readonly 'submit-sign-verify-info': Applyments.SubmitSignVerifyInfo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments {
  interface _applyment_id_ {
    /** POST 撤销申请单-使用申请单号 */
    readonly revoke: _applyment_id_.Revoke;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments {
  interface OutRequestNo {
    /** GET 通过业务申请编号查询申请状态 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 通过业务申请编号查询申请状态 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 通过业务申请编号查询申请状态 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Applyments.OutRequestNo {
  interface _out_request_no_ {
    /** POST 撤销申请单-使用业务申请编号 */
    readonly revoke: _out_request_no_.Revoke;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Bill {
    /** GET 申请二级商户资金账单 */
    readonly fundflowbill: Bill.Fundflowbill;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface CombinePapay {
    readonly contracts: CombinePapay.Contracts;
    /** POST 电商合单委托代扣支付 */
    readonly transactions: CombinePapay.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay {
  interface Contracts {
    readonly planId: Contracts.PlanId;
    readonly 'plan-id': Contracts.PlanId;
    /** POST APP方式预签约 */
    readonly preEntrustSign: Contracts.PreEntrustSign;
    /** POST APP方式预签约 */
    readonly 'pre-entrust-sign': Contracts.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts {
  interface PlanId {
    readonly _plan_id_: PlanId._plan_id_;
    readonly $plan_id$: PlanId._plan_id_;
    readonly '{plan_id}': PlanId._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts.PlanId {
  interface _plan_id_ {
    readonly outContractCode: _plan_id_.OutContractCode;
    readonly 'out-contract-code': _plan_id_.OutContractCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts.PlanId._plan_id_ {
  interface OutContractCode {
    /** GET 通过商户协议号查询协议 */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询协议 */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询协议 */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts.PlanId._plan_id_.OutContractCode {
  interface _out_contract_code_ {
    /** POST 商户协议号解约协议 */
    readonly terminate: _out_contract_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Contracts {
  interface PreEntrustSign {
    /** POST 小程序方式预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 小程序方式预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay {
  interface Transactions {
    /** GET 电商合单委托代扣查询订单 */
    readonly _combine_out_trade_no_: Transactions._combine_out_trade_no_;
    /** GET 电商合单委托代扣查询订单 */
    readonly $combine_out_trade_no$: Transactions._combine_out_trade_no_;
    /** GET 电商合单委托代扣查询订单 */
    readonly '{combine_out_trade_no}': Transactions._combine_out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.CombinePapay.Transactions {
  interface _combine_out_trade_no_ {
    /** POST 电商合单委托代扣撤销订单 */
    readonly reverse: _combine_out_trade_no_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Fund {
    readonly balance: Fund.Balance;
    readonly enddaybalance: Fund.Enddaybalance;
    /** POST 账户余额提现 */
    readonly withdraw: Fund.Withdraw;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund {
  interface Balance {
    /** GET 查询二级商户账户实时余额 */
    readonly _sub_mchid_: Balance._sub_mchid_;
    /** GET 查询二级商户账户实时余额 */
    readonly $sub_mchid$: Balance._sub_mchid_;
    /** GET 查询二级商户账户实时余额 */
    readonly '{sub_mchid}': Balance._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund {
  interface Enddaybalance {
    /** GET 查询二级商户账户日终余额 */
    readonly _sub_mchid_: Enddaybalance._sub_mchid_;
    /** GET 查询二级商户账户日终余额 */
    readonly $sub_mchid$: Enddaybalance._sub_mchid_;
    /** GET 查询二级商户账户日终余额 */
    readonly '{sub_mchid}': Enddaybalance._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund {
  interface Withdraw {
    /** GET 微信支付提现单号查询 */
    readonly _withdraw_id_: Withdraw._withdraw_id_;
    /** GET 微信支付提现单号查询 */
    readonly $withdraw_id$: Withdraw._withdraw_id_;
    /** GET 微信支付提现单号查询 */
    readonly '{withdraw_id}': Withdraw._withdraw_id_;
    readonly outRequestNo: Withdraw.OutRequestNo;
    readonly 'out-request-no': Withdraw.OutRequestNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Fund.Withdraw {
  interface OutRequestNo {
    /** GET 商户提现单号查询 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 商户提现单号查询 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 商户提现单号查询 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface IndividualContracts {
    /** GET 查询个人收款方授权结果 */
    readonly _openid_: IndividualContracts._openid_;
    /** GET 查询个人收款方授权结果 */
    readonly $openid$: IndividualContracts._openid_;
    /** GET 查询个人收款方授权结果 */
    readonly '{openid}': IndividualContracts._openid_;
    readonly outContractCode: IndividualContracts.OutContractCode;
    readonly 'out-contract-code': IndividualContracts.OutContractCode;
    readonly preEntrustSignWithRealNameIdentity: IndividualContracts.PreEntrustSignWithRealNameIdentity;
    readonly 'pre-entrust-sign-with-real-name-identity': IndividualContracts.PreEntrustSignWithRealNameIdentity;
    readonly preEntrustSign: IndividualContracts.PreEntrustSign;
    readonly 'pre-entrust-sign': IndividualContracts.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts {
  interface OutContractCode {
    /** GET 根据业务申请单号查签约信息 */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 根据业务申请单号查签约信息 */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 根据业务申请单号查签约信息 */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts {
  interface PreEntrustSignWithRealNameIdentity {
    /** POST APP场景预签约（需要实名验证） */
    readonly app: PreEntrustSignWithRealNameIdentity.App;
    /** POST 小程序场景预签约（需要实名验证） */
    readonly miniProgram: PreEntrustSignWithRealNameIdentity.MiniProgram;
    /** POST 小程序场景预签约（需要实名验证） */
    readonly 'mini-program': PreEntrustSignWithRealNameIdentity.MiniProgram;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.IndividualContracts {
  interface PreEntrustSign {
    /** POST APP场景预签约 */
    readonly app: PreEntrustSign.App;
    /** POST 小程序场景预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 小程序场景预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface MchTransfer {
    /** POST 申请二级商户商家转账授权 */
    readonly authorizations: MchTransfer.Authorizations;
    /** POST 发起转账 */
    readonly transferBills: MchTransfer.TransferBills;
    /** POST 发起转账 */
    readonly 'transfer-bills': MchTransfer.TransferBills;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer {
  interface Authorizations {
    /** GET 查询二级商户商家转账授权状态 */
    readonly _sub_mchid_: Authorizations._sub_mchid_;
    /** GET 查询二级商户商家转账授权状态 */
    readonly $sub_mchid$: Authorizations._sub_mchid_;
    /** GET 查询二级商户商家转账授权状态 */
    readonly '{sub_mchid}': Authorizations._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer {
  interface TransferBills {
    readonly outBillNo: TransferBills.OutBillNo;
    readonly 'out-bill-no': TransferBills.OutBillNo;
    readonly transferBillNo: TransferBills.TransferBillNo;
    readonly 'transfer-bill-no': TransferBills.TransferBillNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer.TransferBills {
  interface OutBillNo {
    /** GET 商户单号查询转账单 */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 商户单号查询转账单 */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 商户单号查询转账单 */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer.TransferBills.OutBillNo {
  interface _out_bill_no_ {
    /** POST 撤销转账 */
    readonly cancel: _out_bill_no_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.MchTransfer.TransferBills {
  interface TransferBillNo {
    /** GET 微信转账单号查询转账单 */
    readonly _transfer_bill_no_: TransferBillNo._transfer_bill_no_;
    /** GET 微信转账单号查询转账单 */
    readonly $transfer_bill_no$: TransferBillNo._transfer_bill_no_;
    /** GET 微信转账单号查询转账单 */
    readonly '{transfer_bill_no}': TransferBillNo._transfer_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Profitsharing {
    /**
     * GET 查询售后服务分账结果
     * POST 请求售后服务分账
     */
    readonly afterSalesOrders: Profitsharing.AfterSalesOrders;
    /**
     * GET 查询售后服务分账结果
     * POST 请求售后服务分账
     */
    readonly 'after-sales-orders': Profitsharing.AfterSalesOrders;
    /** POST 完结分账 */
    readonly finishOrder: Profitsharing.FinishOrder;
    /** POST 完结分账 */
    readonly 'finish-order': Profitsharing.FinishOrder;
    /**
     * GET 查询分账结果
     * POST 请求分账
     */
    readonly orders: Profitsharing.Orders;
    readonly receivers: Profitsharing.Receivers;
    /**
     * GET 查询分账回退结果
     * POST 请求分账回退
     */
    readonly returnorders: Profitsharing.Returnorders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing {
  interface Orders {
    readonly _transaction_id_: Orders._transaction_id_;
    readonly $transaction_id$: Orders._transaction_id_;
    readonly '{transaction_id}': Orders._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing.Orders {
  interface _transaction_id_ {
    /** GET 查询订单剩余待分金额 */
    readonly amounts: _transaction_id_.Amounts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Profitsharing {
  interface Receivers {
    /** POST 添加分账接收方 */
    readonly add: Receivers.Add;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Refunds {
    readonly _refund_id_: Refunds._refund_id_;
    readonly $refund_id$: Refunds._refund_id_;
    readonly '{refund_id}': Refunds._refund_id_;
    /** POST 退款申请 */
    readonly apply: Refunds.Apply;
    readonly id: Refunds.Id;
    readonly outRefundNo: Refunds.OutRefundNo;
    readonly 'out-refund-no': Refunds.OutRefundNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds {
  interface _refund_id_ {
    /** POST 发起异常退款 */
    readonly applyAbnormalRefund: _refund_id_.ApplyAbnormalRefund;
    /** POST 发起异常退款 */
    readonly 'apply-abnormal-refund': _refund_id_.ApplyAbnormalRefund;
    /**
     * GET 查询垫付回补结果
     * POST 垫付退款回补
     */
    readonly returnAdvance: _refund_id_.ReturnAdvance;
    /**
     * GET 查询垫付回补结果
     * POST 垫付退款回补
     */
    readonly 'return-advance': _refund_id_.ReturnAdvance;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds {
  interface Id {
    /** GET 通过微信支付退款单号查询退款 */
    readonly _refund_id_: Id._refund_id_;
    /** GET 通过微信支付退款单号查询退款 */
    readonly $refund_id$: Id._refund_id_;
    /** GET 通过微信支付退款单号查询退款 */
    readonly '{refund_id}': Id._refund_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce.Refunds {
  interface OutRefundNo {
    /** GET 通过商户退款单号查询退款 */
    readonly _out_refund_no_: OutRefundNo._out_refund_no_;
    /** GET 通过商户退款单号查询退款 */
    readonly $out_refund_no$: OutRefundNo._out_refund_no_;
    /** GET 通过商户退款单号查询退款 */
    readonly '{out_refund_no}': OutRefundNo._out_refund_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Ecommerce {
  interface Subsidies {
    /** POST 取消补差 */
    readonly cancel: Subsidies.Cancel;
    /** POST 请求补差 */
    readonly create: Subsidies.Create;
    /** POST 请求补差回退 */
    readonly return: Subsidies.Return;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface EduPapay {
    readonly contracts: EduPapay.Contracts;
    /** POST 教育通扣款受理 */
    readonly transactions: EduPapay.Transactions;
    readonly userNotifications: EduPapay.UserNotifications;
    readonly 'user-notifications': EduPapay.UserNotifications;
    readonly user: EduPapay.User;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay {
  interface Contracts {
    /** DELETE 解除教育续费通签约 */
    readonly _contract_id_: Contracts._contract_id_;
    /** DELETE 解除教育续费通签约 */
    readonly $contract_id$: Contracts._contract_id_;
    /** DELETE 解除教育续费通签约 */
    readonly '{contract_id}': Contracts._contract_id_;
    readonly id: Contracts.Id;
    /** POST 预签约 */
    readonly presign: Contracts.Presign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Contracts {
  interface Id {
    /** GET 通过协议号查询签约 */
    readonly _contract_id_: Id._contract_id_;
    /** GET 通过协议号查询签约 */
    readonly $contract_id$: Id._contract_id_;
    /** GET 通过协议号查询签约 */
    readonly '{contract_id}': Id._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay {
  interface Transactions {
    readonly id: Transactions.Id;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Transactions {
  interface Id {
    /** GET 微信订单号查单 */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 微信订单号查单 */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 微信订单号查单 */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.Transactions {
  interface OutTradeNo {
    /** GET 商户订单号查单 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查单 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查单 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay {
  interface UserNotifications {
    readonly _contract_id_: UserNotifications._contract_id_;
    readonly $contract_id$: UserNotifications._contract_id_;
    readonly '{contract_id}': UserNotifications._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.UserNotifications {
  interface _contract_id_ {
    /** POST 发送扣款预通知 */
    readonly send: _contract_id_.Send;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay {
  interface User {
    readonly _openid_: User._openid_;
    readonly $openid$: User._openid_;
    readonly '{openid}': User._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduPapay.User {
  interface _openid_ {
    /** GET 通过用户标识查询签约 */
    readonly contracts: _openid_.Contracts;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface EduStar {
    /**
     * GET 通过QQ账号查询核销订单列表
     * POST 创建核销订单
     */
    readonly orders: EduStar.Orders;
    readonly users: EduStar.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduStar {
  interface Users {
    readonly openid: Users.Openid;
    readonly qq: Users.Qq;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduStar.Users {
  interface Openid {
    /** GET 通过微信用户标识查询用户信息 */
    readonly _wechat_openid_: Openid._wechat_openid_;
    /** GET 通过微信用户标识查询用户信息 */
    readonly $wechat_openid$: Openid._wechat_openid_;
    /** GET 通过微信用户标识查询用户信息 */
    readonly '{wechat_openid}': Openid._wechat_openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.EduStar.Users {
  interface Qq {
    /** GET 通过QQ账号查询用户信息 */
    readonly _qq_: Qq._qq_;
    /** GET 通过QQ账号查询用户信息 */
    readonly $qq$: Qq._qq_;
    /** GET 通过QQ账号查询用户信息 */
    readonly '{qq}': Qq._qq_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Eduschoolpay {
    readonly contracts: Eduschoolpay.Contracts;
    /** POST 校园轻松付扣款 */
    readonly transactions: Eduschoolpay.Transactions;
    readonly users: Eduschoolpay.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay {
  interface Contracts {
    /** GET 通过协议号查询签约 */
    readonly _contract_id_: Contracts._contract_id_;
    /** GET 通过协议号查询签约 */
    readonly $contract_id$: Contracts._contract_id_;
    /** GET 通过协议号查询签约 */
    readonly '{contract_id}': Contracts._contract_id_;
    /** POST 预签约 */
    readonly presign: Contracts.Presign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Contracts {
  interface _contract_id_ {
    /** POST 商户主动解约 */
    readonly terminate: _contract_id_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay {
  interface Transactions {
    readonly id: Transactions.Id;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Transactions {
  interface Id {
    /** GET 微信支付订单号查单 */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 微信支付订单号查单 */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 微信支付订单号查单 */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Transactions {
  interface OutTradeNo {
    /** GET 商户订单号查单 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查单 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查单 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Eduschoolpay.Users {
  interface _openid_ {
    /** GET 查询用户签约列表 */
    readonly contracts: _openid_.Contracts;
    /** GET 商户查询用户欠款状态 */
    readonly debtState: _openid_.DebtState;
    /** GET 商户查询用户欠款状态 */
    readonly 'debt-state': _openid_.DebtState;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Express {
    readonly users: Express.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Express {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Express.Users {
  interface _openid_ {
    /** POST 用户OpenID转换 */
    readonly transform: _openid_.Transform;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Facemch {
    readonly users: Facemch.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Facemch {
  interface Users {
    /** GET 查询用户授权的实名信息 */
    readonly _face_sid_: Users._face_sid_;
    /** GET 查询用户授权的实名信息 */
    readonly $face_sid$: Users._face_sid_;
    /** GET 查询用户授权的实名信息 */
    readonly '{face_sid}': Users._face_sid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface FundApp {
    readonly brandRedpacket: FundApp.BrandRedpacket;
    readonly 'brand-redpacket': FundApp.BrandRedpacket;
    readonly mchTransfer: FundApp.MchTransfer;
    readonly 'mch-transfer': FundApp.MchTransfer;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp {
  interface BrandRedpacket {
    /** POST 品牌商户发放红包 */
    readonly brandMerchantBatches: BrandRedpacket.BrandMerchantBatches;
    /** POST 品牌商户发放红包 */
    readonly 'brand-merchant-batches': BrandRedpacket.BrandMerchantBatches;
    readonly brandMerchantOutBatches: BrandRedpacket.BrandMerchantOutBatches;
    readonly 'brand-merchant-out-batches': BrandRedpacket.BrandMerchantOutBatches;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket {
  interface BrandMerchantBatches {
    /** GET 微信支付批次单号查询批次单 */
    readonly _batch_no_: BrandMerchantBatches._batch_no_;
    /** GET 微信支付批次单号查询批次单 */
    readonly $batch_no$: BrandMerchantBatches._batch_no_;
    /** GET 微信支付批次单号查询批次单 */
    readonly '{batch_no}': BrandMerchantBatches._batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantBatches {
  interface _batch_no_ {
    readonly details: _batch_no_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantBatches._batch_no_ {
  interface Details {
    /** GET 微信支付明细单号查询明细单 */
    readonly _detail_no_: Details._detail_no_;
    /** GET 微信支付明细单号查询明细单 */
    readonly $detail_no$: Details._detail_no_;
    /** GET 微信支付明细单号查询明细单 */
    readonly '{detail_no}': Details._detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket {
  interface BrandMerchantOutBatches {
    /** GET 商家批次单号查询批次单 */
    readonly _out_batch_no_: BrandMerchantOutBatches._out_batch_no_;
    /** GET 商家批次单号查询批次单 */
    readonly $out_batch_no$: BrandMerchantOutBatches._out_batch_no_;
    /** GET 商家批次单号查询批次单 */
    readonly '{out_batch_no}': BrandMerchantOutBatches._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantOutBatches {
  interface _out_batch_no_ {
    readonly outDetails: _out_batch_no_.OutDetails;
    readonly 'out-details': _out_batch_no_.OutDetails;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.BrandRedpacket.BrandMerchantOutBatches._out_batch_no_ {
  interface OutDetails {
    /** GET 商家明细单号查询明细单 */
    readonly _out_detail_no_: OutDetails._out_detail_no_;
    /** GET 商家明细单号查询明细单 */
    readonly $out_detail_no$: OutDetails._out_detail_no_;
    /** GET 商家明细单号查询明细单 */
    readonly '{out_detail_no}': OutDetails._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp {
  interface MchTransfer {
    readonly elecsign: MchTransfer.Elecsign;
    readonly partner: MchTransfer.Partner;
    /** POST 发起转账 */
    readonly transferBills: MchTransfer.TransferBills;
    /** POST 发起转账 */
    readonly 'transfer-bills': MchTransfer.TransferBills;
    /** POST 发起转账到QQ钱包 */
    readonly transferToQqWalletBills: MchTransfer.TransferToQqWalletBills;
    /** POST 发起转账到QQ钱包 */
    readonly 'transfer-to-qq-wallet-bills': MchTransfer.TransferToQqWalletBills;
    /** POST 申请免确认收款授权 */
    readonly userConfirmAuthorization: MchTransfer.UserConfirmAuthorization;
    /** POST 申请免确认收款授权 */
    readonly 'user-confirm-authorization': MchTransfer.UserConfirmAuthorization;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface Elecsign {
    /** POST 商户单号申请电子回单 */
    readonly outBillNo: Elecsign.OutBillNo;
    /** POST 商户单号申请电子回单 */
    readonly 'out-bill-no': Elecsign.OutBillNo;
    /** POST 微信单号申请电子回单 */
    readonly transferBillNo: Elecsign.TransferBillNo;
    /** POST 微信单号申请电子回单 */
    readonly 'transfer-bill-no': Elecsign.TransferBillNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign {
  interface OutBillNo {
    /** GET 商户单号查询电子回单 */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 商户单号查询电子回单 */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 商户单号查询电子回单 */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Elecsign {
  interface TransferBillNo {
    /** GET 微信单号查询电子回单 */
    readonly _transfer_bill_no_: TransferBillNo._transfer_bill_no_;
    /** GET 微信单号查询电子回单 */
    readonly $transfer_bill_no$: TransferBillNo._transfer_bill_no_;
    /** GET 微信单号查询电子回单 */
    readonly '{transfer_bill_no}': TransferBillNo._transfer_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface Partner {
    readonly budget: Partner.Budget;
    /** POST 申请公益捐赠预算 */
    readonly charityBudget: Partner.CharityBudget;
    /** POST 申请公益捐赠预算 */
    readonly 'charity-budget': Partner.CharityBudget;
    /** POST 发起公益捐赠 */
    readonly charityTransferBills: Partner.CharityTransferBills;
    /** POST 发起公益捐赠 */
    readonly 'charity-transfer-bills': Partner.CharityTransferBills;
    /** POST 申请单笔转账电子回单 */
    readonly electronicReceipts: Partner.ElectronicReceipts;
    /** POST 申请单笔转账电子回单 */
    readonly 'electronic-receipts': Partner.ElectronicReceipts;
    /** POST 申请子商户商家转账授权 */
    readonly subMchAuthorizations: Partner.SubMchAuthorizations;
    /** POST 申请子商户商家转账授权 */
    readonly 'sub-mch-authorizations': Partner.SubMchAuthorizations;
    /** POST 发起转账（服务商） */
    readonly transferBills: Partner.TransferBills;
    /** POST 发起转账（服务商） */
    readonly 'transfer-bills': Partner.TransferBills;
    /** POST 申请免确认收款授权（服务商） */
    readonly userConfirmAuthorizations: Partner.UserConfirmAuthorizations;
    /** POST 申请免确认收款授权（服务商） */
    readonly 'user-confirm-authorizations': Partner.UserConfirmAuthorizations;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface Budget {
    readonly _out_budget_no_: Budget._out_budget_no_;
    readonly $out_budget_no$: Budget._out_budget_no_;
    readonly '{out_budget_no}': Budget._out_budget_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.Budget {
  interface _out_budget_no_ {
    /**
     * GET 查询预算出资的电子回单
     * POST 申请预算出资的电子回单
     */
    readonly electronicReceipts: _out_budget_no_.ElectronicReceipts;
    /**
     * GET 查询预算出资的电子回单
     * POST 申请预算出资的电子回单
     */
    readonly 'electronic-receipts': _out_budget_no_.ElectronicReceipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface CharityBudget {
    /** GET 商户单号查询公益捐赠预算详情 */
    readonly _out_budget_no_: CharityBudget._out_budget_no_;
    /** GET 商户单号查询公益捐赠预算详情 */
    readonly $out_budget_no$: CharityBudget._out_budget_no_;
    /** GET 商户单号查询公益捐赠预算详情 */
    readonly '{out_budget_no}': CharityBudget._out_budget_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityBudget {
  interface _out_budget_no_ {
    /** POST 解锁公益捐赠预算 */
    readonly unlock: _out_budget_no_.Unlock;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface CharityTransferBills {
    readonly outTransferNo: CharityTransferBills.OutTransferNo;
    readonly 'out-transfer-no': CharityTransferBills.OutTransferNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.CharityTransferBills {
  interface OutTransferNo {
    /** GET 商户单号查询公益捐赠详情 */
    readonly _out_transfer_no_: OutTransferNo._out_transfer_no_;
    /** GET 商户单号查询公益捐赠详情 */
    readonly $out_transfer_no$: OutTransferNo._out_transfer_no_;
    /** GET 商户单号查询公益捐赠详情 */
    readonly '{out_transfer_no}': OutTransferNo._out_transfer_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface ElectronicReceipts {
    /** GET 查询单笔转账电子回单 */
    readonly _out_bill_no_: ElectronicReceipts._out_bill_no_;
    /** GET 查询单笔转账电子回单 */
    readonly $out_bill_no$: ElectronicReceipts._out_bill_no_;
    /** GET 查询单笔转账电子回单 */
    readonly '{out_bill_no}': ElectronicReceipts._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface SubMchAuthorizations {
    /** GET 查询子商户商家转账授权状态 */
    readonly _sub_mchid_: SubMchAuthorizations._sub_mchid_;
    /** GET 查询子商户商家转账授权状态 */
    readonly $sub_mchid$: SubMchAuthorizations._sub_mchid_;
    /** GET 查询子商户商家转账授权状态 */
    readonly '{sub_mchid}': SubMchAuthorizations._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface TransferBills {
    readonly outBillNo: TransferBills.OutBillNo;
    readonly 'out-bill-no': TransferBills.OutBillNo;
    /** POST 发起转账并完成自动收款授权（服务商） */
    readonly preTransferWithAuthorization: TransferBills.PreTransferWithAuthorization;
    /** POST 发起转账并完成自动收款授权（服务商） */
    readonly 'pre-transfer-with-authorization': TransferBills.PreTransferWithAuthorization;
    /** POST 转账（用户自动收款） */
    readonly transfer: TransferBills.Transfer;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.TransferBills {
  interface OutBillNo {
    /** GET 商户单号查询转账单（服务商） */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 商户单号查询转账单（服务商） */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 商户单号查询转账单（服务商） */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.TransferBills.OutBillNo {
  interface _out_bill_no_ {
    /** POST 撤销转账（服务商） */
    readonly cancel: _out_bill_no_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner {
  interface UserConfirmAuthorizations {
    /** GET 商户单号查询自动收款授权（服务商） */
    readonly _out_authorization_no_: UserConfirmAuthorizations._out_authorization_no_;
    /** GET 商户单号查询自动收款授权（服务商） */
    readonly $out_authorization_no$: UserConfirmAuthorizations._out_authorization_no_;
    /** GET 商户单号查询自动收款授权（服务商） */
    readonly '{out_authorization_no}': UserConfirmAuthorizations._out_authorization_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.Partner.UserConfirmAuthorizations {
  interface _out_authorization_no_ {
    /** POST 解除免确认收款授权（服务商） */
    readonly close: _out_authorization_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface TransferBills {
    readonly outBillNo: TransferBills.OutBillNo;
    readonly 'out-bill-no': TransferBills.OutBillNo;
    /** POST 发起转账并完成自动收款授权 */
    readonly preTransferWithAuthorization: TransferBills.PreTransferWithAuthorization;
    /** POST 发起转账并完成自动收款授权 */
    readonly 'pre-transfer-with-authorization': TransferBills.PreTransferWithAuthorization;
    /** POST 用户授权后转账 */
    readonly transfer: TransferBills.Transfer;
    readonly transferBillNo: TransferBills.TransferBillNo;
    readonly 'transfer-bill-no': TransferBills.TransferBillNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills {
  interface OutBillNo {
    /** GET 商户单号查询转账单 */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 商户单号查询转账单 */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 商户单号查询转账单 */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills.OutBillNo {
  interface _out_bill_no_ {
    /** POST 撤销转账 */
    readonly cancel: _out_bill_no_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferBills {
  interface TransferBillNo {
    /** GET 微信转账单号查询转账单 */
    readonly _transfer_bill_no_: TransferBillNo._transfer_bill_no_;
    /** GET 微信转账单号查询转账单 */
    readonly $transfer_bill_no$: TransferBillNo._transfer_bill_no_;
    /** GET 微信转账单号查询转账单 */
    readonly '{transfer_bill_no}': TransferBillNo._transfer_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface TransferToQqWalletBills {
    /** GET 查询转账到QQ钱包的结果 */
    readonly _out_bill_no_: TransferToQqWalletBills._out_bill_no_;
    /** GET 查询转账到QQ钱包的结果 */
    readonly $out_bill_no$: TransferToQqWalletBills._out_bill_no_;
    /** GET 查询转账到QQ钱包的结果 */
    readonly '{out_bill_no}': TransferToQqWalletBills._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.TransferToQqWalletBills {
  interface _out_bill_no_ {
    /** POST 撤销转账到QQ钱包 */
    readonly cancel: _out_bill_no_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer {
  interface UserConfirmAuthorization {
    readonly outAuthorizationNo: UserConfirmAuthorization.OutAuthorizationNo;
    readonly 'out-authorization-no': UserConfirmAuthorization.OutAuthorizationNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.UserConfirmAuthorization {
  interface OutAuthorizationNo {
    /** GET 商户单号查询自动收款授权 */
    readonly _out_authorization_no_: OutAuthorizationNo._out_authorization_no_;
    /** GET 商户单号查询自动收款授权 */
    readonly $out_authorization_no$: OutAuthorizationNo._out_authorization_no_;
    /** GET 商户单号查询自动收款授权 */
    readonly '{out_authorization_no}': OutAuthorizationNo._out_authorization_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundApp.MchTransfer.UserConfirmAuthorization.OutAuthorizationNo {
  interface _out_authorization_no_ {
    /** POST 解除免确认收款授权 */
    readonly close: _out_authorization_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface FundsToOversea {
    /** GET 获取购付汇账单文件下载链接 */
    readonly billDownloadUrl: FundsToOversea.BillDownloadUrl;
    /** GET 获取购付汇账单文件下载链接 */
    readonly 'bill-download-url': FundsToOversea.BillDownloadUrl;
    /** POST 申请资金出境 */
    readonly orders: FundsToOversea.Orders;
    readonly return: FundsToOversea.Return;
    readonly transactions: FundsToOversea.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea {
  interface Orders {
    /** GET 查询出境结果 */
    readonly _out_order_id_: Orders._out_order_id_;
    /** GET 查询出境结果 */
    readonly $out_order_id$: Orders._out_order_id_;
    /** GET 查询出境结果 */
    readonly '{out_order_id}': Orders._out_order_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea {
  interface Return {
    /** POST 申请资金出境退回 */
    readonly returnOrders: Return.ReturnOrders;
    /** POST 申请资金出境退回 */
    readonly 'return-orders': Return.ReturnOrders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Return {
  interface ReturnOrders {
    readonly outReturnNo: ReturnOrders.OutReturnNo;
    readonly 'out-return-no': ReturnOrders.OutReturnNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Return.ReturnOrders {
  interface OutReturnNo {
    /** GET 查询出境退回结果（通过商户出境退回单号） */
    readonly _out_return_no_: OutReturnNo._out_return_no_;
    /** GET 查询出境退回结果（通过商户出境退回单号） */
    readonly $out_return_no$: OutReturnNo._out_return_no_;
    /** GET 查询出境退回结果（通过商户出境退回单号） */
    readonly '{out_return_no}': OutReturnNo._out_return_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea {
  interface Transactions {
    readonly _transaction_id_: Transactions._transaction_id_;
    readonly $transaction_id$: Transactions._transaction_id_;
    readonly '{transaction_id}': Transactions._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.FundsToOversea.Transactions {
  interface _transaction_id_ {
    /** GET 查询订单剩余可出境余额 */
    readonly available_abroad_amounts: _transaction_id_.Available_abroad_amounts;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Global {
    /** GET 获取平台证书列表 */
    readonly certificates: Global.Certificates;
    readonly customs: Global.Customs;
    readonly merchantService: Global.MerchantService;
    readonly 'merchant-service': Global.MerchantService;
    readonly merchantStorage: Global.MerchantStorage;
    readonly 'merchant-storage': Global.MerchantStorage;
    readonly merchant: Global.Merchant;
    /** POST 子商户进件（融合钱包，全球） */
    readonly merchants: Global.Merchants;
    readonly micropay: Global.Micropay;
    readonly papay: Global.Papay;
    readonly profitSharing: Global.ProfitSharing;
    readonly 'profit-sharing': Global.ProfitSharing;
    readonly refund: Global.Refund;
    /**
     * GET 查询所有退款（全球）
     * POST 申请退款（全球）
     */
    readonly refunds: Global.Refunds;
    readonly settle: Global.Settle;
    /** GET 下载对账单（全球） */
    readonly statements: Global.Statements;
    readonly transactions: Global.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Customs {
    /**
     * GET 查询报关（全球）
     * POST 提交报关（全球）
     * PATCH 修改报关信息（全球）
     */
    readonly orders: Customs.Orders;
    /** POST 重推报关（全球） */
    readonly redeclare: Customs.Redeclare;
    /** POST 校验身份信息（全球） */
    readonly verifyCertificate: Customs.VerifyCertificate;
    /** POST 校验身份信息（全球） */
    readonly 'verify-certificate': Customs.VerifyCertificate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface MerchantService {
    /**
     * GET 查询投诉通知回调（全球）
     * POST 创建投诉通知回调（全球）
     * PUT 更新投诉通知回调（全球）
     * DELETE 删除投诉通知回调（全球）
     */
    readonly complaintNotifications: MerchantService.ComplaintNotifications;
    /**
     * GET 查询投诉通知回调（全球）
     * POST 创建投诉通知回调（全球）
     * PUT 更新投诉通知回调（全球）
     * DELETE 删除投诉通知回调（全球）
     */
    readonly 'complaint-notifications': MerchantService.ComplaintNotifications;
    /** GET 查询投诉单列表（全球） */
    readonly complaints: MerchantService.Complaints;
    readonly images: MerchantService.Images;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService {
  interface Complaints {
    /** GET 查询投诉单详情（全球） */
    readonly _complaint_id_: Complaints._complaint_id_;
    /** GET 查询投诉单详情（全球） */
    readonly $complaint_id$: Complaints._complaint_id_;
    /** GET 查询投诉单详情（全球） */
    readonly '{complaint_id}': Complaints._complaint_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService.Complaints {
  interface _complaint_id_ {
    /** POST 反馈处理完成（全球） */
    readonly complete: _complaint_id_.Complete;
    /** GET 查询投诉协商历史（全球） */
    readonly negotiationHistorys: _complaint_id_.NegotiationHistorys;
    /** GET 查询投诉协商历史（全球） */
    readonly 'negotiation-historys': _complaint_id_.NegotiationHistorys;
    /** POST 提交回复（全球） */
    readonly response: _complaint_id_.Response;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantService {
  interface Images {
    /** GET 图片下载（全球） */
    readonly _media_id_: Images._media_id_;
    /** GET 图片下载（全球） */
    readonly $media_id$: Images._media_id_;
    /** GET 图片下载（全球） */
    readonly '{media_id}': Images._media_id_;
    /** POST 商户上传反馈图片（全球） */
    readonly upload: Images.Upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface MerchantStorage {
    readonly file: MerchantStorage.File;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.MerchantStorage {
  interface File {
    /** POST 上传文件 */
    readonly upload: File.Upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Merchant {
    readonly h5: Merchant.H5;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant {
  interface H5 {
    readonly permission: H5.Permission;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5 {
  interface Permission {
    /** GET 查询子商户H5支付权限状态 */
    readonly _sub_mchid_: Permission._sub_mchid_;
    /** GET 查询子商户H5支付权限状态 */
    readonly $sub_mchid$: Permission._sub_mchid_;
    /** GET 查询子商户H5支付权限状态 */
    readonly '{sub_mchid}': Permission._sub_mchid_;
    /** POST 创建H5支付权限申请单 */
    readonly applications: Permission.Applications;
    readonly domain: Permission.Domain;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission {
  interface Applications {
    /**
     * GET 查询H5支付权限申请单详情
     * PATCH 修改H5支付权限申请单
     */
    readonly _applyment_id_: Applications._applyment_id_;
    /**
     * GET 查询H5支付权限申请单详情
     * PATCH 修改H5支付权限申请单
     */
    readonly $applyment_id$: Applications._applyment_id_;
    /**
     * GET 查询H5支付权限申请单详情
     * PATCH 修改H5支付权限申请单
     */
    readonly '{applyment_id}': Applications._applyment_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission {
  interface Domain {
    /** POST 创建H5支付域名修改申请单 */
    readonly applications: Domain.Applications;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Merchant.H5.Permission.Domain {
  interface Applications {
    /**
     * GET 查询H5支付域名修改申请单
     * PATCH 修改H5支付域名修改申请单
     */
    readonly _applyment_id_: Applications._applyment_id_;
    /**
     * GET 查询H5支付域名修改申请单
     * PATCH 修改H5支付域名修改申请单
     */
    readonly $applyment_id$: Applications._applyment_id_;
    /**
     * GET 查询H5支付域名修改申请单
     * PATCH 修改H5支付域名修改申请单
     */
    readonly '{applyment_id}': Applications._applyment_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Merchants {
    /**
     * GET 查询子商户（融合钱包，全球）
     * PATCH 修改子商户（融合钱包，全球）
     */
    readonly _sub_mchid_: Merchants._sub_mchid_;
    /**
     * GET 查询子商户（融合钱包，全球）
     * PATCH 修改子商户（融合钱包，全球）
     */
    readonly $sub_mchid$: Merchants._sub_mchid_;
    /**
     * GET 查询子商户（融合钱包，全球）
     * PATCH 修改子商户（融合钱包，全球）
     */
    readonly '{sub_mchid}': Merchants._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Micropay {
    readonly transactions: Micropay.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Micropay {
  interface Transactions {
    readonly id: Transactions.Id;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
    /** POST 提交付款码支付（全球） */
    readonly pay: Transactions.Pay;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Micropay.Transactions {
  interface Id {
    readonly _transaction_id_: Id._transaction_id_;
    readonly $transaction_id$: Id._transaction_id_;
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Micropay.Transactions.Id {
  interface _transaction_id_ {
    /** POST 撤销订单（微信支付订单号，全球） */
    readonly reverse: _transaction_id_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Micropay.Transactions {
  interface OutTradeNo {
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Micropay.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /** POST 撤销订单（商户订单号，全球） */
    readonly reverse: _out_trade_no_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Papay {
    readonly contracts: Papay.Contracts;
    /** POST 支付扣款 */
    readonly transactions: Papay.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay {
  interface Contracts {
    /** GET 代扣协议ID查询签约 */
    readonly _contract_id_: Contracts._contract_id_;
    /** GET 代扣协议ID查询签约 */
    readonly $contract_id$: Contracts._contract_id_;
    /** GET 代扣协议ID查询签约 */
    readonly '{contract_id}': Contracts._contract_id_;
    /** POST APP签约 */
    readonly appPreEntrustSign: Contracts.AppPreEntrustSign;
    /** POST APP签约 */
    readonly 'app-pre-entrust-sign': Contracts.AppPreEntrustSign;
    /** POST H5预签约 */
    readonly h5PreEntrustSign: Contracts.H5PreEntrustSign;
    /** POST H5预签约 */
    readonly 'h5-pre-entrust-sign': Contracts.H5PreEntrustSign;
    /** POST JSAPI预签约 */
    readonly jsapiPreEntrustSign: Contracts.JsapiPreEntrustSign;
    /** POST JSAPI预签约 */
    readonly 'jsapi-pre-entrust-sign': Contracts.JsapiPreEntrustSign;
    /** POST 小程序签约 */
    readonly miniprogramPreEntrustSign: Contracts.MiniprogramPreEntrustSign;
    /** POST 小程序签约 */
    readonly 'miniprogram-pre-entrust-sign': Contracts.MiniprogramPreEntrustSign;
    readonly outContractCode: Contracts.OutContractCode;
    readonly 'out-contract-code': Contracts.OutContractCode;
    /** POST WEB预签约 */
    readonly webPreEntrustSign: Contracts.WebPreEntrustSign;
    /** POST WEB预签约 */
    readonly 'web-pre-entrust-sign': Contracts.WebPreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts {
  interface _contract_id_ {
    /** POST 申请解约 */
    readonly terminate: _contract_id_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Contracts {
  interface OutContractCode {
    /** GET 商户协议号查询签约 */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 商户协议号查询签约 */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 商户协议号查询签约 */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay {
  interface Transactions {
    /** GET 查询订单（微信支付订单号） */
    readonly _transaction_id_: Transactions._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly $transaction_id$: Transactions._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly '{transaction_id}': Transactions._transaction_id_;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Transactions {
  interface OutTradeNo {
    /** GET 查询订单（商户订单号） */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Papay.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /** POST 撤销订单（商户订单号） */
    readonly reverse: _out_trade_no_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface ProfitSharing {
    /** GET 获取分账账单文件下载地址 */
    readonly billDownloadUrl: ProfitSharing.BillDownloadUrl;
    /** GET 获取分账账单文件下载地址 */
    readonly 'bill-download-url': ProfitSharing.BillDownloadUrl;
    /** POST 请求分账 */
    readonly orders: ProfitSharing.Orders;
    /**
     * POST 添加分账接收方
     * DELETE 删除分账接收方
     */
    readonly receivers: ProfitSharing.Receivers;
    readonly refunds: ProfitSharing.Refunds;
    readonly transactions: ProfitSharing.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing {
  interface Orders {
    /** GET 查询分账结果 */
    readonly _out_order_no_: Orders._out_order_no_;
    /** GET 查询分账结果 */
    readonly $out_order_no$: Orders._out_order_no_;
    /** GET 查询分账结果 */
    readonly '{out_order_no}': Orders._out_order_no_;
    /** POST 解冻剩余资金 */
    readonly unfreeze: Orders.Unfreeze;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing {
  interface Receivers {
    /** GET 查询分账接收方添加结果 */
    readonly _account_: Receivers._account_;
    /** GET 查询分账接收方添加结果 */
    readonly $account$: Receivers._account_;
    /** GET 查询分账接收方添加结果 */
    readonly '{account}': Receivers._account_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing {
  interface Refunds {
    /** GET 获取分账退款账单下载链接 */
    readonly billDownloadUrl: Refunds.BillDownloadUrl;
    /** GET 获取分账退款账单下载链接 */
    readonly 'bill-download-url': Refunds.BillDownloadUrl;
    /** GET 查询可供垫付退款实时余额 */
    readonly refundableBalance: Refunds.RefundableBalance;
    /** GET 查询可供垫付退款实时余额 */
    readonly 'refundable-balance': Refunds.RefundableBalance;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing {
  interface Transactions {
    readonly _transaction_id_: Transactions._transaction_id_;
    readonly $transaction_id$: Transactions._transaction_id_;
    readonly '{transaction_id}': Transactions._transaction_id_;
    /** POST 分账标记 */
    readonly mark: Transactions.Mark;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.ProfitSharing.Transactions {
  interface _transaction_id_ {
    /** GET 查询剩余待分金额 */
    readonly amounts: _transaction_id_.Amounts;
    /** GET 查询订单剩余可退款金额 */
    readonly refundableAmounts: _transaction_id_.RefundableAmounts;
    /** GET 查询订单剩余可退款金额 */
    readonly 'refundable-amounts': _transaction_id_.RefundableAmounts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Refund {
    readonly partner: Refund.Partner;
    /** GET 商家充值退款余额查询 */
    readonly rechargeBalance: Refund.RechargeBalance;
    /** GET 商家充值退款余额查询 */
    readonly 'recharge-balance': Refund.RechargeBalance;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refund {
  interface Partner {
    readonly rechargeBalance: Partner.RechargeBalance;
    readonly 'recharge-balance': Partner.RechargeBalance;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refund.Partner {
  interface RechargeBalance {
    readonly subMchid: RechargeBalance.SubMchid;
    readonly 'sub-mchid': RechargeBalance.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refund.Partner.RechargeBalance {
  interface SubMchid {
    /** GET 商家充值退款余额查询（机构） */
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    /** GET 商家充值退款余额查询（机构） */
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    /** GET 商家充值退款余额查询（机构） */
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Refunds {
    readonly id: Refunds.Id;
    readonly outRefundNo: Refunds.OutRefundNo;
    readonly 'out-refund-no': Refunds.OutRefundNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refunds {
  interface Id {
    /** GET 查询单笔退款（微信支付退款订单号，全球） */
    readonly _refund_id_: Id._refund_id_;
    /** GET 查询单笔退款（微信支付退款订单号，全球） */
    readonly $refund_id$: Id._refund_id_;
    /** GET 查询单笔退款（微信支付退款订单号，全球） */
    readonly '{refund_id}': Id._refund_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Refunds {
  interface OutRefundNo {
    /** GET 查询单笔退款（商户退款订单号，全球） */
    readonly _out_refund_no_: OutRefundNo._out_refund_no_;
    /** GET 查询单笔退款（商户退款订单号，全球） */
    readonly $out_refund_no$: OutRefundNo._out_refund_no_;
    /** GET 查询单笔退款（商户退款订单号，全球） */
    readonly '{out_refund_no}': OutRefundNo._out_refund_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Settle {
    /** GET 查询结算资金明细（全球） */
    readonly settlements: Settle.Settlements;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global {
  interface Transactions {
    /** POST APP支付下单（全球） */
    readonly app: Transactions.App;
    readonly id: Transactions.Id;
    /** POST JSAPI支付下单 */
    readonly jsapi: Transactions.Jsapi;
    /** POST H5支付下单（全球） */
    readonly mweb: Transactions.Mweb;
    /** POST Native支付下单 */
    readonly native: Transactions.Native;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions {
  interface Id {
    /** GET 查询订单（微信支付订单号，全球） */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号，全球） */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号，全球） */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions.Id {
  interface _transaction_id_ {
    /** POST 关闭订单（微信支付订单号，全球） */
    readonly close: _transaction_id_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions {
  interface OutTradeNo {
    /** GET 查询订单（商户订单号，全球） */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号，全球） */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号，全球） */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Global.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /** POST 关闭订单（商户订单号，全球） */
    readonly close: _out_trade_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Goldplan {
    readonly merchants: Goldplan.Merchants;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Goldplan {
  interface Merchants {
    /** POST 商家小票管理 */
    readonly changecustompagestatus: Merchants.Changecustompagestatus;
    /** POST 点金计划管理 */
    readonly changegoldplanstatus: Merchants.Changegoldplanstatus;
    /** POST 关闭广告展示 */
    readonly closeAdvertisingShow: Merchants.CloseAdvertisingShow;
    /** POST 关闭广告展示 */
    readonly 'close-advertising-show': Merchants.CloseAdvertisingShow;
    /** PATCH 开通广告展示 */
    readonly openAdvertisingShow: Merchants.OpenAdvertisingShow;
    /** PATCH 开通广告展示 */
    readonly 'open-advertising-show': Merchants.OpenAdvertisingShow;
    /** POST 同业过滤标签管理 */
    readonly setAdvertisingIndustryFilter: Merchants.SetAdvertisingIndustryFilter;
    /** POST 同业过滤标签管理 */
    readonly 'set-advertising-industry-filter': Merchants.SetAdvertisingIndustryFilter;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Gov {
    readonly subsidy: Gov.Subsidy;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov {
  interface Subsidy {
    readonly audit: Subsidy.Audit;
    readonly companies: Subsidy.Companies;
    readonly goods: Subsidy.Goods;
    readonly nQualifications: Subsidy.NQualifications;
    readonly 'n-qualifications': Subsidy.NQualifications;
    /** GET 查询补贴资格 */
    readonly qualification: Subsidy.Qualification;
    readonly qualifications: Subsidy.Qualifications;
    readonly sncode: Subsidy.Sncode;
    readonly transactions: Subsidy.Transactions;
    readonly zhejiang: Subsidy.Zhejiang;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface Audit {
    readonly cup: Audit.Cup;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit {
  interface Cup {
    /** POST 作废审核数据 */
    readonly invalid: Cup.Invalid;
    /** POST 查询审核结果 */
    readonly query: Cup.Query;
    readonly refund: Cup.Refund;
    /** POST 更新审核数据 */
    readonly update: Cup.Update;
    /** POST 上传审核数据 */
    readonly upload: Cup.Upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Audit.Cup {
  interface Refund {
    /** POST 同步非银联支付交易退款信息 */
    readonly sync: Refund.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface Companies {
    /** POST 企业信息查询 */
    readonly query: Companies.Query;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface Goods {
    /** POST 商品信息上传 */
    readonly upload: Goods.Upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface NQualifications {
    /** POST N品类同步资格核销信息 */
    readonly sync: NQualifications.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface Qualifications {
    readonly passthrough: Qualifications.Passthrough;
    /** POST 批量查询用户资格 */
    readonly query: Qualifications.Query;
    /** POST 同步资格核销信息 */
    readonly sync: Qualifications.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Qualifications {
  interface Passthrough {
    /** POST 取消资格（透传模式） */
    readonly cancel: Passthrough.Cancel;
    /** POST 领取资格（透传模式） */
    readonly claim: Passthrough.Claim;
    /** POST 批量查询用户资格（透传模式） */
    readonly query: Passthrough.Query;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface Sncode {
    /** POST 锁定SN码 */
    readonly lock: Sncode.Lock;
    /** POST 查询SN码状态 */
    readonly query: Sncode.Query;
    /** POST 解锁SN码 */
    readonly unlock: Sncode.Unlock;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface Transactions {
    /** POST 交易信息查询 */
    readonly query: Transactions.Query;
    readonly summary: Transactions.Summary;
    /** POST 交易信息回传 */
    readonly sync: Transactions.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Transactions {
  interface Summary {
    /** POST 查询单日交易汇总 */
    readonly queryDay: Summary.QueryDay;
    /** POST 查询单日交易汇总 */
    readonly 'query-day': Summary.QueryDay;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy {
  interface Zhejiang {
    readonly authcode: Zhejiang.Authcode;
    readonly goods: Zhejiang.Goods;
    readonly nQualifications: Zhejiang.NQualifications;
    readonly 'n-qualifications': Zhejiang.NQualifications;
    readonly qualifications: Zhejiang.Qualifications;
    readonly sncode: Zhejiang.Sncode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang {
  interface Authcode {
    /** POST 品类凭证码预核销撤销 */
    readonly cancel: Authcode.Cancel;
    /** POST 品类凭证码上报确认 */
    readonly commit: Authcode.Commit;
    /** POST 申请品类凭证码 */
    readonly issue: Authcode.Issue;
    /** POST 品类凭证码上报撤销 */
    readonly refund: Authcode.Refund;
    /** POST 预核销品类凭证码 */
    readonly try: Authcode.Try;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang {
  interface Goods {
    /** POST 商品信息查询 */
    readonly query: Goods.Query;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang {
  interface NQualifications {
    /** POST n品类核销 */
    readonly confirm: NQualifications.Confirm;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang {
  interface Qualifications {
    /** POST 变更资格 */
    readonly alter: Qualifications.Alter;
    /** POST 领取资格 */
    readonly claim: Qualifications.Claim;
    /** POST 查询补贴资格（浙江） */
    readonly query: Qualifications.Query;
    /** POST 核销资格 */
    readonly sync: Qualifications.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Gov.Subsidy.Zhejiang {
  interface Sncode {
    /** POST 锁定SN码（浙江） */
    readonly lock: Sncode.Lock;
    /** POST SN码销售状态查询 */
    readonly query: Sncode.Query;
    /** POST 解锁SN码（浙江） */
    readonly unlock: Sncode.Unlock;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface HirePowerBank {
    /** POST 创建保险订单 */
    readonly insuranceOrders: HirePowerBank.InsuranceOrders;
    /** POST 创建保险订单 */
    readonly 'insurance-orders': HirePowerBank.InsuranceOrders;
    readonly userQualifications: HirePowerBank.UserQualifications;
    readonly 'user-qualifications': HirePowerBank.UserQualifications;
  }
}
declare namespace WeChatPay.OpenAPI.V3.HirePowerBank {
  interface InsuranceOrders {
    /** GET 查询保险订单详情 */
    readonly _out_order_no_: InsuranceOrders._out_order_no_;
    /** GET 查询保险订单详情 */
    readonly $out_order_no$: InsuranceOrders._out_order_no_;
    /** GET 查询保险订单详情 */
    readonly '{out_order_no}': InsuranceOrders._out_order_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.HirePowerBank {
  interface UserQualifications {
    /** GET 查询用户保险订单领取资格 */
    readonly _openid_: UserQualifications._openid_;
    /** GET 查询用户保险订单领取资格 */
    readonly $openid$: UserQualifications._openid_;
    /** GET 查询用户保险订单领取资格 */
    readonly '{openid}': UserQualifications._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface IndustryCoupon {
    /** POST 出行券切卡组件预下单 */
    readonly tokens: IndustryCoupon.Tokens;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface IndustryRebate {
    readonly retailIndustry: IndustryRebate.RetailIndustry;
    readonly 'retail-industry': IndustryRebate.RetailIndustry;
    readonly transactions: IndustryRebate.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.IndustryRebate {
  interface RetailIndustry {
    /** POST 回传SN和商品编码 */
    readonly transactions: RetailIndustry.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.IndustryRebate {
  interface Transactions {
    /** POST 支付码牌/点餐码牌交易回传 */
    readonly _transaction_id_: Transactions._transaction_id_;
    /** POST 支付码牌/点餐码牌交易回传 */
    readonly $transaction_id$: Transactions._transaction_id_;
    /** POST 支付码牌/点餐码牌交易回传 */
    readonly '{transaction_id}': Transactions._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Inspolicymgr {
    readonly deduct: Inspolicymgr.Deduct;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr {
  interface Deduct {
    /** POST 提交保单授权信息 */
    readonly authorizations: Deduct.Authorizations;
    /** POST 上传保单 */
    readonly policies: Deduct.Policies;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct {
  interface Authorizations {
    /** GET 查询保单授权信息 */
    readonly _out_insurance_no_: Authorizations._out_insurance_no_;
    /** GET 查询保单授权信息 */
    readonly $out_insurance_no$: Authorizations._out_insurance_no_;
    /** GET 查询保单授权信息 */
    readonly '{out_insurance_no}': Authorizations._out_insurance_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Inspolicymgr.Deduct {
  interface Policies {
    /**
     * GET 查询保单
     * PATCH 更新保单信息
     */
    readonly _out_insurance_no_: Policies._out_insurance_no_;
    /**
     * GET 查询保单
     * PATCH 更新保单信息
     */
    readonly $out_insurance_no$: Policies._out_insurance_no_;
    /**
     * GET 查询保单
     * PATCH 更新保单信息
     */
    readonly '{out_insurance_no}': Policies._out_insurance_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Iotmanage {
    readonly deviceInspections: Iotmanage.DeviceInspections;
    readonly 'device-inspections': Iotmanage.DeviceInspections;
    /** GET 智能设备列表 */
    readonly devices: Iotmanage.Devices;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Iotmanage {
  interface DeviceInspections {
    /** GET 获取出厂检查结果 */
    readonly _device_sn_: DeviceInspections._device_sn_;
    /** GET 获取出厂检查结果 */
    readonly $device_sn$: DeviceInspections._device_sn_;
    /** GET 获取出厂检查结果 */
    readonly '{device_sn}': DeviceInspections._device_sn_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Lovefeast {
    readonly brands: Lovefeast.Brands;
    readonly users: Lovefeast.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast {
  interface Brands {
    /** GET 查询爱心餐品牌信息 */
    readonly _brand_id_: Brands._brand_id_;
    /** GET 查询爱心餐品牌信息 */
    readonly $brand_id$: Brands._brand_id_;
    /** GET 查询爱心餐品牌信息 */
    readonly '{brand_id}': Brands._brand_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Users {
  interface _openid_ {
    readonly orders: _openid_.Orders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Users._openid_ {
  interface Orders {
    readonly brandId: Orders.BrandId;
    readonly 'brand-id': Orders.BrandId;
    readonly outTradeNo: Orders.OutTradeNo;
    readonly 'out-trade-no': Orders.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Users._openid_.Orders {
  interface BrandId {
    /** GET 查询用户捐赠单列表 */
    readonly _brand_id_: BrandId._brand_id_;
    /** GET 查询用户捐赠单列表 */
    readonly $brand_id$: BrandId._brand_id_;
    /** GET 查询用户捐赠单列表 */
    readonly '{brand_id}': BrandId._brand_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Lovefeast.Users._openid_.Orders {
  interface OutTradeNo {
    /** GET 查询用户捐赠单详情 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询用户捐赠单详情 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询用户捐赠单详情 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Marketing {
    readonly bankFavor: Marketing.BankFavor;
    readonly 'bank-favor': Marketing.BankFavor;
    readonly bank: Marketing.Bank;
    readonly busifavor: Marketing.Busifavor;
    readonly favor: Marketing.Favor;
    readonly goodsSubsidyActivity: Marketing.GoodsSubsidyActivity;
    readonly 'goods-subsidy-activity': Marketing.GoodsSubsidyActivity;
    readonly membercardActivity: Marketing.MembercardActivity;
    readonly 'membercard-activity': Marketing.MembercardActivity;
    readonly membercardOpen: Marketing.MembercardOpen;
    readonly 'membercard-open': Marketing.MembercardOpen;
    readonly partner: Marketing.Partner;
    /** GET 查询合作关系列表 */
    readonly partnerships: Marketing.Partnerships;
    readonly paygiftactivity: Marketing.Paygiftactivity;
    readonly shoppingReceipt: Marketing.ShoppingReceipt;
    readonly 'shopping-receipt': Marketing.ShoppingReceipt;
    readonly weeklyDiscount: Marketing.WeeklyDiscount;
    readonly 'weekly-discount': Marketing.WeeklyDiscount;
    readonly withdrawFavor: Marketing.WithdrawFavor;
    readonly 'withdraw-favor': Marketing.WithdrawFavor;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface BankFavor {
    readonly users: BankFavor.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.BankFavor {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.BankFavor.Users {
  interface _openid_ {
    /** POST 给指定用户报名多笔立减活动 */
    readonly bankMultiActivity: _openid_.BankMultiActivity;
    /** POST 给指定用户报名多笔立减活动 */
    readonly 'bank-multi-activity': _openid_.BankMultiActivity;
    readonly coupons: _openid_.Coupons;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.BankFavor.Users._openid_ {
  interface Coupons {
    /** GET 查询绑定多笔立减活动的代金券详情 */
    readonly _coupon_id_: Coupons._coupon_id_;
    /** GET 查询绑定多笔立减活动的代金券详情 */
    readonly $coupon_id$: Coupons._coupon_id_;
    /** GET 查询绑定多笔立减活动的代金券详情 */
    readonly '{coupon_id}': Coupons._coupon_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface Bank {
    readonly packages: Bank.Packages;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Bank {
  interface Packages {
    readonly _package_id_: Packages._package_id_;
    readonly $package_id$: Packages._package_id_;
    readonly '{package_id}': Packages._package_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Bank.Packages {
  interface _package_id_ {
    /**
     * GET 查询上传任务列表
     * POST 导入定向用户协议号
     */
    readonly tasks: _package_id_.Tasks;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface Busifavor {
    /**
     * GET 查询商家券事件通知地址
     * POST 设置商家券事件通知地址
     */
    readonly callbacks: Busifavor.Callbacks;
    readonly coupons: Busifavor.Coupons;
    readonly productCoupons: Busifavor.ProductCoupons;
    readonly 'product-coupons': Busifavor.ProductCoupons;
    /** POST 创建商家券 */
    readonly stocks: Busifavor.Stocks;
    readonly subsidy: Busifavor.Subsidy;
    readonly users: Busifavor.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor {
  interface Coupons {
    readonly _card_id_: Coupons._card_id_;
    readonly $card_id$: Coupons._card_id_;
    readonly '{card_id}': Coupons._card_id_;
    /** POST 关联订单信息 */
    readonly associate: Coupons.Associate;
    /** POST 使券失效 */
    readonly deactivate: Coupons.Deactivate;
    /** POST 取消关联订单信息 */
    readonly disassociate: Coupons.Disassociate;
    /** POST 申请退券 */
    readonly return: Coupons.Return;
    /** POST 向用户发券 */
    readonly send: Coupons.Send;
    /** POST 核销用户券 */
    readonly use: Coupons.Use;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Coupons {
  interface _card_id_ {
    /** POST 发放消费卡 */
    readonly send: _card_id_.Send;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor {
  interface ProductCoupons {
    /** POST 向用户预发放商品券 */
    readonly preSend: ProductCoupons.PreSend;
    /** POST 向用户预发放商品券 */
    readonly 'pre-send': ProductCoupons.PreSend;
    /** POST 向用户发放商品券 */
    readonly send: ProductCoupons.Send;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor {
  interface Stocks {
    /**
     * GET 查询商家券详情
     * PATCH 修改商家券基本信息
     */
    readonly _stock_id_: Stocks._stock_id_;
    /**
     * GET 查询商家券详情
     * PATCH 修改商家券基本信息
     */
    readonly $stock_id$: Stocks._stock_id_;
    /**
     * GET 查询商家券详情
     * PATCH 修改商家券基本信息
     */
    readonly '{stock_id}': Stocks._stock_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks {
  interface _stock_id_ {
    /** PATCH 修改批次预算 */
    readonly budget: _stock_id_.Budget;
    /**
     * GET 查询预存code列表
     * POST 上传预存code
     */
    readonly couponcodes: _stock_id_.Couponcodes;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Stocks._stock_id_ {
  interface Couponcodes {
    /**
     * GET 查询预存code详情
     * DELETE 删除预存code
     */
    readonly _coupon_code_: Couponcodes._coupon_code_;
    /**
     * GET 查询预存code详情
     * DELETE 删除预存code
     */
    readonly $coupon_code$: Couponcodes._coupon_code_;
    /**
     * GET 查询预存code详情
     * DELETE 删除预存code
     */
    readonly '{coupon_code}': Couponcodes._coupon_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor {
  interface Subsidy {
    /**
     * GET 查询营销补差付款单列表
     * POST 营销补差付款
     */
    readonly payReceipts: Subsidy.PayReceipts;
    /**
     * GET 查询营销补差付款单列表
     * POST 营销补差付款
     */
    readonly 'pay-receipts': Subsidy.PayReceipts;
    /** POST 营销补差回退 */
    readonly returnReceipts: Subsidy.ReturnReceipts;
    /** POST 营销补差回退 */
    readonly 'return-receipts': Subsidy.ReturnReceipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy {
  interface PayReceipts {
    /** GET 查询营销补差付款单详情 */
    readonly _subsidy_receipt_id_: PayReceipts._subsidy_receipt_id_;
    /** GET 查询营销补差付款单详情 */
    readonly $subsidy_receipt_id$: PayReceipts._subsidy_receipt_id_;
    /** GET 查询营销补差付款单详情 */
    readonly '{subsidy_receipt_id}': PayReceipts._subsidy_receipt_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Subsidy {
  interface ReturnReceipts {
    /** GET 查询商家券营销补差回退单详情 */
    readonly _subsidy_return_receipt_id_: ReturnReceipts._subsidy_return_receipt_id_;
    /** GET 查询商家券营销补差回退单详情 */
    readonly $subsidy_return_receipt_id$: ReturnReceipts._subsidy_return_receipt_id_;
    /** GET 查询商家券营销补差回退单详情 */
    readonly '{subsidy_return_receipt_id}': ReturnReceipts._subsidy_return_receipt_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users {
  interface _openid_ {
    /** GET 根据过滤条件查询用户券 */
    readonly coupons: _openid_.Coupons;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users._openid_ {
  interface Coupons {
    readonly _coupon_code_: Coupons._coupon_code_;
    readonly $coupon_code$: Coupons._coupon_code_;
    readonly '{coupon_code}': Coupons._coupon_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users._openid_.Coupons {
  interface _coupon_code_ {
    readonly appids: _coupon_code_.Appids;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Busifavor.Users._openid_.Coupons._coupon_code_ {
  interface Appids {
    /** GET 查询用户单张券详情 */
    readonly _appid_: Appids._appid_;
    /** GET 查询用户单张券详情 */
    readonly $appid$: Appids._appid_;
    /** GET 查询用户单张券详情 */
    readonly '{appid}': Appids._appid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface Favor {
    /**
     * GET 获取已设置的消息通知地址
     * POST 设置消息通知地址
     */
    readonly callbacks: Favor.Callbacks;
    /** POST 创建代金券批次 */
    readonly couponStocks: Favor.CouponStocks;
    /** POST 创建代金券批次 */
    readonly 'coupon-stocks': Favor.CouponStocks;
    readonly media: Favor.Media;
    /** GET 条件查询批次列表 */
    readonly stocks: Favor.Stocks;
    readonly users: Favor.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor {
  interface Media {
    /** POST 上传营销图片 */
    readonly imageUpload: Media.ImageUpload;
    /** POST 上传营销图片 */
    readonly 'image-upload': Media.ImageUpload;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor {
  interface Stocks {
    /** GET 查询批次详情 */
    readonly _stock_id_: Stocks._stock_id_;
    /** GET 查询批次详情 */
    readonly $stock_id$: Stocks._stock_id_;
    /** GET 查询批次详情 */
    readonly '{stock_id}': Stocks._stock_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Stocks {
  interface _stock_id_ {
    /** GET 查询代金券可用单品 */
    readonly items: _stock_id_.Items;
    /** GET 查询代金券可用商户 */
    readonly merchants: _stock_id_.Merchants;
    /** POST 修改可用单品编码 */
    readonly modifyGoodsId: _stock_id_.ModifyGoodsId;
    /** POST 修改可用单品编码 */
    readonly 'modify-goods-id': _stock_id_.ModifyGoodsId;
    /** POST 暂停代金券批次 */
    readonly pause: _stock_id_.Pause;
    /** GET 下载批次退款明细 */
    readonly refundFlow: _stock_id_.RefundFlow;
    /** GET 下载批次退款明细 */
    readonly 'refund-flow': _stock_id_.RefundFlow;
    /** GET 获取批次退款明细下载链接 */
    readonly refundFlowByDay: _stock_id_.RefundFlowByDay;
    /** GET 获取批次退款明细下载链接 */
    readonly 'refund-flow-by-day': _stock_id_.RefundFlowByDay;
    /** POST 重启代金券批次 */
    readonly restart: _stock_id_.Restart;
    /** POST 激活代金券批次 */
    readonly start: _stock_id_.Start;
    /** GET 下载批次核销明细 */
    readonly useFlow: _stock_id_.UseFlow;
    /** GET 下载批次核销明细 */
    readonly 'use-flow': _stock_id_.UseFlow;
    /** GET 获取批次核销明细下载链接 */
    readonly useFlowByDay: _stock_id_.UseFlowByDay;
    /** GET 获取批次核销明细下载链接 */
    readonly 'use-flow-by-day': _stock_id_.UseFlowByDay;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Users {
  interface _openid_ {
    /**
     * GET 根据商户号查用户的券
     * POST 发放代金券
     */
    readonly coupons: _openid_.Coupons;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Favor.Users._openid_ {
  interface Coupons {
    /** GET 查询代金券详情 */
    readonly _coupon_id_: Coupons._coupon_id_;
    /** GET 查询代金券详情 */
    readonly $coupon_id$: Coupons._coupon_id_;
    /** GET 查询代金券详情 */
    readonly '{coupon_id}': Coupons._coupon_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface GoodsSubsidyActivity {
    /** GET 按区域查询品牌加价购活动 */
    readonly activities: GoodsSubsidyActivity.Activities;
    readonly activity: GoodsSubsidyActivity.Activity;
    readonly qualification: GoodsSubsidyActivity.Qualification;
    readonly retailStoreAct: GoodsSubsidyActivity.RetailStoreAct;
    readonly 'retail-store-act': GoodsSubsidyActivity.RetailStoreAct;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity {
  interface Activity {
    readonly _activity_id_: Activity._activity_id_;
    readonly $activity_id$: Activity._activity_id_;
    readonly '{activity_id}': Activity._activity_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.Activity {
  interface _activity_id_ {
    /** POST 门店报名品牌加价购活动 */
    readonly apply: _activity_id_.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity {
  interface Qualification {
    /** POST 锁定品牌加价购活动资格 */
    readonly lock: Qualification.Lock;
    /** POST 解锁品牌加价购活动资格 */
    readonly unlock: Qualification.Unlock;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity {
  interface RetailStoreAct {
    readonly _activity_id_: RetailStoreAct._activity_id_;
    readonly $activity_id$: RetailStoreAct._activity_id_;
    readonly '{activity_id}': RetailStoreAct._activity_id_;
    readonly _brand_id_: RetailStoreAct._brand_id_;
    readonly $brand_id$: RetailStoreAct._brand_id_;
    readonly '{brand_id}': RetailStoreAct._brand_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct {
  interface _activity_id_ {
    /**
     * PUT 添加零售小店活动业务代理
     * DELETE 删除零售小店活动业务代理
     */
    readonly representative: _activity_id_.Representative;
    /** GET 查询零售小店活动业务代理 */
    readonly representatives: _activity_id_.Representatives;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct {
  interface _brand_id_ {
    /** POST 生成小店活动物料码 */
    readonly materials: _brand_id_.Materials;
    /**
     * GET 查询小店活动门店列表
     * POST 添加小店活动门店
     * DELETE 删除小店活动门店
     */
    readonly stores: _brand_id_.Stores;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.GoodsSubsidyActivity.RetailStoreAct._brand_id_ {
  interface Stores {
    /** GET 查询小店活动门店详情 */
    readonly _store_code_: Stores._store_code_;
    /** GET 查询小店活动门店详情 */
    readonly $store_code$: Stores._store_code_;
    /** GET 查询小店活动门店详情 */
    readonly '{store_code}': Stores._store_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface MembercardActivity {
    /**
     * GET 查询活动列表
     * POST 创建活动
     */
    readonly activities: MembercardActivity.Activities;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity {
  interface Activities {
    /** GET 查询活动详情 */
    readonly _activity_id_: Activities._activity_id_;
    /** GET 查询活动详情 */
    readonly $activity_id$: Activities._activity_id_;
    /** GET 查询活动详情 */
    readonly '{activity_id}': Activities._activity_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardActivity.Activities {
  interface _activity_id_ {
    /** POST 终止活动 */
    readonly terminate: _activity_id_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface MembercardOpen {
    readonly activateInformations: MembercardOpen.ActivateInformations;
    readonly 'activate-informations': MembercardOpen.ActivateInformations;
    /**
     * GET 查询回调地址
     * PATCH 设置回调地址
     */
    readonly callback: MembercardOpen.Callback;
    /**
     * GET 查询会员卡模板列表
     * POST 创建会员卡模板
     */
    readonly cards: MembercardOpen.Cards;
    readonly phonenumberMember: MembercardOpen.PhonenumberMember;
    readonly 'phonenumber-member': MembercardOpen.PhonenumberMember;
    readonly user: MembercardOpen.User;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen {
  interface ActivateInformations {
    /** GET 获取用户信息（跳转型激活） */
    readonly _activate_ticket_: ActivateInformations._activate_ticket_;
    /** GET 获取用户信息（跳转型激活） */
    readonly $activate_ticket$: ActivateInformations._activate_ticket_;
    /** GET 获取用户信息（跳转型激活） */
    readonly '{activate_ticket}': ActivateInformations._activate_ticket_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen {
  interface Cards {
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    readonly _card_id_: Cards._card_id_;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    readonly $card_id$: Cards._card_id_;
    /**
     * GET 查询会员卡模板信息
     * PATCH 修改会员卡模板信息
     * DELETE 删除会员卡模板
     */
    readonly '{card_id}': Cards._card_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards {
  interface _card_id_ {
    readonly codes: _card_id_.Codes;
    /** GET 加密code解码（跳转型激活） */
    readonly decryptCode: _card_id_.DecryptCode;
    /** GET 加密code解码（跳转型激活） */
    readonly 'decrypt-code': _card_id_.DecryptCode;
    /** POST 商户预授权 */
    readonly permissionTokens: _card_id_.PermissionTokens;
    /** POST 商户预授权 */
    readonly 'permission-tokens': _card_id_.PermissionTokens;
    readonly phoneMembercard: _card_id_.PhoneMembercard;
    readonly 'phone-membercard': _card_id_.PhoneMembercard;
    /** POST 创建会员卡二维码 */
    readonly qrcode: _card_id_.Qrcode;
    /** PATCH 设置会员卡模板权益项 */
    readonly rights: _card_id_.Rights;
    /** POST 添加会员卡服务项 */
    readonly serviceModules: _card_id_.ServiceModules;
    /** POST 添加会员卡服务项 */
    readonly 'service-modules': _card_id_.ServiceModules;
    /** POST 老会员卡模板升级 */
    readonly upgrade: _card_id_.Upgrade;
    readonly users: _card_id_.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface Codes {
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly _code_: Codes._code_;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly $code$: Codes._code_;
    /**
     * GET 查询用户会员卡信息
     * PATCH 修改用户会员卡信息
     */
    readonly '{code}': Codes._code_;
    /** POST 导入会员Code */
    readonly deposit: Codes.Deposit;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes {
  interface _code_ {
    /** POST 激活会员卡（跳转型激活） */
    readonly activate: _code_.Activate;
    readonly bonus: _code_.Bonus;
    /** PATCH 设置会员权益 */
    readonly rights: _code_.Rights;
    /** POST 设置会员服务项用户信息 */
    readonly setServiceModuleData: _code_.SetServiceModuleData;
    /** POST 设置会员服务项用户信息 */
    readonly 'set-service-module-data': _code_.SetServiceModuleData;
    /** POST 作废用户会员卡 */
    readonly unavailable: _code_.Unavailable;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_.Codes._code_ {
  interface Bonus {
    /** POST 设置支付后展示的积分到账 */
    readonly commit: Bonus.Commit;
    /** POST 支付结果页展示会员积分 */
    readonly prepare: Bonus.Prepare;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface PhoneMembercard {
    /** POST 根据手机号导入用户会员卡 */
    readonly import: PhoneMembercard.Import;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface ServiceModules {
    /**
     * PATCH 修改会员卡服务项
     * DELETE 移除会员卡服务项
     */
    readonly _service_module_id_: ServiceModules._service_module_id_;
    /**
     * PATCH 修改会员卡服务项
     * DELETE 移除会员卡服务项
     */
    readonly $service_module_id$: ServiceModules._service_module_id_;
    /**
     * PATCH 修改会员卡服务项
     * DELETE 移除会员卡服务项
     */
    readonly '{service_module_id}': ServiceModules._service_module_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen.Cards._card_id_ {
  interface Users {
    /** POST 根据OpenID导入用户会员卡 */
    readonly import: Users.Import;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen {
  interface PhonenumberMember {
    /** POST 导入加密手机号提醒会员领卡 */
    readonly import: PhonenumberMember.Import;
    /** GET 通过加密手机号查询会员领卡状态 */
    readonly search: PhonenumberMember.Search;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.MembercardOpen {
  interface User {
    /** GET 查询用户在品牌下所有会员卡 */
    readonly cards: User.Cards;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface Partner {
    readonly deliveryPlan: Partner.DeliveryPlan;
    readonly 'delivery-plan': Partner.DeliveryPlan;
    readonly productCoupon: Partner.ProductCoupon;
    readonly 'product-coupon': Partner.ProductCoupon;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner {
  interface DeliveryPlan {
    readonly _sp_mchid_: DeliveryPlan._sp_mchid_;
    readonly $sp_mchid$: DeliveryPlan._sp_mchid_;
    readonly '{sp_mchid}': DeliveryPlan._sp_mchid_;
    /** POST 创建投放计划 */
    readonly deliveryPlans: DeliveryPlan.DeliveryPlans;
    /** POST 创建投放计划 */
    readonly 'delivery-plans': DeliveryPlan.DeliveryPlans;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan {
  interface _sp_mchid_ {
    /** POST 设置投放计划回调地址 */
    readonly notifyUrl: _sp_mchid_.NotifyUrl;
    /** POST 设置投放计划回调地址 */
    readonly 'notify-url': _sp_mchid_.NotifyUrl;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan {
  interface DeliveryPlans {
    readonly _brand_id_: DeliveryPlans._brand_id_;
    readonly $brand_id$: DeliveryPlans._brand_id_;
    readonly '{brand_id}': DeliveryPlans._brand_id_;
    /** PATCH 更新投放计划 */
    readonly _plan_id_: DeliveryPlans._plan_id_;
    /** PATCH 更新投放计划 */
    readonly $plan_id$: DeliveryPlans._plan_id_;
    /** PATCH 更新投放计划 */
    readonly '{plan_id}': DeliveryPlans._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans {
  interface _brand_id_ {
    /** GET 分页查询投放计划列表 */
    readonly deliveryPlans: _brand_id_.DeliveryPlans;
    /** GET 分页查询投放计划列表 */
    readonly 'delivery-plans': _brand_id_.DeliveryPlans;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.DeliveryPlan.DeliveryPlans {
  interface _plan_id_ {
    /** POST 终止投放计划 */
    readonly terminate: _plan_id_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner {
  interface ProductCoupon {
    /** POST 提交图片生成任务 */
    readonly imageGenerationTasks: ProductCoupon.ImageGenerationTasks;
    /** POST 提交图片生成任务 */
    readonly 'image-generation-tasks': ProductCoupon.ImageGenerationTasks;
    readonly media: ProductCoupon.Media;
    /**
     * GET 获取商品券事件通知地址
     * POST 设置商品券事件通知地址
     */
    readonly notifyConfigs: ProductCoupon.NotifyConfigs;
    /**
     * GET 获取商品券事件通知地址
     * POST 设置商品券事件通知地址
     */
    readonly 'notify-configs': ProductCoupon.NotifyConfigs;
    /** POST 创建商品券 */
    readonly productCoupons: ProductCoupon.ProductCoupons;
    /** POST 创建商品券 */
    readonly 'product-coupons': ProductCoupon.ProductCoupons;
    readonly users: ProductCoupon.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon {
  interface ImageGenerationTasks {
    /** GET 查询图片生成任务执行结果 */
    readonly _task_id_: ImageGenerationTasks._task_id_;
    /** GET 查询图片生成任务执行结果 */
    readonly $task_id$: ImageGenerationTasks._task_id_;
    /** GET 查询图片生成任务执行结果 */
    readonly '{task_id}': ImageGenerationTasks._task_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon {
  interface Media {
    /** POST 图片上传 */
    readonly uploadImage: Media.UploadImage;
    /** POST 图片上传 */
    readonly 'upload-image': Media.UploadImage;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon {
  interface ProductCoupons {
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    readonly _product_coupon_id_: ProductCoupons._product_coupon_id_;
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    readonly $product_coupon_id$: ProductCoupons._product_coupon_id_;
    /**
     * GET 查询商品券
     * PATCH 修改商品券
     */
    readonly '{product_coupon_id}': ProductCoupons._product_coupon_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons {
  interface _product_coupon_id_ {
    /** POST 失效商品券 */
    readonly deactivate: _product_coupon_id_.Deactivate;
    /** POST 添加商品券批次组 */
    readonly stockBundles: _product_coupon_id_.StockBundles;
    /** POST 添加商品券批次组 */
    readonly 'stock-bundles': _product_coupon_id_.StockBundles;
    /**
     * GET 查询商品券批次列表
     * POST 添加商品券批次
     */
    readonly stocks: _product_coupon_id_.Stocks;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_ {
  interface StockBundles {
    /** PATCH 修改商品券批次组 */
    readonly _stock_bundle_id_: StockBundles._stock_bundle_id_;
    /** PATCH 修改商品券批次组 */
    readonly $stock_bundle_id$: StockBundles._stock_bundle_id_;
    /** PATCH 修改商品券批次组 */
    readonly '{stock_bundle_id}': StockBundles._stock_bundle_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.StockBundles {
  interface _stock_bundle_id_ {
    /** POST 批次组批量关联门店 */
    readonly associateStores: _stock_bundle_id_.AssociateStores;
    /** POST 批次组批量关联门店 */
    readonly 'associate-stores': _stock_bundle_id_.AssociateStores;
    /** POST 批次组批量取消关联门店 */
    readonly disassociateStores: _stock_bundle_id_.DisassociateStores;
    /** POST 批次组批量取消关联门店 */
    readonly 'disassociate-stores': _stock_bundle_id_.DisassociateStores;
    /** POST 修改商品券批次组发放预算 */
    readonly updateBudget: _stock_bundle_id_.UpdateBudget;
    /** POST 修改商品券批次组发放预算 */
    readonly 'update-budget': _stock_bundle_id_.UpdateBudget;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_ {
  interface Stocks {
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    readonly _stock_id_: Stocks._stock_id_;
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    readonly $stock_id$: Stocks._stock_id_;
    /**
     * GET 查询商品券指定批次
     * PATCH 修改商品券指定批次
     */
    readonly '{stock_id}': Stocks._stock_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.ProductCoupons._product_coupon_id_.Stocks {
  interface _stock_id_ {
    /** POST 批次关联门店 */
    readonly associateStores: _stock_id_.AssociateStores;
    /** POST 批次关联门店 */
    readonly 'associate-stores': _stock_id_.AssociateStores;
    /** GET 查询批次关联门店列表 */
    readonly associatedStores: _stock_id_.AssociatedStores;
    /** GET 查询批次关联门店列表 */
    readonly 'associated-stores': _stock_id_.AssociatedStores;
    /** POST 失效商品券批次 */
    readonly deactivate: _stock_id_.Deactivate;
    /** POST 批次取消关联门店 */
    readonly disassociateStores: _stock_id_.DisassociateStores;
    /** POST 批次取消关联门店 */
    readonly 'disassociate-stores': _stock_id_.DisassociateStores;
    /** POST 修改商品券批次发放预算 */
    readonly updateBudget: _stock_id_.UpdateBudget;
    /** POST 修改商品券批次发放预算 */
    readonly 'update-budget': _stock_id_.UpdateBudget;
    /** POST 预上传券Code */
    readonly uploadCouponCodes: _stock_id_.UploadCouponCodes;
    /** POST 预上传券Code */
    readonly 'upload-coupon-codes': _stock_id_.UploadCouponCodes;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users {
  interface _openid_ {
    /** POST 向用户发放商品券批次组 */
    readonly couponBundles: _openid_.CouponBundles;
    /** POST 向用户发放商品券批次组 */
    readonly 'coupon-bundles': _openid_.CouponBundles;
    /**
     * GET 指定券状态查询用户商品券列表
     * POST 向用户发放商品券
     */
    readonly coupons: _openid_.Coupons;
    /** POST 向用户预发放商品券 */
    readonly preSendCoupon: _openid_.PreSendCoupon;
    /** POST 向用户预发放商品券 */
    readonly 'pre-send-coupon': _openid_.PreSendCoupon;
    /** POST 向用户预发放商品券批次组 */
    readonly preSendCouponBundle: _openid_.PreSendCouponBundle;
    /** POST 向用户预发放商品券批次组 */
    readonly 'pre-send-coupon-bundle': _openid_.PreSendCouponBundle;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface CouponBundles {
    readonly _user_coupon_bundle_id_: CouponBundles._user_coupon_bundle_id_;
    readonly $user_coupon_bundle_id$: CouponBundles._user_coupon_bundle_id_;
    readonly '{user_coupon_bundle_id}': CouponBundles._user_coupon_bundle_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.CouponBundles {
  interface _user_coupon_bundle_id_ {
    /** POST 失效用户商品券组 */
    readonly deactivate: _user_coupon_bundle_id_.Deactivate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_ {
  interface Coupons {
    /** GET 查询用户商品券详情 */
    readonly _coupon_code_: Coupons._coupon_code_;
    /** GET 查询用户商品券详情 */
    readonly $coupon_code$: Coupons._coupon_code_;
    /** GET 查询用户商品券详情 */
    readonly '{coupon_code}': Coupons._coupon_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Partner.ProductCoupon.Users._openid_.Coupons {
  interface _coupon_code_ {
    /** POST 确认发放用户商品券 */
    readonly confirm: _coupon_code_.Confirm;
    /** POST 失效用户商品券 */
    readonly deactivate: _coupon_code_.Deactivate;
    /** POST 退券 */
    readonly return: _coupon_code_.Return;
    /** POST 核销用户商品券 */
    readonly use: _coupon_code_.Use;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface Partnerships {
    /** POST 建立合作关系 */
    readonly build: Partnerships.Build;
    /** POST 终止合作关系 */
    readonly terminate: Partnerships.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface Paygiftactivity {
    /** GET 获取支付有礼活动列表 */
    readonly activities: Paygiftactivity.Activities;
    /** POST 创建全场满额送活动 */
    readonly uniqueThresholdActivity: Paygiftactivity.UniqueThresholdActivity;
    /** POST 创建全场满额送活动 */
    readonly 'unique-threshold-activity': Paygiftactivity.UniqueThresholdActivity;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity {
  interface Activities {
    /** GET 查询活动详情 */
    readonly _activity_id_: Activities._activity_id_;
    /** GET 查询活动详情 */
    readonly $activity_id$: Activities._activity_id_;
    /** GET 查询活动详情 */
    readonly '{activity_id}': Activities._activity_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities {
  interface _activity_id_ {
    /** GET 查询活动指定商品列表 */
    readonly goods: _activity_id_.Goods;
    /** GET 查询活动发券商户号 */
    readonly merchants: _activity_id_.Merchants;
    /** POST 终止活动 */
    readonly terminate: _activity_id_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.Paygiftactivity.Activities._activity_id_ {
  interface Merchants {
    /** POST 新增活动发券商户号 */
    readonly add: Merchants.Add;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface ShoppingReceipt {
    /** POST 创建自定义入口 */
    readonly customentrances: ShoppingReceipt.Customentrances;
    /** POST 上传商家电子小票跳转信息 */
    readonly merchantshoppingreceiptjumpinfos: ShoppingReceipt.Merchantshoppingreceiptjumpinfos;
    /** POST 上传电子小票 */
    readonly shoppingreceipts: ShoppingReceipt.Shoppingreceipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.ShoppingReceipt {
  interface Customentrances {
    /**
     * GET 查询自定义入口
     * PATCH 更新自定义入口
     */
    readonly _brand_id_: Customentrances._brand_id_;
    /**
     * GET 查询自定义入口
     * PATCH 更新自定义入口
     */
    readonly $brand_id$: Customentrances._brand_id_;
    /**
     * GET 查询自定义入口
     * PATCH 更新自定义入口
     */
    readonly '{brand_id}': Customentrances._brand_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface WeeklyDiscount {
    /** GET 查询周周惠活动列表 */
    readonly activities: WeeklyDiscount.Activities;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount {
  interface Activities {
    /** GET 查询周周惠活动详情 */
    readonly _activity_id_: Activities._activity_id_;
    /** GET 查询周周惠活动详情 */
    readonly $activity_id$: Activities._activity_id_;
    /** GET 查询周周惠活动详情 */
    readonly '{activity_id}': Activities._activity_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WeeklyDiscount.Activities {
  interface _activity_id_ {
    /** POST 报名周周惠活动 */
    readonly apply: _activity_id_.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing {
  interface WithdrawFavor {
    readonly users: WithdrawFavor.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WithdrawFavor {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Marketing.WithdrawFavor.Users {
  interface _openid_ {
    /**
     * GET 查询批次下用户银行提现免费券列表
     * POST 为用户发银行提现免费券
     */
    readonly coupons: _openid_.Coupons;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface MchManage {
    readonly mchManageRecords: MchManage.MchManageRecords;
    readonly 'mch-manage-records': MchManage.MchManageRecords;
    readonly submissionFiles: MchManage.SubmissionFiles;
    readonly 'submission-files': MchManage.SubmissionFiles;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage {
  interface MchManageRecords {
    /** GET 查询子商户下指定商户管理记录 */
    readonly _manage_record_id_: MchManageRecords._manage_record_id_;
    /** GET 查询子商户下指定商户管理记录 */
    readonly $manage_record_id$: MchManageRecords._manage_record_id_;
    /** GET 查询子商户下指定商户管理记录 */
    readonly '{manage_record_id}': MchManageRecords._manage_record_id_;
    readonly subMchid: MchManageRecords.SubMchid;
    readonly 'sub-mchid': MchManageRecords.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords {
  interface _manage_record_id_ {
    /** POST 对指定商户管理记录提交资料 */
    readonly mchManageSubmissions: _manage_record_id_.MchManageSubmissions;
    /** POST 对指定商户管理记录提交资料 */
    readonly 'mch-manage-submissions': _manage_record_id_.MchManageSubmissions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.MchManageRecords {
  interface SubMchid {
    /** GET 分页查询子商户名下的商户管理记录 */
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    /** GET 分页查询子商户名下的商户管理记录 */
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    /** GET 分页查询子商户名下的商户管理记录 */
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage {
  interface SubmissionFiles {
    readonly subMchid: SubmissionFiles.SubMchid;
    readonly 'sub-mchid': SubmissionFiles.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.SubmissionFiles {
  interface SubMchid {
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchManage.SubmissionFiles.SubMchid {
  interface _sub_mchid_ {
    /** POST 上传商户提交资料文件 */
    readonly upload: _sub_mchid_.Upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface MchOperationManage {
    readonly enhancedDueDiligence: MchOperationManage.EnhancedDueDiligence;
    readonly 'enhanced-due-diligence': MchOperationManage.EnhancedDueDiligence;
    readonly merchantLimitations: MchOperationManage.MerchantLimitations;
    readonly 'merchant-limitations': MchOperationManage.MerchantLimitations;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage {
  interface EnhancedDueDiligence {
    /** GET 查询子商户强化尽调单信息 */
    readonly _due_diligence_id_: EnhancedDueDiligence._due_diligence_id_;
    /** GET 查询子商户强化尽调单信息 */
    readonly $due_diligence_id$: EnhancedDueDiligence._due_diligence_id_;
    /** GET 查询子商户强化尽调单信息 */
    readonly '{due_diligence_id}': EnhancedDueDiligence._due_diligence_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage.EnhancedDueDiligence {
  interface _due_diligence_id_ {
    /** POST 提交尽调资料 */
    readonly submit: _due_diligence_id_.Submit;
    /** POST 上传尽调资料文件 */
    readonly upload: _due_diligence_id_.Upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage {
  interface MerchantLimitations {
    readonly subMchid: MerchantLimitations.SubMchid;
    readonly 'sub-mchid': MerchantLimitations.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MchOperationManage.MerchantLimitations {
  interface SubMchid {
    /** GET 查询子商户管控情况 */
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    /** GET 查询子商户管控情况 */
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    /** GET 查询子商户管控情况 */
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Mch_operate {
    readonly risk: Mch_operate.Risk;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mch_operate {
  interface Risk {
    /** POST 提交已注销商户号可用余额提现申请单 */
    readonly withdrawlApply: Risk.WithdrawlApply;
    /** POST 提交已注销商户号可用余额提现申请单 */
    readonly 'withdrawl-apply': Risk.WithdrawlApply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mch_operate.Risk {
  interface WithdrawlApply {
    readonly applymentId: WithdrawlApply.ApplymentId;
    readonly 'applyment-id': WithdrawlApply.ApplymentId;
    readonly outRequestNo: WithdrawlApply.OutRequestNo;
    readonly 'out-request-no': WithdrawlApply.OutRequestNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mch_operate.Risk.WithdrawlApply {
  interface ApplymentId {
    /** GET 微信支付提现申请单号查询提现申请单状态 */
    readonly _applyment_id_: ApplymentId._applyment_id_;
    /** GET 微信支付提现申请单号查询提现申请单状态 */
    readonly $applyment_id$: ApplymentId._applyment_id_;
    /** GET 微信支付提现申请单号查询提现申请单状态 */
    readonly '{applyment_id}': ApplymentId._applyment_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mch_operate.Risk.WithdrawlApply {
  interface OutRequestNo {
    /** GET 商户提现申请单号查询提现申请单状态 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 商户提现申请单号查询提现申请单状态 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 商户提现申请单号查询提现申请单状态 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Mchalterapply {
    /** POST 提交超管变更申请单 */
    readonly mchcontactalterapplyment: Mchalterapply.Mchcontactalterapplyment;
    /** POST 提交资料变更申请单 */
    readonly mchsubjectalterapplyment: Mchalterapply.Mchsubjectalterapplyment;
    /** POST 提交商户简称变更申请单 */
    readonly merchantnamealterapplyment: Mchalterapply.Merchantnamealterapplyment;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply {
  interface Mchcontactalterapplyment {
    /** GET 查询超管变更申请单状态-使用申请单号 */
    readonly _apply_id_: Mchcontactalterapplyment._apply_id_;
    /** GET 查询超管变更申请单状态-使用申请单号 */
    readonly $apply_id$: Mchcontactalterapplyment._apply_id_;
    /** GET 查询超管变更申请单状态-使用申请单号 */
    readonly '{apply_id}': Mchcontactalterapplyment._apply_id_;
    readonly merchant: Mchcontactalterapplyment.Merchant;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchcontactalterapplyment {
  interface _apply_id_ {
    /** POST 撤销超管变更申请单 */
    readonly revoke: _apply_id_.Revoke;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchcontactalterapplyment {
  interface Merchant {
    readonly _merchant_code_: Merchant._merchant_code_;
    readonly $merchant_code$: Merchant._merchant_code_;
    readonly '{merchant_code}': Merchant._merchant_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchcontactalterapplyment.Merchant {
  interface _merchant_code_ {
    readonly outRequestNo: _merchant_code_.OutRequestNo;
    readonly 'out-request-no': _merchant_code_.OutRequestNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchcontactalterapplyment.Merchant._merchant_code_ {
  interface OutRequestNo {
    /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 查询超管变更申请单状态-使用业务单号和商户号 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply {
  interface Mchsubjectalterapplyment {
    /** GET 查询资料变更申请单状态-使用申请单号 */
    readonly _apply_id_: Mchsubjectalterapplyment._apply_id_;
    /** GET 查询资料变更申请单状态-使用申请单号 */
    readonly $apply_id$: Mchsubjectalterapplyment._apply_id_;
    /** GET 查询资料变更申请单状态-使用申请单号 */
    readonly '{apply_id}': Mchsubjectalterapplyment._apply_id_;
    readonly merchant: Mchsubjectalterapplyment.Merchant;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchsubjectalterapplyment {
  interface _apply_id_ {
    /** POST 撤销资料变更申请单 */
    readonly revoke: _apply_id_.Revoke;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchsubjectalterapplyment {
  interface Merchant {
    readonly _merchant_code_: Merchant._merchant_code_;
    readonly $merchant_code$: Merchant._merchant_code_;
    readonly '{merchant_code}': Merchant._merchant_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchsubjectalterapplyment.Merchant {
  interface _merchant_code_ {
    readonly outRequestNo: _merchant_code_.OutRequestNo;
    readonly 'out-request-no': _merchant_code_.OutRequestNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Mchsubjectalterapplyment.Merchant._merchant_code_ {
  interface OutRequestNo {
    /** GET 查询申请单状态-使用业务单号 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 查询申请单状态-使用业务单号 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 查询申请单状态-使用业务单号 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply {
  interface Merchantnamealterapplyment {
    /** GET 查询商户简称变更申请单状态-使用申请单号 */
    readonly _apply_id_: Merchantnamealterapplyment._apply_id_;
    /** GET 查询商户简称变更申请单状态-使用申请单号 */
    readonly $apply_id$: Merchantnamealterapplyment._apply_id_;
    /** GET 查询商户简称变更申请单状态-使用申请单号 */
    readonly '{apply_id}': Merchantnamealterapplyment._apply_id_;
    readonly merchant: Merchantnamealterapplyment.Merchant;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment {
  interface _apply_id_ {
    /** POST 撤销商户简称变更申请单 */
    readonly revoke: _apply_id_.Revoke;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment {
  interface Merchant {
    readonly _sub_mchid_: Merchant._sub_mchid_;
    readonly $sub_mchid$: Merchant._sub_mchid_;
    readonly '{sub_mchid}': Merchant._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment.Merchant {
  interface _sub_mchid_ {
    readonly outRequestNo: _sub_mchid_.OutRequestNo;
    readonly 'out-request-no': _sub_mchid_.OutRequestNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Mchalterapply.Merchantnamealterapplyment.Merchant._sub_mchid_ {
  interface OutRequestNo {
    /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 查询商户简称申请单状态-使用业务单号和商户号 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface MedIns {
    /** POST 医保自费混合收款下单 */
    readonly orders: MedIns.Orders;
    readonly refunds: MedIns.Refunds;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MedIns {
  interface Orders {
    readonly mixTradeNo: Orders.MixTradeNo;
    readonly 'mix-trade-no': Orders.MixTradeNo;
    readonly outTradeNo: Orders.OutTradeNo;
    readonly 'out-trade-no': Orders.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MedIns.Orders {
  interface MixTradeNo {
    /** GET 使用医保自费混合订单号查看下单结果 */
    readonly _mix_trade_no_: MixTradeNo._mix_trade_no_;
    /** GET 使用医保自费混合订单号查看下单结果 */
    readonly $mix_trade_no$: MixTradeNo._mix_trade_no_;
    /** GET 使用医保自费混合订单号查看下单结果 */
    readonly '{mix_trade_no}': MixTradeNo._mix_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MedIns.Orders {
  interface OutTradeNo {
    /** GET 使用商户订单号查看下单结果 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 使用商户订单号查看下单结果 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 使用商户订单号查看下单结果 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MedIns {
  interface Refunds {
    /** POST 医保退款通知 */
    readonly notify: Refunds.Notify;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface MerchantRiskManage {
    readonly ecTradeRisk: MerchantRiskManage.EcTradeRisk;
    readonly 'ec-trade-risk': MerchantRiskManage.EcTradeRisk;
    /** POST 上报订单关联信息 */
    readonly reportTradeUnionInformation: MerchantRiskManage.ReportTradeUnionInformation;
    /** POST 上报订单关联信息 */
    readonly 'report-trade-union-information': MerchantRiskManage.ReportTradeUnionInformation;
    /** GET 查询风险信息 */
    readonly tradeRiskInformation: MerchantRiskManage.TradeRiskInformation;
    /** GET 查询风险信息 */
    readonly 'trade-risk-information': MerchantRiskManage.TradeRiskInformation;
    /** POST 处置结果回传 */
    readonly tradeRiskResult: MerchantRiskManage.TradeRiskResult;
    /** POST 处置结果回传 */
    readonly 'trade-risk-result': MerchantRiskManage.TradeRiskResult;
    /**
     * GET 查询商户违规通知回调地址
     * POST 创建商户违规通知回调地址
     * PUT 修改商户违规通知回调地址
     * DELETE 删除商户违规通知回调地址
     */
    readonly violationNotifications: MerchantRiskManage.ViolationNotifications;
    /**
     * GET 查询商户违规通知回调地址
     * POST 创建商户违规通知回调地址
     * PUT 修改商户违规通知回调地址
     * DELETE 删除商户违规通知回调地址
     */
    readonly 'violation-notifications': MerchantRiskManage.ViolationNotifications;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantRiskManage {
  interface EcTradeRisk {
    /** POST 查询风险订单 */
    readonly queryRiskTrades: EcTradeRisk.QueryRiskTrades;
    /** POST 查询风险订单 */
    readonly 'query-risk-trades': EcTradeRisk.QueryRiskTrades;
    /** POST 回传处置结果 */
    readonly recvDisposeResult: EcTradeRisk.RecvDisposeResult;
    /** POST 回传处置结果 */
    readonly 'recv-dispose-result': EcTradeRisk.RecvDisposeResult;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface MerchantService {
    /**
     * GET 查询投诉通知回调
     * POST 创建投诉通知回调
     * PUT 更新投诉通知回调
     * DELETE 删除投诉通知回调
     */
    readonly complaintNotifications: MerchantService.ComplaintNotifications;
    /**
     * GET 查询投诉通知回调
     * POST 创建投诉通知回调
     * PUT 更新投诉通知回调
     * DELETE 删除投诉通知回调
     */
    readonly 'complaint-notifications': MerchantService.ComplaintNotifications;
    /** GET 查询投诉信息 */
    readonly complaints: MerchantService.Complaints;
    /** GET 查询投诉单列表 */
    readonly complaintsV2: MerchantService.ComplaintsV2;
    /** GET 查询投诉单列表 */
    readonly 'complaints-v2': MerchantService.ComplaintsV2;
    /** POST 商户反馈 */
    readonly feedbacks: MerchantService.Feedbacks;
    readonly images: MerchantService.Images;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService {
  interface ComplaintsV2 {
    /** GET 查询投诉单详情 */
    readonly _complaint_id_: ComplaintsV2._complaint_id_;
    /** GET 查询投诉单详情 */
    readonly $complaint_id$: ComplaintsV2._complaint_id_;
    /** GET 查询投诉单详情 */
    readonly '{complaint_id}': ComplaintsV2._complaint_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.ComplaintsV2 {
  interface _complaint_id_ {
    /** POST 反馈处理完成 */
    readonly complete: _complaint_id_.Complete;
    /** GET 查询投诉协商历史 */
    readonly negotiationHistorys: _complaint_id_.NegotiationHistorys;
    /** GET 查询投诉协商历史 */
    readonly 'negotiation-historys': _complaint_id_.NegotiationHistorys;
    /** POST 提交回复 */
    readonly response: _complaint_id_.Response;
    /** POST 回复需要即时服务的投诉单 */
    readonly responseImmediateService: _complaint_id_.ResponseImmediateService;
    /** POST 回复需要即时服务的投诉单 */
    readonly 'response-immediate-service': _complaint_id_.ResponseImmediateService;
    /** POST 更新退款审批结果 */
    readonly updateRefundProgress: _complaint_id_.UpdateRefundProgress;
    /** POST 更新退款审批结果 */
    readonly 'update-refund-progress': _complaint_id_.UpdateRefundProgress;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService {
  interface Complaints {
    /** GET 查询投诉详情（旧版） */
    readonly _transaction_id_: Complaints._transaction_id_;
    /** GET 查询投诉详情（旧版） */
    readonly $transaction_id$: Complaints._transaction_id_;
    /** GET 查询投诉详情（旧版） */
    readonly '{transaction_id}': Complaints._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService.Complaints {
  interface _transaction_id_ {
    /** GET 查询投诉协商历史（旧版） */
    readonly negotiationHistorys: _transaction_id_.NegotiationHistorys;
    /** GET 查询投诉协商历史（旧版） */
    readonly 'negotiation-historys': _transaction_id_.NegotiationHistorys;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantService {
  interface Images {
    /** GET 图片下载 */
    readonly _media_id_: Images._media_id_;
    /** GET 图片下载 */
    readonly $media_id$: Images._media_id_;
    /** GET 图片下载 */
    readonly '{media_id}': Images._media_id_;
    /** POST 商户上传反馈图片 */
    readonly upload: Images.Upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface MerchantSettlement {
    /** POST 申请修改特约商户结算规则 */
    readonly merchantSettleRuleApplications: MerchantSettlement.MerchantSettleRuleApplications;
    /** POST 申请修改特约商户结算规则 */
    readonly 'merchant-settle-rule-applications': MerchantSettlement.MerchantSettleRuleApplications;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantSettlement {
  interface MerchantSettleRuleApplications {
    /** GET 根据申请单ID查询结果 */
    readonly _application_id_: MerchantSettleRuleApplications._application_id_;
    /** GET 根据申请单ID查询结果 */
    readonly $application_id$: MerchantSettleRuleApplications._application_id_;
    /** GET 根据申请单ID查询结果 */
    readonly '{application_id}': MerchantSettleRuleApplications._application_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface MerchantStore {
    /** POST 创建门店 */
    readonly stores: MerchantStore.Stores;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantStore {
  interface Stores {
    /**
     * GET 查询门店
     * PATCH 修改门店
     */
    readonly _store_id_: Stores._store_id_;
    /**
     * GET 查询门店
     * PATCH 修改门店
     */
    readonly $store_id$: Stores._store_id_;
    /**
     * GET 查询门店
     * PATCH 修改门店
     */
    readonly '{store_id}': Stores._store_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores {
  interface _store_id_ {
    readonly recipients: _store_id_.Recipients;
  }
}
declare namespace WeChatPay.OpenAPI.V3.MerchantStore.Stores._store_id_ {
  interface Recipients {
    /** POST 绑定门店收款信息 */
    readonly bind: Recipients.Bind;
    /** POST 解除门店收款信息绑定 */
    readonly unbind: Recipients.Unbind;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Merchant {
    readonly fund: Merchant.Fund;
    readonly media: Merchant.Media;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant {
  interface Fund {
    readonly balance: Fund.Balance;
    readonly dayendbalance: Fund.Dayendbalance;
    /** POST 电商平台提现 */
    readonly withdraw: Fund.Withdraw;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund {
  interface Balance {
    /** GET 查询账户实时余额 */
    readonly _account_type_: Balance._account_type_;
    /** GET 查询账户实时余额 */
    readonly $account_type$: Balance._account_type_;
    /** GET 查询账户实时余额 */
    readonly '{account_type}': Balance._account_type_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund {
  interface Dayendbalance {
    /** GET 查询账户日终余额 */
    readonly _account_type_: Dayendbalance._account_type_;
    /** GET 查询账户日终余额 */
    readonly $account_type$: Dayendbalance._account_type_;
    /** GET 查询账户日终余额 */
    readonly '{account_type}': Dayendbalance._account_type_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund {
  interface Withdraw {
    readonly billType: Withdraw.BillType;
    readonly 'bill-type': Withdraw.BillType;
    readonly outRequestNo: Withdraw.OutRequestNo;
    readonly 'out-request-no': Withdraw.OutRequestNo;
    readonly withdrawId: Withdraw.WithdrawId;
    readonly 'withdraw-id': Withdraw.WithdrawId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw {
  interface BillType {
    /** GET 按日下载提现异常文件 */
    readonly _bill_type_: BillType._bill_type_;
    /** GET 按日下载提现异常文件 */
    readonly $bill_type$: BillType._bill_type_;
    /** GET 按日下载提现异常文件 */
    readonly '{bill_type}': BillType._bill_type_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw {
  interface OutRequestNo {
    /** GET 商户提现单号查询电商平台提现状态 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 商户提现单号查询电商平台提现状态 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 商户提现单号查询电商平台提现状态 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant.Fund.Withdraw {
  interface WithdrawId {
    /** GET 微信支付提现单号查询电商平台提现状态 */
    readonly _withdraw_id_: WithdrawId._withdraw_id_;
    /** GET 微信支付提现单号查询电商平台提现状态 */
    readonly $withdraw_id$: WithdrawId._withdraw_id_;
    /** GET 微信支付提现单号查询电商平台提现状态 */
    readonly '{withdraw_id}': WithdrawId._withdraw_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchant {
  interface Media {
    /** POST 文件上传 */
    readonly upload: Media.Upload;
    /** POST 视频上传 */
    readonly video_upload: Media.Video_upload;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Merchantfund {
    readonly merchant: Merchantfund.Merchant;
    readonly partner: Merchantfund.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchantfund {
  interface Merchant {
    /** GET 服务商银行来账查询 */
    readonly incomeRecords: Merchant.IncomeRecords;
    /** GET 服务商银行来账查询 */
    readonly 'income-records': Merchant.IncomeRecords;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Merchantfund {
  interface Partner {
    /** GET 特约商户银行来账查询 */
    readonly incomeRecords: Partner.IncomeRecords;
    /** GET 特约商户银行来账查询 */
    readonly 'income-records': Partner.IncomeRecords;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Merchants {
    /** GET 查询子商户（融合钱包） */
    readonly _sub_mchid_: Merchants._sub_mchid_;
    /** GET 查询子商户（融合钱包） */
    readonly $sub_mchid$: Merchants._sub_mchid_;
    /** GET 查询子商户（融合钱包） */
    readonly '{sub_mchid}': Merchants._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Multiuse {
    readonly stocks: Multiuse.Stocks;
    readonly users: Multiuse.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Multiuse {
  interface Stocks {
    readonly _stock_id_: Stocks._stock_id_;
    readonly $stock_id$: Stocks._stock_id_;
    readonly '{stock_id}': Stocks._stock_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Multiuse.Stocks {
  interface _stock_id_ {
    /** GET 下载批次退款明细 */
    readonly refundFlow: _stock_id_.RefundFlow;
    /** GET 下载批次退款明细 */
    readonly 'refund-flow': _stock_id_.RefundFlow;
    /** GET 下载批次发放明细 */
    readonly sendFlow: _stock_id_.SendFlow;
    /** GET 下载批次发放明细 */
    readonly 'send-flow': _stock_id_.SendFlow;
    /** GET 下载核销明细 */
    readonly useFlow: _stock_id_.UseFlow;
    /** GET 下载核销明细 */
    readonly 'use-flow': _stock_id_.UseFlow;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Multiuse {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Multiuse.Users {
  interface _openid_ {
    /** POST 发放指定批次的消费金 */
    readonly coupons: _openid_.Coupons;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface NewTaxControlFapiao {
    /** POST 创建电子发票卡券模板 */
    readonly cardTemplate: NewTaxControlFapiao.CardTemplate;
    /** POST 创建电子发票卡券模板 */
    readonly 'card-template': NewTaxControlFapiao.CardTemplate;
    /** POST 开具电子发票 */
    readonly fapiaoApplications: NewTaxControlFapiao.FapiaoApplications;
    /** POST 开具电子发票 */
    readonly 'fapiao-applications': NewTaxControlFapiao.FapiaoApplications;
    readonly fapiaomerchant: NewTaxControlFapiao.Fapiaomerchant;
    readonly merchant: NewTaxControlFapiao.Merchant;
    /** GET 获取用户填写的抬头 */
    readonly userTitle: NewTaxControlFapiao.UserTitle;
    /** GET 获取用户填写的抬头 */
    readonly 'user-title': NewTaxControlFapiao.UserTitle;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao {
  interface FapiaoApplications {
    /** GET 查询电子发票 */
    readonly _fapiao_apply_id_: FapiaoApplications._fapiao_apply_id_;
    /** GET 查询电子发票 */
    readonly $fapiao_apply_id$: FapiaoApplications._fapiao_apply_id_;
    /** GET 查询电子发票 */
    readonly '{fapiao_apply_id}': FapiaoApplications._fapiao_apply_id_;
    /** POST 开具通用行业电子发票 */
    readonly issueGeneral: FapiaoApplications.IssueGeneral;
    /** POST 开具通用行业电子发票 */
    readonly 'issue-general': FapiaoApplications.IssueGeneral;
    /** POST 开具旅客运输行业电子发票 */
    readonly issuePassengerTransport: FapiaoApplications.IssuePassengerTransport;
    /** POST 开具旅客运输行业电子发票 */
    readonly 'issue-passenger-transport': FapiaoApplications.IssuePassengerTransport;
    /** POST 开具成品油行业电子发票 */
    readonly issueRefinedOil: FapiaoApplications.IssueRefinedOil;
    /** POST 开具成品油行业电子发票 */
    readonly 'issue-refined-oil': FapiaoApplications.IssueRefinedOil;
    /** POST 开具不动产租赁行业电子发票 */
    readonly realEstateLeasing: FapiaoApplications.RealEstateLeasing;
    /** POST 开具不动产租赁行业电子发票 */
    readonly 'real-estate-leasing': FapiaoApplications.RealEstateLeasing;
    /** POST 上传电子发票文件 */
    readonly uploadFapiaoFile: FapiaoApplications.UploadFapiaoFile;
    /** POST 上传电子发票文件 */
    readonly 'upload-fapiao-file': FapiaoApplications.UploadFapiaoFile;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.FapiaoApplications {
  interface _fapiao_apply_id_ {
    /** GET 获取发票下载信息 */
    readonly fapiaoFiles: _fapiao_apply_id_.FapiaoFiles;
    /** GET 获取发票下载信息 */
    readonly 'fapiao-files': _fapiao_apply_id_.FapiaoFiles;
    /** POST 将电子发票插入微信用户卡包 */
    readonly insertCards: _fapiao_apply_id_.InsertCards;
    /** POST 将电子发票插入微信用户卡包 */
    readonly 'insert-cards': _fapiao_apply_id_.InsertCards;
    /** POST 冲红电子发票 */
    readonly reverse: _fapiao_apply_id_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao {
  interface Fapiaomerchant {
    /** GET 获取邀请商户开通电子发票的链接 */
    readonly getspinviteurl: Fapiaomerchant.Getspinviteurl;
    /** GET 获取邀请开通的商户信息 */
    readonly listspinvitemchinfo: Fapiaomerchant.Listspinvitemchinfo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao {
  interface Merchant {
    readonly _sub_mchid_: Merchant._sub_mchid_;
    readonly $sub_mchid$: Merchant._sub_mchid_;
    readonly '{sub_mchid}': Merchant._sub_mchid_;
    /** GET 获取商户开票基础信息 */
    readonly baseInformation: Merchant.BaseInformation;
    /** GET 获取商户开票基础信息 */
    readonly 'base-information': Merchant.BaseInformation;
    /**
     * GET 查询商户配置的开发选项
     * PATCH 配置开发选项
     */
    readonly developmentConfig: Merchant.DevelopmentConfig;
    /**
     * GET 查询商户配置的开发选项
     * PATCH 配置开发选项
     */
    readonly 'development-config': Merchant.DevelopmentConfig;
    /** GET 获取商品和服务税收分类对照表 */
    readonly taxCodes: Merchant.TaxCodes;
    /** GET 获取商品和服务税收分类对照表 */
    readonly 'tax-codes': Merchant.TaxCodes;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao.Merchant {
  interface _sub_mchid_ {
    /** POST 检查子商户开票功能状态 */
    readonly check: _sub_mchid_.Check;
    /** GET 查询子商户开票能力状态 */
    readonly checkStatus: _sub_mchid_.CheckStatus;
    /** GET 查询子商户开票能力状态 */
    readonly 'check-status': _sub_mchid_.CheckStatus;
  }
}
declare namespace WeChatPay.OpenAPI.V3.NewTaxControlFapiao {
  interface UserTitle {
    /** GET 获取抬头填写链接 */
    readonly titleUrl: UserTitle.TitleUrl;
    /** GET 获取抬头填写链接 */
    readonly 'title-url': UserTitle.TitleUrl;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Offlineface {
    /** POST 获取刷脸SDK调用凭证 */
    readonly authinfo: Offlineface.Authinfo;
    readonly contracts: Offlineface.Contracts;
    /** GET 查询重采用户列表 */
    readonly faceCollections: Offlineface.FaceCollections;
    /** GET 查询重采用户列表 */
    readonly 'face-collections': Offlineface.FaceCollections;
    /** POST 获取还款链接 */
    readonly repaymentUrl: Offlineface.RepaymentUrl;
    /** POST 获取还款链接 */
    readonly 'repayment-url': Offlineface.RepaymentUrl;
    /** POST 申请扣款 */
    readonly transactions: Offlineface.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface {
  interface Contracts {
    /** GET 签约查询 */
    readonly _contract_id_: Contracts._contract_id_;
    /** GET 签约查询 */
    readonly $contract_id$: Contracts._contract_id_;
    /** GET 签约查询 */
    readonly '{contract_id}': Contracts._contract_id_;
    /** POST 预签约 */
    readonly presign: Contracts.Presign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface {
  interface FaceCollections {
    /** GET 查询重采请求详情 */
    readonly _collection_id_: FaceCollections._collection_id_;
    /** GET 查询重采请求详情 */
    readonly $collection_id$: FaceCollections._collection_id_;
    /** GET 查询重采请求详情 */
    readonly '{collection_id}': FaceCollections._collection_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface {
  interface Transactions {
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlineface.Transactions {
  interface OutTradeNo {
    /** GET 查单 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查单 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查单 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Offlinefacemch {
    /** GET 查询机构信息 */
    readonly organizations: Offlinefacemch.Organizations;
    /** POST 获取凭证授权 */
    readonly tokens: Offlinefacemch.Tokens;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch {
  interface Organizations {
    readonly _organization_id_: Organizations._organization_id_;
    readonly $organization_id$: Organizations._organization_id_;
    readonly '{organization_id}': Organizations._organization_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations {
  interface _organization_id_ {
    readonly users: _organization_id_.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_ {
  interface Users {
    readonly outUserId: Users.OutUserId;
    readonly 'out-user-id': Users.OutUserId;
    readonly userId: Users.UserId;
    readonly 'user-id': Users.UserId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users {
  interface OutUserId {
    /**
     * GET 刷脸用户信息查询
     * PATCH 刷脸用户信息修改
     */
    readonly _out_user_id_: OutUserId._out_user_id_;
    /**
     * GET 刷脸用户信息查询
     * PATCH 刷脸用户信息修改
     */
    readonly $out_user_id$: OutUserId._out_user_id_;
    /**
     * GET 刷脸用户信息查询
     * PATCH 刷脸用户信息修改
     */
    readonly '{out_user_id}': OutUserId._out_user_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users {
  interface UserId {
    readonly _user_id_: UserId._user_id_;
    readonly $user_id$: UserId._user_id_;
    readonly '{user_id}': UserId._user_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Offlinefacemch.Organizations._organization_id_.Users.UserId {
  interface _user_id_ {
    /** POST 解除刷脸用户签约关系 */
    readonly terminateContract: _user_id_.TerminateContract;
    /** POST 解除刷脸用户签约关系 */
    readonly 'terminate-contract': _user_id_.TerminateContract;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Palmservice {
    readonly authorization: Palmservice.Authorization;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Palmservice {
  interface Authorization {
    readonly openid: Authorization.Openid;
    /** POST 服务关联预授权 */
    readonly preauthorize: Authorization.Preauthorize;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Palmservice.Authorization {
  interface Openid {
    /** GET 查询刷掌授权 */
    readonly _openid_: Openid._openid_;
    /** GET 查询刷掌授权 */
    readonly $openid$: Openid._openid_;
    /** GET 查询刷掌授权 */
    readonly '{openid}': Openid._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Papay {
    readonly contracts: Papay.Contracts;
    readonly insurancePay: Papay.InsurancePay;
    readonly 'insurance-pay': Papay.InsurancePay;
    readonly insuranceSign: Papay.InsuranceSign;
    readonly 'insurance-sign': Papay.InsuranceSign;
    readonly pay: Papay.Pay;
    readonly scheduledDeductSign: Papay.ScheduledDeductSign;
    readonly 'scheduled-deduct-sign': Papay.ScheduledDeductSign;
    readonly sign: Papay.Sign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay {
  interface Contracts {
    readonly _contract_id_: Contracts._contract_id_;
    readonly $contract_id$: Contracts._contract_id_;
    readonly '{contract_id}': Contracts._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Contracts {
  interface _contract_id_ {
    /** POST 重试扣费通知 */
    readonly failNotify: _contract_id_.FailNotify;
    /** POST 重试扣费通知 */
    readonly 'fail-notify': _contract_id_.FailNotify;
    /** POST 直连商户预扣费通知 */
    readonly notify: _contract_id_.Notify;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay {
  interface InsurancePay {
    readonly policyPeriods: InsurancePay.PolicyPeriods;
    readonly 'policy-periods': InsurancePay.PolicyPeriods;
    readonly transactions: InsurancePay.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay {
  interface PolicyPeriods {
    readonly contractId: PolicyPeriods.ContractId;
    readonly 'contract-id': PolicyPeriods.ContractId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay.PolicyPeriods {
  interface ContractId {
    readonly _contract_id_: ContractId._contract_id_;
    readonly $contract_id$: ContractId._contract_id_;
    readonly '{contract_id}': ContractId._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay.PolicyPeriods.ContractId {
  interface _contract_id_ {
    readonly policyPeriodId: _contract_id_.PolicyPeriodId;
    readonly 'policy-period-id': _contract_id_.PolicyPeriodId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay.PolicyPeriods.ContractId._contract_id_ {
  interface PolicyPeriodId {
    /** GET 保险商户查询保险自动续费预约 */
    readonly _policy_period_id_: PolicyPeriodId._policy_period_id_;
    /** GET 保险商户查询保险自动续费预约 */
    readonly $policy_period_id$: PolicyPeriodId._policy_period_id_;
    /** GET 保险商户查询保险自动续费预约 */
    readonly '{policy_period_id}': PolicyPeriodId._policy_period_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay.PolicyPeriods.ContractId._contract_id_.PolicyPeriodId {
  interface _policy_period_id_ {
    /** POST 保险商户预约保险自动续费 */
    readonly schedule: _policy_period_id_.Schedule;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsurancePay {
  interface Transactions {
    /** POST 保险商户受理保险自动续费扣款 */
    readonly apply: Transactions.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay {
  interface InsuranceSign {
    readonly contracts: InsuranceSign.Contracts;
    readonly policyPeriods: InsuranceSign.PolicyPeriods;
    readonly 'policy-periods': InsuranceSign.PolicyPeriods;
    readonly policy_periods: InsuranceSign.Policy_periods;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign {
  interface Contracts {
    readonly planId: Contracts.PlanId;
    readonly 'plan-id': Contracts.PlanId;
    readonly preEntrustSign: Contracts.PreEntrustSign;
    readonly 'pre-entrust-sign': Contracts.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts {
  interface PlanId {
    readonly _plan_id_: PlanId._plan_id_;
    readonly $plan_id$: PlanId._plan_id_;
    readonly '{plan_id}': PlanId._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId {
  interface _plan_id_ {
    readonly contractId: _plan_id_.ContractId;
    readonly 'contract-id': _plan_id_.ContractId;
    readonly outContractCode: _plan_id_.OutContractCode;
    readonly 'out-contract-code': _plan_id_.OutContractCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_ {
  interface ContractId {
    readonly _contract_id_: ContractId._contract_id_;
    readonly $contract_id$: ContractId._contract_id_;
    readonly '{contract_id}': ContractId._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.ContractId {
  interface _contract_id_ {
    /** POST 保险商户受理续期自动续费协议 */
    readonly renew: _contract_id_.Renew;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_ {
  interface OutContractCode {
    /** GET 保险商户查询保险自动续费协议 */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 保险商户查询保险自动续费协议 */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 保险商户查询保险自动续费协议 */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts.PlanId._plan_id_.OutContractCode {
  interface _out_contract_code_ {
    /** POST 保险商户通过商户协议号解除保险自动续费协议 */
    readonly terminate: _out_contract_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Contracts {
  interface PreEntrustSign {
    /** POST 保险商户App预签约 */
    readonly app: PreEntrustSign.App;
    /** POST 保险商户H5预签约 */
    readonly h5: PreEntrustSign.H5;
    /** POST 保险商户JSAPI预签约 */
    readonly jsapi: PreEntrustSign.Jsapi;
    /** POST 保险商户小程序预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 保险商户小程序预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign {
  interface PolicyPeriods {
    readonly planId: PolicyPeriods.PlanId;
    readonly 'plan-id': PolicyPeriods.PlanId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods {
  interface PlanId {
    readonly _plan_id_: PlanId._plan_id_;
    readonly $plan_id$: PlanId._plan_id_;
    readonly '{plan_id}': PlanId._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods.PlanId {
  interface _plan_id_ {
    readonly contractId: _plan_id_.ContractId;
    readonly 'contract-id': _plan_id_.ContractId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods.PlanId._plan_id_ {
  interface ContractId {
    readonly _contract_id_: ContractId._contract_id_;
    readonly $contract_id$: ContractId._contract_id_;
    readonly '{contract_id}': ContractId._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.PolicyPeriods.PlanId._plan_id_.ContractId {
  interface _contract_id_ {
    /** POST 保险商户修改保险扣费周期列表 */
    readonly modify: _contract_id_.Modify;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign {
  interface Policy_periods {
    readonly planId: Policy_periods.PlanId;
    readonly 'plan-id': Policy_periods.PlanId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Policy_periods {
  interface PlanId {
    readonly _plan_id_: PlanId._plan_id_;
    readonly $plan_id$: PlanId._plan_id_;
    readonly '{plan_id}': PlanId._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Policy_periods.PlanId {
  interface _plan_id_ {
    readonly outContractCode: _plan_id_.OutContractCode;
    readonly 'out-contract-code': _plan_id_.OutContractCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.InsuranceSign.Policy_periods.PlanId._plan_id_ {
  interface OutContractCode {
    /** GET 保险商户查询保险扣费周期列表 */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 保险商户查询保险扣费周期列表 */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 保险商户查询保险扣费周期列表 */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay {
  interface Pay {
    readonly harmony: Pay.Harmony;
    readonly partner: Pay.Partner;
    readonly schedules: Pay.Schedules;
    readonly transactions: Pay.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay {
  interface Harmony {
    readonly transactions: Harmony.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Harmony {
  interface Transactions {
    /** POST 代扣受理扣款 */
    readonly apply: Transactions.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay {
  interface Partner {
    readonly schedules: Partner.Schedules;
    readonly transactions: Partner.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner {
  interface Schedules {
    readonly contractId: Schedules.ContractId;
    readonly 'contract-id': Schedules.ContractId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner.Schedules {
  interface ContractId {
    /** GET 查询扣费预约（服务商） */
    readonly _contract_id_: ContractId._contract_id_;
    /** GET 查询扣费预约（服务商） */
    readonly $contract_id$: ContractId._contract_id_;
    /** GET 查询扣费预约（服务商） */
    readonly '{contract_id}': ContractId._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner.Schedules.ContractId {
  interface _contract_id_ {
    /** POST 预约扣费（服务商） */
    readonly schedule: _contract_id_.Schedule;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Partner {
  interface Transactions {
    /** POST 受理扣款（服务商） */
    readonly apply: Transactions.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay {
  interface Schedules {
    readonly contractId: Schedules.ContractId;
    readonly 'contract-id': Schedules.ContractId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Schedules {
  interface ContractId {
    /** GET 查询扣费预约 */
    readonly _contract_id_: ContractId._contract_id_;
    /** GET 查询扣费预约 */
    readonly $contract_id$: ContractId._contract_id_;
    /** GET 查询扣费预约 */
    readonly '{contract_id}': ContractId._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay.Schedules.ContractId {
  interface _contract_id_ {
    /** POST 预约扣费 */
    readonly schedule: _contract_id_.Schedule;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Pay {
  interface Transactions {
    /** POST 受理扣款 */
    readonly apply: Transactions.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay {
  interface ScheduledDeductSign {
    readonly contracts: ScheduledDeductSign.Contracts;
    readonly partner: ScheduledDeductSign.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.ScheduledDeductSign {
  interface Contracts {
    readonly preEntrustSign: Contracts.PreEntrustSign;
    readonly 'pre-entrust-sign': Contracts.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.ScheduledDeductSign.Contracts {
  interface PreEntrustSign {
    /** POST APP场景预约扣费类型签约的预签约 */
    readonly app: PreEntrustSign.App;
    /** POST H5场景预约扣费类型签约的预签约 */
    readonly h5: PreEntrustSign.H5;
    /** POST JSAPI场景预约扣费类型签约的预签约 */
    readonly jsapi: PreEntrustSign.Jsapi;
    /** POST 小程序场景预约扣费类型签约的预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 小程序场景预约扣费类型签约的预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.ScheduledDeductSign {
  interface Partner {
    readonly contracts: Partner.Contracts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.ScheduledDeductSign.Partner {
  interface Contracts {
    readonly preEntrustSign: Contracts.PreEntrustSign;
    readonly 'pre-entrust-sign': Contracts.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.ScheduledDeductSign.Partner.Contracts {
  interface PreEntrustSign {
    /** POST APP场景预约扣费类型签约的预签约（服务商） */
    readonly app: PreEntrustSign.App;
    /** POST H5场景预约扣费类型签约的预签约（服务商） */
    readonly h5: PreEntrustSign.H5;
    /** POST JSAPI场景预约扣费类型签约的预签约（服务商） */
    readonly jsapi: PreEntrustSign.Jsapi;
    /** POST 小程序场景预约扣费类型签约的预签约（服务商） */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 小程序场景预约扣费类型签约的预签约（服务商） */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay {
  interface Sign {
    readonly contracts: Sign.Contracts;
    readonly partner: Sign.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign {
  interface Contracts {
    readonly harmonyPlanId: Contracts.HarmonyPlanId;
    readonly 'harmony-plan-id': Contracts.HarmonyPlanId;
    readonly planId: Contracts.PlanId;
    readonly 'plan-id': Contracts.PlanId;
    /** POST 代扣预签约 */
    readonly preEntrustSign: Contracts.PreEntrustSign;
    /** POST 代扣预签约 */
    readonly 'pre-entrust-sign': Contracts.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts {
  interface HarmonyPlanId {
    readonly _plan_id_: HarmonyPlanId._plan_id_;
    readonly $plan_id$: HarmonyPlanId._plan_id_;
    readonly '{plan_id}': HarmonyPlanId._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.HarmonyPlanId {
  interface _plan_id_ {
    readonly outContractCode: _plan_id_.OutContractCode;
    readonly 'out-contract-code': _plan_id_.OutContractCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.HarmonyPlanId._plan_id_ {
  interface OutContractCode {
    /** GET 通过商户协议号查询委托代扣签约协议（鸿蒙） */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询委托代扣签约协议（鸿蒙） */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询委托代扣签约协议（鸿蒙） */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts {
  interface PlanId {
    readonly _plan_id_: PlanId._plan_id_;
    readonly $plan_id$: PlanId._plan_id_;
    readonly '{plan_id}': PlanId._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.PlanId {
  interface _plan_id_ {
    readonly outContractCode: _plan_id_.OutContractCode;
    readonly 'out-contract-code': _plan_id_.OutContractCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.PlanId._plan_id_ {
  interface OutContractCode {
    /** GET 通过商户协议号查询委托代扣签约协议 */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询委托代扣签约协议 */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询委托代扣签约协议 */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Contracts.PlanId._plan_id_.OutContractCode {
  interface _out_contract_code_ {
    /** POST 通过商户协议号解除委托代扣签约协议 */
    readonly terminate: _out_contract_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign {
  interface Partner {
    readonly contracts: Partner.Contracts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Partner {
  interface Contracts {
    readonly planId: Contracts.PlanId;
    readonly 'plan-id': Contracts.PlanId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Partner.Contracts {
  interface PlanId {
    readonly _plan_id_: PlanId._plan_id_;
    readonly $plan_id$: PlanId._plan_id_;
    readonly '{plan_id}': PlanId._plan_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Partner.Contracts.PlanId {
  interface _plan_id_ {
    readonly outContractCode: _plan_id_.OutContractCode;
    readonly 'out-contract-code': _plan_id_.OutContractCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Partner.Contracts.PlanId._plan_id_ {
  interface OutContractCode {
    /** GET 通过商户协议号查询委托代扣签约协议（服务商） */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询委托代扣签约协议（服务商） */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 通过商户协议号查询委托代扣签约协议（服务商） */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Papay.Sign.Partner.Contracts.PlanId._plan_id_.OutContractCode {
  interface _out_contract_code_ {
    /** POST 通过商户协议号解除委托代扣签约协议（服务商） */
    readonly terminate: _out_contract_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Parking {
    readonly reminders: Parking.Reminders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking {
  interface Reminders {
    /** POST 提交停车场进件申请 */
    readonly application: Reminders.Application;
    /** GET 查询停车场进件申请单列表 */
    readonly applications: Reminders.Applications;
    /** POST 同步车辆入场通知 */
    readonly entry: Reminders.Entry;
    /** POST 同步车辆离场通知 */
    readonly exit: Reminders.Exit;
    /** POST 同步非临停扩展支付 */
    readonly extPayment: Reminders.ExtPayment;
    /** POST 同步非临停扩展支付 */
    readonly 'ext-payment': Reminders.ExtPayment;
    /** POST 查询停车费用 */
    readonly parkingFee: Reminders.ParkingFee;
    /** POST 查询停车费用 */
    readonly 'parking-fee': Reminders.ParkingFee;
    /** GET 查询停车场信息 */
    readonly parkingLot: Reminders.ParkingLot;
    /** GET 查询停车场信息 */
    readonly 'parking-lot': Reminders.ParkingLot;
    /** POST 同步支付结果通知 */
    readonly payment: Reminders.Payment;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Parking.Reminders {
  interface Application {
    /** GET 查询停车场进件申请单 */
    readonly query: Application.Query;
    /** POST 撤回停车场进件申请 */
    readonly withdraw: Application.Withdraw;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface PartnerPapay {
    readonly contracts: PartnerPapay.Contracts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerPapay {
  interface Contracts {
    readonly _contract_id_: Contracts._contract_id_;
    readonly $contract_id$: Contracts._contract_id_;
    readonly '{contract_id}': Contracts._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerPapay.Contracts {
  interface _contract_id_ {
    /** POST 服务商商户重试扣费通知 */
    readonly failNotify: _contract_id_.FailNotify;
    /** POST 服务商商户重试扣费通知 */
    readonly 'fail-notify': _contract_id_.FailNotify;
    /** POST 服务商商户预扣费通知 */
    readonly notify: _contract_id_.Notify;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface PartnerTransfer {
    /** POST 发起批量转账 */
    readonly batches: PartnerTransfer.Batches;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer {
  interface Batches {
    readonly batchId: Batches.BatchId;
    readonly 'batch-id': Batches.BatchId;
    readonly outBatchNo: Batches.OutBatchNo;
    readonly 'out-batch-no': Batches.OutBatchNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches {
  interface BatchId {
    /** GET 微信支付批次单号查询批次单 */
    readonly _batch_id_: BatchId._batch_id_;
    /** GET 微信支付批次单号查询批次单 */
    readonly $batch_id$: BatchId._batch_id_;
    /** GET 微信支付批次单号查询批次单 */
    readonly '{batch_id}': BatchId._batch_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.BatchId {
  interface _batch_id_ {
    readonly details: _batch_id_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.BatchId._batch_id_ {
  interface Details {
    readonly detailId: Details.DetailId;
    readonly 'detail-id': Details.DetailId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.BatchId._batch_id_.Details {
  interface DetailId {
    /** GET 微信支付明细单号查询明细单 */
    readonly _detail_id_: DetailId._detail_id_;
    /** GET 微信支付明细单号查询明细单 */
    readonly $detail_id$: DetailId._detail_id_;
    /** GET 微信支付明细单号查询明细单 */
    readonly '{detail_id}': DetailId._detail_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches {
  interface OutBatchNo {
    /** GET 商家批次单号查询批次单 */
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    /** GET 商家批次单号查询批次单 */
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    /** GET 商家批次单号查询批次单 */
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    readonly details: _out_batch_no_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.OutBatchNo._out_batch_no_ {
  interface Details {
    readonly outDetailNo: Details.OutDetailNo;
    readonly 'out-detail-no': Details.OutDetailNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PartnerTransfer.Batches.OutBatchNo._out_batch_no_.Details {
  interface OutDetailNo {
    /** GET 商家明细单号查询明细单 */
    readonly _out_detail_no_: OutDetailNo._out_detail_no_;
    /** GET 商家明细单号查询明细单 */
    readonly $out_detail_no$: OutDetailNo._out_detail_no_;
    /** GET 商家明细单号查询明细单 */
    readonly '{out_detail_no}': OutDetailNo._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface PasswordExemptContract {
    readonly contracts: PasswordExemptContract.Contracts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract {
  interface Contracts {
    readonly ecommerce: Contracts.Ecommerce;
    readonly normal: Contracts.Normal;
    readonly qs: Contracts.Qs;
    readonly serviceId: Contracts.ServiceId;
    readonly 'service-id': Contracts.ServiceId;
    readonly serviceProvider: Contracts.ServiceProvider;
    readonly 'service-provider': Contracts.ServiceProvider;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts {
  interface Ecommerce {
    readonly preEntrustSign: Ecommerce.PreEntrustSign;
    readonly 'pre-entrust-sign': Ecommerce.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.Ecommerce {
  interface PreEntrustSign {
    /** POST 电商收付通模式小程序场景预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 电商收付通模式小程序场景预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
    /** POST 电商收付通模式支付后场景预签约 */
    readonly payRedirectSign: PreEntrustSign.PayRedirectSign;
    /** POST 电商收付通模式支付后场景预签约 */
    readonly 'pay-redirect-sign': PreEntrustSign.PayRedirectSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts {
  interface Normal {
    readonly preEntrustSign: Normal.PreEntrustSign;
    readonly 'pre-entrust-sign': Normal.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.Normal {
  interface PreEntrustSign {
    /** POST 直连商户模式小程序场景预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 直连商户模式小程序场景预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
    /** POST 直连商户模式支付后场景预签约 */
    readonly payRedirectSign: PreEntrustSign.PayRedirectSign;
    /** POST 直连商户模式支付后场景预签约 */
    readonly 'pay-redirect-sign': PreEntrustSign.PayRedirectSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts {
  interface Qs {
    readonly preEntrustSign: Qs.PreEntrustSign;
    readonly 'pre-entrust-sign': Qs.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.Qs {
  interface PreEntrustSign {
    /** POST 清算机构模式小程序场景预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 清算机构模式小程序场景预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
    /** POST 清算机构模式支付后场景预签约 */
    readonly payRedirectSign: PreEntrustSign.PayRedirectSign;
    /** POST 清算机构模式支付后场景预签约 */
    readonly 'pay-redirect-sign': PreEntrustSign.PayRedirectSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts {
  interface ServiceId {
    readonly _service_id_: ServiceId._service_id_;
    readonly $service_id$: ServiceId._service_id_;
    readonly '{service_id}': ServiceId._service_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceId {
  interface _service_id_ {
    readonly outContractCode: _service_id_.OutContractCode;
    readonly 'out-contract-code': _service_id_.OutContractCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceId._service_id_ {
  interface OutContractCode {
    /** GET 商户通过商户协议号查询协议 */
    readonly _out_contract_code_: OutContractCode._out_contract_code_;
    /** GET 商户通过商户协议号查询协议 */
    readonly $out_contract_code$: OutContractCode._out_contract_code_;
    /** GET 商户通过商户协议号查询协议 */
    readonly '{out_contract_code}': OutContractCode._out_contract_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceId._service_id_.OutContractCode {
  interface _out_contract_code_ {
    /** POST 商户通过商户协议号解约协议 */
    readonly terminate: _out_contract_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts {
  interface ServiceProvider {
    readonly preEntrustSign: ServiceProvider.PreEntrustSign;
    readonly 'pre-entrust-sign': ServiceProvider.PreEntrustSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PasswordExemptContract.Contracts.ServiceProvider {
  interface PreEntrustSign {
    /** POST 服务商模式小程序场景预签约 */
    readonly miniProgram: PreEntrustSign.MiniProgram;
    /** POST 服务商模式小程序场景预签约 */
    readonly 'mini-program': PreEntrustSign.MiniProgram;
    /** POST 服务商模式支付后场景预签约 */
    readonly payRedirectSign: PreEntrustSign.PayRedirectSign;
    /** POST 服务商模式支付后场景预签约 */
    readonly 'pay-redirect-sign': PreEntrustSign.PayRedirectSign;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface PayDevices {
    readonly openScenarioSpeaker: PayDevices.OpenScenarioSpeaker;
    readonly 'open-scenario-speaker': PayDevices.OpenScenarioSpeaker;
    readonly openScenarioSpeakerorder: PayDevices.OpenScenarioSpeakerorder;
    readonly 'open-scenario-speakerorder': PayDevices.OpenScenarioSpeakerorder;
    readonly printers: PayDevices.Printers;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices {
  interface OpenScenarioSpeaker {
    /** GET 查询音箱绑定信息 */
    readonly _device_sn_: OpenScenarioSpeaker._device_sn_;
    /** GET 查询音箱绑定信息 */
    readonly $device_sn$: OpenScenarioSpeaker._device_sn_;
    /** GET 查询音箱绑定信息 */
    readonly '{device_sn}': OpenScenarioSpeaker._device_sn_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeaker {
  interface _device_sn_ {
    /** POST 绑定音箱设备码牌 */
    readonly bind: _device_sn_.Bind;
    /** POST 出厂预绑定音箱和码牌 */
    readonly prebind: _device_sn_.Prebind;
    /** POST 解绑音箱设备码牌 */
    readonly unbind: _device_sn_.Unbind;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices {
  interface OpenScenarioSpeakerorder {
    readonly _transaction_id_: OpenScenarioSpeakerorder._transaction_id_;
    readonly $transaction_id$: OpenScenarioSpeakerorder._transaction_id_;
    readonly '{transaction_id}': OpenScenarioSpeakerorder._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.OpenScenarioSpeakerorder {
  interface _transaction_id_ {
    /** POST 码牌支付结果上报 */
    readonly report: _transaction_id_.Report;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices {
  interface Printers {
    readonly _device_id_: Printers._device_id_;
    readonly $device_id$: Printers._device_id_;
    readonly '{device_id}': Printers._device_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.Printers {
  interface _device_id_ {
    /** POST 小票机打印 */
    readonly printOrders: _device_id_.PrintOrders;
    /** POST 小票机打印 */
    readonly 'print-orders': _device_id_.PrintOrders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayDevices.Printers._device_id_ {
  interface PrintOrders {
    /** GET 查询打印订单 */
    readonly _print_order_no_: PrintOrders._print_order_no_;
    /** GET 查询打印订单 */
    readonly $print_order_no$: PrintOrders._print_order_no_;
    /** GET 查询打印订单 */
    readonly '{print_order_no}': PrintOrders._print_order_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Pay {
    readonly acquiringBank: Pay.AcquiringBank;
    readonly 'acquiring-bank': Pay.AcquiringBank;
    readonly instal: Pay.Instal;
    readonly partner: Pay.Partner;
    readonly transactions: Pay.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay {
  interface AcquiringBank {
    readonly transactions: AcquiringBank.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.AcquiringBank {
  interface Transactions {
    /** POST 微信分付-支付方式前置服务（从业机构） */
    readonly exposure: Transactions.Exposure;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay {
  interface Instal {
    /** POST 商户贴息-获取微信分付曝光建议 */
    readonly exposure: Instal.Exposure;
    readonly partner: Instal.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Instal {
  interface Partner {
    /** POST 商户贴息-获取微信分付曝光建议（服务商） */
    readonly exposure: Partner.Exposure;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay {
  interface Partner {
    readonly transactions: Partner.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner {
  interface Transactions {
    /** POST APP下单（服务商） */
    readonly app: Transactions.App;
    /** POST APP下单并签约（服务商） */
    readonly appWithContract: Transactions.AppWithContract;
    /** POST APP下单并签约（服务商） */
    readonly 'app-with-contract': Transactions.AppWithContract;
    /** POST 付款码支付（服务商） */
    readonly codepay: Transactions.Codepay;
    /** POST 微信分付-支付方式前置服务（服务商） */
    readonly exposure: Transactions.Exposure;
    /** POST H5下单（服务商） */
    readonly h5: Transactions.H5;
    readonly id: Transactions.Id;
    /** POST JSAPI下单（服务商） */
    readonly jsapi: Transactions.Jsapi;
    /** POST JSAPI下单并授权/签约（服务商） */
    readonly jsapiWithContract: Transactions.JsapiWithContract;
    /** POST JSAPI下单并授权/签约（服务商） */
    readonly 'jsapi-with-contract': Transactions.JsapiWithContract;
    /** POST 小程序支付下单 */
    readonly miniprogram: Transactions.Miniprogram;
    /** POST Native下单（服务商） */
    readonly native: Transactions.Native;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
    /** POST 扫码支付下单 */
    readonly scannedpos: Transactions.Scannedpos;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions {
  interface Id {
    /** GET 微信支付订单号查询订单（服务商） */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 微信支付订单号查询订单（服务商） */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 微信支付订单号查询订单（服务商） */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions {
  interface OutTradeNo {
    /** GET 商户订单号查询订单（服务商） */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查询订单（服务商） */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查询订单（服务商） */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Partner.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /** POST 关闭订单（服务商） */
    readonly close: _out_trade_no_.Close;
    /** POST 撤销订单（服务商） */
    readonly reverse: _out_trade_no_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay {
  interface Transactions {
    /** POST APP下单 */
    readonly app: Transactions.App;
    /** POST APP下单并签约 */
    readonly appWithContract: Transactions.AppWithContract;
    /** POST APP下单并签约 */
    readonly 'app-with-contract': Transactions.AppWithContract;
    /** POST 付款码支付 */
    readonly codepay: Transactions.Codepay;
    /** POST 微信分付-支付方式前置服务 */
    readonly exposure: Transactions.Exposure;
    /** POST H5下单 */
    readonly h5: Transactions.H5;
    readonly id: Transactions.Id;
    /** POST JSAPI下单 */
    readonly jsapi: Transactions.Jsapi;
    /** POST JSAPI下单并授权/签约 */
    readonly jsapiWithContract: Transactions.JsapiWithContract;
    /** POST JSAPI下单并授权/签约 */
    readonly 'jsapi-with-contract': Transactions.JsapiWithContract;
    /** POST Native下单 */
    readonly native: Transactions.Native;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface Id {
    /** GET 微信支付订单号查询订单 */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 微信支付订单号查询订单 */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 微信支付订单号查询订单 */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions {
  interface OutTradeNo {
    /** GET 商户订单号查询订单 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查询订单 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 商户订单号查询订单 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Pay.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /** POST 关闭订单 */
    readonly close: _out_trade_no_.Close;
    /** POST 撤销订单 */
    readonly reverse: _out_trade_no_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface PayrollCard {
    /** GET 查询核身记录 */
    readonly authentications: PayrollCard.Authentications;
    readonly relations: PayrollCard.Relations;
    /** POST 生成授权token */
    readonly tokens: PayrollCard.Tokens;
    /** POST 发起批量转账（用工卡） */
    readonly transferBatches: PayrollCard.TransferBatches;
    /** POST 发起批量转账（用工卡） */
    readonly 'transfer-batches': PayrollCard.TransferBatches;
    readonly wesure: PayrollCard.Wesure;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard {
  interface Authentications {
    /** GET 获取核身结果 */
    readonly _authenticate_number_: Authentications._authenticate_number_;
    /** GET 获取核身结果 */
    readonly $authenticate_number$: Authentications._authenticate_number_;
    /** GET 获取核身结果 */
    readonly '{authenticate_number}': Authentications._authenticate_number_;
    /** POST 微工卡核身预下单 */
    readonly preOrder: Authentications.PreOrder;
    /** POST 微工卡核身预下单 */
    readonly 'pre-order': Authentications.PreOrder;
    /** POST 微工卡核身预下单（流程中完成授权） */
    readonly preOrderWithAuth: Authentications.PreOrderWithAuth;
    /** POST 微工卡核身预下单（流程中完成授权） */
    readonly 'pre-order-with-auth': Authentications.PreOrderWithAuth;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard {
  interface Relations {
    /** GET 查询微工卡授权关系 */
    readonly _openid_: Relations._openid_;
    /** GET 查询微工卡授权关系 */
    readonly $openid$: Relations._openid_;
    /** GET 查询微工卡授权关系 */
    readonly '{openid}': Relations._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.PayrollCard {
  interface Wesure {
    /** POST 生成投保结果 */
    readonly insurance: Wesure.Insurance;
    /** POST 校验核身结果 */
    readonly tokenValidations: Wesure.TokenValidations;
    /** POST 校验核身结果 */
    readonly 'token-validations': Wesure.TokenValidations;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Payscore {
    readonly acquiringbank: Payscore.Acquiringbank;
    /** GET 商户申请获取对账单 */
    readonly merchantBill: Payscore.MerchantBill;
    /** GET 商户申请获取对账单 */
    readonly 'merchant-bill': Payscore.MerchantBill;
    readonly oversea: Payscore.Oversea;
    readonly partner: Payscore.Partner;
    /**
     * GET 查询先享后付订单
     * POST 创建先享后付订单
     */
    readonly payafterOrders: Payscore.PayafterOrders;
    /**
     * GET 查询先享后付订单
     * POST 创建先享后付订单
     */
    readonly 'payafter-orders': Payscore.PayafterOrders;
    /** POST 商户预授权 */
    readonly permissions: Payscore.Permissions;
    readonly plan: Payscore.Plan;
    /**
     * GET 查询支付分订单
     * POST 创建支付分订单
     */
    readonly serviceorder: Payscore.Serviceorder;
    /** POST 创建先用后付订单 */
    readonly servicepayondeliveryorder: Payscore.Servicepayondeliveryorder;
    readonly signPlan: Payscore.SignPlan;
    readonly 'sign-plan': Payscore.SignPlan;
    /**
     * GET 查询智慧零售订单
     * POST 创建智慧零售订单
     */
    readonly smartretailOrders: Payscore.SmartretailOrders;
    /**
     * GET 查询智慧零售订单
     * POST 创建智慧零售订单
     */
    readonly 'smartretail-orders': Payscore.SmartretailOrders;
    /** GET 查询用户授权状态 */
    readonly userServiceState: Payscore.UserServiceState;
    /** GET 查询用户授权状态 */
    readonly 'user-service-state': Payscore.UserServiceState;
    readonly users: Payscore.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Acquiringbank {
    /** POST 从业机构预授权 */
    readonly permissions: Acquiringbank.Permissions;
    /**
     * GET 从业机构查询微信支付分订单
     * POST 从业机构创建微信支付分订单
     */
    readonly serviceorder: Acquiringbank.Serviceorder;
    /** POST 从业机构创建先用后付订单 */
    readonly servicepayondeliveryorder: Acquiringbank.Servicepayondeliveryorder;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank {
  interface Permissions {
    readonly authorizationCode: Permissions.AuthorizationCode;
    readonly 'authorization-code': Permissions.AuthorizationCode;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Permissions {
  interface AuthorizationCode {
    /** GET 从业机构查询用户授权记录（授权协议号） */
    readonly _authorization_code_: AuthorizationCode._authorization_code_;
    /** GET 从业机构查询用户授权记录（授权协议号） */
    readonly $authorization_code$: AuthorizationCode._authorization_code_;
    /** GET 从业机构查询用户授权记录（授权协议号） */
    readonly '{authorization_code}': AuthorizationCode._authorization_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Permissions.AuthorizationCode {
  interface _authorization_code_ {
    /** POST 从业机构解除用户授权关系（授权协议号） */
    readonly terminate: _authorization_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank {
  interface Serviceorder {
    readonly _out_order_no_: Serviceorder._out_order_no_;
    readonly $out_order_no$: Serviceorder._out_order_no_;
    readonly '{out_order_no}': Serviceorder._out_order_no_;
    /** GET 从业机构查询微信支付分扣款信息 */
    readonly deduction: Serviceorder.Deduction;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Acquiringbank.Serviceorder {
  interface _out_order_no_ {
    /** POST 从业机构取消微信支付分订单 */
    readonly cancel: _out_order_no_.Cancel;
    /** POST 从业机构完结微信支付分订单 */
    readonly complete: _out_order_no_.Complete;
    /** POST 从业机构修改微信支付分订单金额 */
    readonly modify: _out_order_no_.Modify;
    /** POST 从业机构登记微信支付分扣款信息 */
    readonly registerdeductinfo: _out_order_no_.Registerdeductinfo;
    /** POST 从业机构同步微信支付分订单信息 */
    readonly sync: _out_order_no_.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Oversea {
    readonly partner: Oversea.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Oversea {
  interface Partner {
    /**
     * GET 查询支付分订单（海外从业机构）
     * POST 创建支付分订单（海外从业机构）
     */
    readonly serviceorder: Partner.Serviceorder;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Oversea.Partner {
  interface Serviceorder {
    readonly _out_order_no_: Serviceorder._out_order_no_;
    readonly $out_order_no$: Serviceorder._out_order_no_;
    readonly '{out_order_no}': Serviceorder._out_order_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Oversea.Partner.Serviceorder {
  interface _out_order_no_ {
    /** POST 取消支付分订单（海外从业机构） */
    readonly cancel: _out_order_no_.Cancel;
    /** POST 完结支付分订单（海外从业机构） */
    readonly complete: _out_order_no_.Complete;
    /** POST 同步支付分订单信息 */
    readonly sync: _out_order_no_.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Partner {
    /** POST 商户预授权（服务商） */
    readonly permissions: Partner.Permissions;
    /** POST 收付通子商户申请绑定支付分服务 */
    readonly serviceAccountApplications: Partner.ServiceAccountApplications;
    /** POST 收付通子商户申请绑定支付分服务 */
    readonly 'service-account-applications': Partner.ServiceAccountApplications;
    /**
     * GET 查询支付分订单（服务商）
     * POST 创建支付分订单（服务商）
     */
    readonly serviceorder: Partner.Serviceorder;
    /** POST 创建先用后付订单（服务商） */
    readonly servicepayondeliveryorder: Partner.Servicepayondeliveryorder;
    readonly servicequotas: Partner.Servicequotas;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface Permissions {
    /** POST 服务商场景中预授权 */
    readonly applyForScene: Permissions.ApplyForScene;
    /** POST 服务商场景中预授权 */
    readonly 'apply-for-scene': Permissions.ApplyForScene;
    /** POST 服务商评估用户分层 */
    readonly assessUserRiskLevel: Permissions.AssessUserRiskLevel;
    /** POST 服务商评估用户分层 */
    readonly 'assess-user-risk-level': Permissions.AssessUserRiskLevel;
    readonly authorizationCode: Permissions.AuthorizationCode;
    readonly 'authorization-code': Permissions.AuthorizationCode;
    /** GET 查询用户授权记录（OpenID，服务商） */
    readonly search: Permissions.Search;
    /** POST 解除用户授权关系（OpenID，服务商） */
    readonly terminate: Permissions.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions {
  interface AuthorizationCode {
    /** GET 查询用户授权记录（授权协议号，服务商） */
    readonly _authorization_code_: AuthorizationCode._authorization_code_;
    /** GET 查询用户授权记录（授权协议号，服务商） */
    readonly $authorization_code$: AuthorizationCode._authorization_code_;
    /** GET 查询用户授权记录（授权协议号，服务商） */
    readonly '{authorization_code}': AuthorizationCode._authorization_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Permissions.AuthorizationCode {
  interface _authorization_code_ {
    /** POST 解除用户授权关系（授权协议号，服务商） */
    readonly terminate: _authorization_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface ServiceAccountApplications {
    /** GET 查询收付通子商户服务绑定结果 */
    readonly _out_apply_no_: ServiceAccountApplications._out_apply_no_;
    /** GET 查询收付通子商户服务绑定结果 */
    readonly $out_apply_no$: ServiceAccountApplications._out_apply_no_;
    /** GET 查询收付通子商户服务绑定结果 */
    readonly '{out_apply_no}': ServiceAccountApplications._out_apply_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface Serviceorder {
    readonly _out_order_no_: Serviceorder._out_order_no_;
    readonly $out_order_no$: Serviceorder._out_order_no_;
    readonly '{out_order_no}': Serviceorder._out_order_no_;
    /** POST 创单结单合并（服务商） */
    readonly directComplete: Serviceorder.DirectComplete;
    /** POST 创单结单合并（服务商） */
    readonly 'direct-complete': Serviceorder.DirectComplete;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Serviceorder {
  interface _out_order_no_ {
    /** POST 取消支付分订单（服务商） */
    readonly cancel: _out_order_no_.Cancel;
    /** POST 完结支付分订单（服务商） */
    readonly complete: _out_order_no_.Complete;
    /** POST 修改订单金额（服务商） */
    readonly modify: _out_order_no_.Modify;
    /** POST 商户发起催收扣款（服务商） */
    readonly pay: _out_order_no_.Pay;
    /** POST 下发服务费用待处理消息（服务商） */
    readonly sendPendingmessage: _out_order_no_.SendPendingmessage;
    /** POST 下发服务费用待处理消息（服务商） */
    readonly 'send-pendingmessage': _out_order_no_.SendPendingmessage;
    /** POST 下发服务预扣费消息（服务商） */
    readonly sendPrepaidmessage: _out_order_no_.SendPrepaidmessage;
    /** POST 下发服务预扣费消息（服务商） */
    readonly 'send-prepaidmessage': _out_order_no_.SendPrepaidmessage;
    /** POST 同步订单信息 */
    readonly sync: _out_order_no_.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner {
  interface Servicequotas {
    readonly serviceId: Servicequotas.ServiceId;
    readonly 'service-id': Servicequotas.ServiceId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Partner.Servicequotas {
  interface ServiceId {
    /** GET 查询用户分层对应建议先享金额 */
    readonly _service_id_: ServiceId._service_id_;
    /** GET 查询用户分层对应建议先享金额 */
    readonly $service_id$: ServiceId._service_id_;
    /** GET 查询用户分层对应建议先享金额 */
    readonly '{service_id}': ServiceId._service_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface PayafterOrders {
    readonly _out_order_no_: PayafterOrders._out_order_no_;
    readonly $out_order_no$: PayafterOrders._out_order_no_;
    readonly '{out_order_no}': PayafterOrders._out_order_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.PayafterOrders {
  interface _out_order_no_ {
    /** POST 撤销先享后付订单 */
    readonly cancel: _out_order_no_.Cancel;
    /** POST 完结先享后付订单 */
    readonly complete: _out_order_no_.Complete;
    /** POST 支付分订单同步 */
    readonly sync: _out_order_no_.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Permissions {
    /** POST 商户评估用户分层 */
    readonly assessUserRiskLevel: Permissions.AssessUserRiskLevel;
    /** POST 商户评估用户分层 */
    readonly 'assess-user-risk-level': Permissions.AssessUserRiskLevel;
    readonly authorizationCode: Permissions.AuthorizationCode;
    readonly 'authorization-code': Permissions.AuthorizationCode;
    readonly openid: Permissions.Openid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions {
  interface AuthorizationCode {
    /** GET 查询用户授权记录（授权协议号） */
    readonly _authorization_code_: AuthorizationCode._authorization_code_;
    /** GET 查询用户授权记录（授权协议号） */
    readonly $authorization_code$: AuthorizationCode._authorization_code_;
    /** GET 查询用户授权记录（授权协议号） */
    readonly '{authorization_code}': AuthorizationCode._authorization_code_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.AuthorizationCode {
  interface _authorization_code_ {
    /** POST 解除用户授权关系（授权协议号） */
    readonly terminate: _authorization_code_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions {
  interface Openid {
    /** GET 查询用户授权记录（OpenID） */
    readonly _openid_: Openid._openid_;
    /** GET 查询用户授权记录（OpenID） */
    readonly $openid$: Openid._openid_;
    /** GET 查询用户授权记录（OpenID） */
    readonly '{openid}': Openid._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Permissions.Openid {
  interface _openid_ {
    /** POST 解除用户授权关系（OpenID） */
    readonly terminate: _openid_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Plan {
    readonly partner: Plan.Partner;
    /** POST 创建支付分计划 */
    readonly payscorePlans: Plan.PayscorePlans;
    /** POST 创建支付分计划 */
    readonly 'payscore-plans': Plan.PayscorePlans;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan {
  interface Partner {
    /** POST 创建支付分计划（服务商） */
    readonly payscorePlans: Partner.PayscorePlans;
    /** POST 创建支付分计划（服务商） */
    readonly 'payscore-plans': Partner.PayscorePlans;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.Partner {
  interface PayscorePlans {
    readonly merchantPlanNo: PayscorePlans.MerchantPlanNo;
    readonly 'merchant-plan-no': PayscorePlans.MerchantPlanNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.Partner.PayscorePlans {
  interface MerchantPlanNo {
    /** GET 查询支付分计划（服务商） */
    readonly _merchant_plan_no_: MerchantPlanNo._merchant_plan_no_;
    /** GET 查询支付分计划（服务商） */
    readonly $merchant_plan_no$: MerchantPlanNo._merchant_plan_no_;
    /** GET 查询支付分计划（服务商） */
    readonly '{merchant_plan_no}': MerchantPlanNo._merchant_plan_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.Partner.PayscorePlans.MerchantPlanNo {
  interface _merchant_plan_no_ {
    /** POST 停止支付分计划（服务商） */
    readonly stop: _merchant_plan_no_.Stop;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan {
  interface PayscorePlans {
    readonly merchantPlanNo: PayscorePlans.MerchantPlanNo;
    readonly 'merchant-plan-no': PayscorePlans.MerchantPlanNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.PayscorePlans {
  interface MerchantPlanNo {
    /** GET 查询支付分计划 */
    readonly _merchant_plan_no_: MerchantPlanNo._merchant_plan_no_;
    /** GET 查询支付分计划 */
    readonly $merchant_plan_no$: MerchantPlanNo._merchant_plan_no_;
    /** GET 查询支付分计划 */
    readonly '{merchant_plan_no}': MerchantPlanNo._merchant_plan_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Plan.PayscorePlans.MerchantPlanNo {
  interface _merchant_plan_no_ {
    /** POST 停止支付分计划 */
    readonly stop: _merchant_plan_no_.Stop;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Serviceorder {
    readonly _out_order_no_: Serviceorder._out_order_no_;
    readonly $out_order_no$: Serviceorder._out_order_no_;
    readonly '{out_order_no}': Serviceorder._out_order_no_;
    /** POST 创单结单合并 */
    readonly directComplete: Serviceorder.DirectComplete;
    /** POST 创单结单合并 */
    readonly 'direct-complete': Serviceorder.DirectComplete;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Serviceorder {
  interface _out_order_no_ {
    /** POST 取消支付分订单 */
    readonly cancel: _out_order_no_.Cancel;
    /** POST 完结支付分订单 */
    readonly complete: _out_order_no_.Complete;
    /** POST 修改订单金额 */
    readonly modify: _out_order_no_.Modify;
    /** POST 商户发起催收扣款 */
    readonly pay: _out_order_no_.Pay;
    /** POST 下发服务费用待处理消息 */
    readonly sendPendingmessage: _out_order_no_.SendPendingmessage;
    /** POST 下发服务费用待处理消息 */
    readonly 'send-pendingmessage': _out_order_no_.SendPendingmessage;
    /** POST 下发服务预扣费消息 */
    readonly sendPrepaidmessage: _out_order_no_.SendPrepaidmessage;
    /** POST 下发服务预扣费消息 */
    readonly 'send-prepaidmessage': _out_order_no_.SendPrepaidmessage;
    /** POST 同步服务订单信息 */
    readonly sync: _out_order_no_.Sync;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface SignPlan {
    readonly partner: SignPlan.Partner;
    /** POST 创建用户的签约计划详情对应的服务订单 */
    readonly serviceorder: SignPlan.Serviceorder;
    /** POST 创建用户的签约计划 */
    readonly userSignPlans: SignPlan.UserSignPlans;
    /** POST 创建用户的签约计划 */
    readonly 'user-sign-plans': SignPlan.UserSignPlans;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan {
  interface Partner {
    /** POST 创建用户的签约计划详情对应的服务订单（服务商） */
    readonly serviceorder: Partner.Serviceorder;
    /** POST 创建用户的签约计划（服务商） */
    readonly userSignPlans: Partner.UserSignPlans;
    /** POST 创建用户的签约计划（服务商） */
    readonly 'user-sign-plans': Partner.UserSignPlans;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Partner {
  interface UserSignPlans {
    readonly merchantSignPlanNo: UserSignPlans.MerchantSignPlanNo;
    readonly 'merchant-sign-plan-no': UserSignPlans.MerchantSignPlanNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Partner.UserSignPlans {
  interface MerchantSignPlanNo {
    /** GET 查询用户的签约计划（服务商） */
    readonly _merchant_sign_plan_no_: MerchantSignPlanNo._merchant_sign_plan_no_;
    /** GET 查询用户的签约计划（服务商） */
    readonly $merchant_sign_plan_no$: MerchantSignPlanNo._merchant_sign_plan_no_;
    /** GET 查询用户的签约计划（服务商） */
    readonly '{merchant_sign_plan_no}': MerchantSignPlanNo._merchant_sign_plan_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.Partner.UserSignPlans.MerchantSignPlanNo {
  interface _merchant_sign_plan_no_ {
    /** POST 取消用户的签约计划 */
    readonly stop: _merchant_sign_plan_no_.Stop;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan {
  interface UserSignPlans {
    readonly merchantSignPlanNo: UserSignPlans.MerchantSignPlanNo;
    readonly 'merchant-sign-plan-no': UserSignPlans.MerchantSignPlanNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.UserSignPlans {
  interface MerchantSignPlanNo {
    /** GET 查询用户的签约计划 */
    readonly _merchant_sign_plan_no_: MerchantSignPlanNo._merchant_sign_plan_no_;
    /** GET 查询用户的签约计划 */
    readonly $merchant_sign_plan_no$: MerchantSignPlanNo._merchant_sign_plan_no_;
    /** GET 查询用户的签约计划 */
    readonly '{merchant_sign_plan_no}': MerchantSignPlanNo._merchant_sign_plan_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SignPlan.UserSignPlans.MerchantSignPlanNo {
  interface _merchant_sign_plan_no_ {
    /** POST 直连商户取消用户的签约计划 */
    readonly stop: _merchant_sign_plan_no_.Stop;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface SmartretailOrders {
    readonly _out_order_no_: SmartretailOrders._out_order_no_;
    readonly $out_order_no$: SmartretailOrders._out_order_no_;
    readonly '{out_order_no}': SmartretailOrders._out_order_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.SmartretailOrders {
  interface _out_order_no_ {
    /** POST 撤销智慧零售订单 */
    readonly cancel: _out_order_no_.Cancel;
    /** POST 完结智慧零售订单 */
    readonly complete: _out_order_no_.Complete;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Users {
  interface _openid_ {
    readonly permissions: _openid_.Permissions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Users._openid_ {
  interface Permissions {
    readonly _service_id_: Permissions._service_id_;
    readonly $service_id$: Permissions._service_id_;
    readonly '{service_id}': Permissions._service_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Payscore.Users._openid_.Permissions {
  interface _service_id_ {
    /** POST 商户解除用户授权关系 */
    readonly terminate: _service_id_.Terminate;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Platsolution {
    readonly ecommerce: Platsolution.Ecommerce;
    readonly insurance: Platsolution.Insurance;
    readonly mchTransfer: Platsolution.MchTransfer;
    readonly 'mch-transfer': Platsolution.MchTransfer;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution {
  interface Ecommerce {
    readonly bankTransferRecharges: Ecommerce.BankTransferRecharges;
    readonly 'bank-transfer-recharges': Ecommerce.BankTransferRecharges;
    /** POST 开通保险理赔功能 */
    readonly insuranceCompensationContracts: Ecommerce.InsuranceCompensationContracts;
    /** POST 开通保险理赔功能 */
    readonly 'insurance-compensation-contracts': Ecommerce.InsuranceCompensationContracts;
    readonly mchTransfer: Ecommerce.MchTransfer;
    readonly 'mch-transfer': Ecommerce.MchTransfer;
    /** POST 添加二级商户可扫码充值员工 */
    readonly rechargeEmployees: Ecommerce.RechargeEmployees;
    /** POST 添加二级商户可扫码充值员工 */
    readonly 'recharge-employees': Ecommerce.RechargeEmployees;
    readonly recharges: Ecommerce.Recharges;
    readonly settle: Ecommerce.Settle;
    readonly withdraw: Ecommerce.Withdraw;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface BankTransferRecharges {
    /** POST 申请二级商户银行转账充值 */
    readonly apply: BankTransferRecharges.Apply;
    readonly outRechargeNo: BankTransferRecharges.OutRechargeNo;
    readonly 'out-recharge-no': BankTransferRecharges.OutRechargeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.BankTransferRecharges {
  interface OutRechargeNo {
    /** GET 查询二级商户银行转账充值结果 */
    readonly _out_recharge_no_: OutRechargeNo._out_recharge_no_;
    /** GET 查询二级商户银行转账充值结果 */
    readonly $out_recharge_no$: OutRechargeNo._out_recharge_no_;
    /** GET 查询二级商户银行转账充值结果 */
    readonly '{out_recharge_no}': OutRechargeNo._out_recharge_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface InsuranceCompensationContracts {
    readonly subMchid: InsuranceCompensationContracts.SubMchid;
    readonly 'sub-mchid': InsuranceCompensationContracts.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.InsuranceCompensationContracts {
  interface SubMchid {
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.InsuranceCompensationContracts.SubMchid {
  interface _sub_mchid_ {
    /** POST 查询保险理赔功能开通状态 */
    readonly checkOpened: _sub_mchid_.CheckOpened;
    /** POST 查询保险理赔功能开通状态 */
    readonly 'check-opened': _sub_mchid_.CheckOpened;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface MchTransfer {
    /** POST 请求赔付 */
    readonly compensateBills: MchTransfer.CompensateBills;
    /** POST 请求赔付 */
    readonly 'compensate-bills': MchTransfer.CompensateBills;
    /** POST 请求保证金售后赔付 */
    readonly depositAfterSalesCompensationBills: MchTransfer.DepositAfterSalesCompensationBills;
    /** POST 请求保证金售后赔付 */
    readonly 'deposit-after-sales-compensation-bills': MchTransfer.DepositAfterSalesCompensationBills;
    /** POST 发起保证金赔付保司保费 */
    readonly depositInsurancePremiumsCompensationBills: MchTransfer.DepositInsurancePremiumsCompensationBills;
    /** POST 发起保证金赔付保司保费 */
    readonly 'deposit-insurance-premiums-compensation-bills': MchTransfer.DepositInsurancePremiumsCompensationBills;
    /** POST 发起保证金赔付用户运费 */
    readonly depositShippingCostCompensationBills: MchTransfer.DepositShippingCostCompensationBills;
    /** POST 发起保证金赔付用户运费 */
    readonly 'deposit-shipping-cost-compensation-bills': MchTransfer.DepositShippingCostCompensationBills;
    /** POST 请求保险理赔 */
    readonly insuranceClaimBills: MchTransfer.InsuranceClaimBills;
    /** POST 请求保险理赔 */
    readonly 'insurance-claim-bills': MchTransfer.InsuranceClaimBills;
    /** POST 请求赔付 */
    readonly subMchCompensationBills: MchTransfer.SubMchCompensationBills;
    /** POST 请求赔付 */
    readonly 'sub-mch-compensation-bills': MchTransfer.SubMchCompensationBills;
    /** POST 保证金赔付 */
    readonly transferBills: MchTransfer.TransferBills;
    /** POST 保证金赔付 */
    readonly 'transfer-bills': MchTransfer.TransferBills;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface CompensateBills {
    readonly billId: CompensateBills.BillId;
    readonly 'bill-id': CompensateBills.BillId;
    readonly outBillNo: CompensateBills.OutBillNo;
    readonly 'out-bill-no': CompensateBills.OutBillNo;
    /** POST 请求赔付预下单 */
    readonly preTransfer: CompensateBills.PreTransfer;
    /** POST 请求赔付预下单 */
    readonly 'pre-transfer': CompensateBills.PreTransfer;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills {
  interface BillId {
    /** GET 查询赔付结果（按微信支付赔付单号） */
    readonly _bill_id_: BillId._bill_id_;
    /** GET 查询赔付结果（按微信支付赔付单号） */
    readonly $bill_id$: BillId._bill_id_;
    /** GET 查询赔付结果（按微信支付赔付单号） */
    readonly '{bill_id}': BillId._bill_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills {
  interface OutBillNo {
    /** GET 查询赔付结果（按商户赔付单号） */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 查询赔付结果（按商户赔付单号） */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 查询赔付结果（按商户赔付单号） */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.CompensateBills.OutBillNo {
  interface _out_bill_no_ {
    /** POST 请求撤销赔付 */
    readonly cancel: _out_bill_no_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface DepositAfterSalesCompensationBills {
    readonly billId: DepositAfterSalesCompensationBills.BillId;
    readonly 'bill-id': DepositAfterSalesCompensationBills.BillId;
    readonly outBillNo: DepositAfterSalesCompensationBills.OutBillNo;
    readonly 'out-bill-no': DepositAfterSalesCompensationBills.OutBillNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills {
  interface BillId {
    /** GET 查询保证金售后赔付结果（按微信支付赔付单号） */
    readonly _bill_id_: BillId._bill_id_;
    /** GET 查询保证金售后赔付结果（按微信支付赔付单号） */
    readonly $bill_id$: BillId._bill_id_;
    /** GET 查询保证金售后赔付结果（按微信支付赔付单号） */
    readonly '{bill_id}': BillId._bill_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.DepositAfterSalesCompensationBills {
  interface OutBillNo {
    /** GET 查询保证金售后赔付结果（按商户赔付单号） */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 查询保证金售后赔付结果（按商户赔付单号） */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 查询保证金售后赔付结果（按商户赔付单号） */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface DepositInsurancePremiumsCompensationBills {
    /** GET 查询保证金赔付保司保费结果（按商户赔付单号） */
    readonly _out_bill_no_: DepositInsurancePremiumsCompensationBills._out_bill_no_;
    /** GET 查询保证金赔付保司保费结果（按商户赔付单号） */
    readonly $out_bill_no$: DepositInsurancePremiumsCompensationBills._out_bill_no_;
    /** GET 查询保证金赔付保司保费结果（按商户赔付单号） */
    readonly '{out_bill_no}': DepositInsurancePremiumsCompensationBills._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface DepositShippingCostCompensationBills {
    readonly outBillNo: DepositShippingCostCompensationBills.OutBillNo;
    readonly 'out-bill-no': DepositShippingCostCompensationBills.OutBillNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.DepositShippingCostCompensationBills {
  interface OutBillNo {
    /** GET 查询保证金售后赔付运费结果（按商户赔付单号） */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 查询保证金售后赔付运费结果（按商户赔付单号） */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 查询保证金售后赔付运费结果（按商户赔付单号） */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface InsuranceClaimBills {
    readonly billId: InsuranceClaimBills.BillId;
    readonly 'bill-id': InsuranceClaimBills.BillId;
    readonly outBillNo: InsuranceClaimBills.OutBillNo;
    readonly 'out-bill-no': InsuranceClaimBills.OutBillNo;
    /** POST 请求保险理赔预下单 */
    readonly preTransfer: InsuranceClaimBills.PreTransfer;
    /** POST 请求保险理赔预下单 */
    readonly 'pre-transfer': InsuranceClaimBills.PreTransfer;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills {
  interface BillId {
    /** GET 查询保险理赔结果（按微信支付赔付单号） */
    readonly _bill_id_: BillId._bill_id_;
    /** GET 查询保险理赔结果（按微信支付赔付单号） */
    readonly $bill_id$: BillId._bill_id_;
    /** GET 查询保险理赔结果（按微信支付赔付单号） */
    readonly '{bill_id}': BillId._bill_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills {
  interface OutBillNo {
    /** GET 查询保险理赔结果（按商户赔付单号） */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 查询保险理赔结果（按商户赔付单号） */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 查询保险理赔结果（按商户赔付单号） */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.InsuranceClaimBills.OutBillNo {
  interface _out_bill_no_ {
    /** POST 请求撤销保险理赔 */
    readonly cancel: _out_bill_no_.Cancel;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface SubMchCompensationBills {
    /** GET 查询赔付结果（按商户赔付单号） */
    readonly _out_bill_no_: SubMchCompensationBills._out_bill_no_;
    /** GET 查询赔付结果（按商户赔付单号） */
    readonly $out_bill_no$: SubMchCompensationBills._out_bill_no_;
    /** GET 查询赔付结果（按商户赔付单号） */
    readonly '{out_bill_no}': SubMchCompensationBills._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer {
  interface TransferBills {
    readonly billId: TransferBills.BillId;
    readonly 'bill-id': TransferBills.BillId;
    readonly outBillNo: TransferBills.OutBillNo;
    readonly 'out-bill-no': TransferBills.OutBillNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.TransferBills {
  interface BillId {
    /** GET 查询保证金赔付结果（按微信支付赔付单号） */
    readonly _bill_id_: BillId._bill_id_;
    /** GET 查询保证金赔付结果（按微信支付赔付单号） */
    readonly $bill_id$: BillId._bill_id_;
    /** GET 查询保证金赔付结果（按微信支付赔付单号） */
    readonly '{bill_id}': BillId._bill_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.MchTransfer.TransferBills {
  interface OutBillNo {
    /** GET 查询保证金赔付结果（按商户赔付单号） */
    readonly _out_bill_no_: OutBillNo._out_bill_no_;
    /** GET 查询保证金赔付结果（按商户赔付单号） */
    readonly $out_bill_no$: OutBillNo._out_bill_no_;
    /** GET 查询保证金赔付结果（按商户赔付单号） */
    readonly '{out_bill_no}': OutBillNo._out_bill_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface RechargeEmployees {
    readonly subMchid: RechargeEmployees.SubMchid;
    readonly 'sub-mchid': RechargeEmployees.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.RechargeEmployees {
  interface SubMchid {
    /** GET 查询二级商户可扫码充值员工列表 */
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    /** GET 查询二级商户可扫码充值员工列表 */
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    /** GET 查询二级商户可扫码充值员工列表 */
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid {
  interface _sub_mchid_ {
    readonly spOpenid: _sub_mchid_.SpOpenid;
    readonly 'sp-openid': _sub_mchid_.SpOpenid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid._sub_mchid_ {
  interface SpOpenid {
    readonly _sp_openid_: SpOpenid._sp_openid_;
    readonly $sp_openid$: SpOpenid._sp_openid_;
    readonly '{sp_openid}': SpOpenid._sp_openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.RechargeEmployees.SubMchid._sub_mchid_.SpOpenid {
  interface _sp_openid_ {}
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface Recharges {
    /** POST 申请二级商户充值 */
    readonly apply: Recharges.Apply;
    readonly outRechargeNo: Recharges.OutRechargeNo;
    readonly 'out-recharge-no': Recharges.OutRechargeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Recharges {
  interface OutRechargeNo {
    /** GET 查询二级商户充值结果 */
    readonly _out_recharge_no_: OutRechargeNo._out_recharge_no_;
    /** GET 查询二级商户充值结果 */
    readonly $out_recharge_no$: OutRechargeNo._out_recharge_no_;
    /** GET 查询二级商户充值结果 */
    readonly '{out_recharge_no}': OutRechargeNo._out_recharge_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Recharges.OutRechargeNo {
  interface _out_recharge_no_ {
    /** POST 关闭二级商户充值 */
    readonly close: _out_recharge_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface Settle {
    /** POST 个人收款-申请批量结算 */
    readonly prepaySettleOrders: Settle.PrepaySettleOrders;
    /** POST 个人收款-申请批量结算 */
    readonly 'prepay-settle-orders': Settle.PrepaySettleOrders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle {
  interface PrepaySettleOrders {
    /** GET 个人收款-查询批量结算信息 */
    readonly _settle_batch_no_: PrepaySettleOrders._settle_batch_no_;
    /** GET 个人收款-查询批量结算信息 */
    readonly $settle_batch_no$: PrepaySettleOrders._settle_batch_no_;
    /** GET 个人收款-查询批量结算信息 */
    readonly '{settle_batch_no}': PrepaySettleOrders._settle_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Settle.PrepaySettleOrders {
  interface _settle_batch_no_ {
    /** POST 个人收款-申请异常结算批次单处理 */
    readonly applyAbnormalSettle: _settle_batch_no_.ApplyAbnormalSettle;
    /** POST 个人收款-申请异常结算批次单处理 */
    readonly 'apply-abnormal-settle': _settle_batch_no_.ApplyAbnormalSettle;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce {
  interface Withdraw {
    /** POST 二级商户按日终余额预约提现 */
    readonly dayEndBalanceWithdraw: Withdraw.DayEndBalanceWithdraw;
    /** POST 二级商户按日终余额预约提现 */
    readonly 'day-end-balance-withdraw': Withdraw.DayEndBalanceWithdraw;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Withdraw {
  interface DayEndBalanceWithdraw {
    readonly outRequestNo: DayEndBalanceWithdraw.OutRequestNo;
    readonly 'out-request-no': DayEndBalanceWithdraw.OutRequestNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Ecommerce.Withdraw.DayEndBalanceWithdraw {
  interface OutRequestNo {
    /** GET 查询二级商户按日终余额预约提现状态 */
    readonly _out_request_no_: OutRequestNo._out_request_no_;
    /** GET 查询二级商户按日终余额预约提现状态 */
    readonly $out_request_no$: OutRequestNo._out_request_no_;
    /** GET 查询二级商户按日终余额预约提现状态 */
    readonly '{out_request_no}': OutRequestNo._out_request_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution {
  interface Insurance {
    readonly mchTransfer: Insurance.MchTransfer;
    readonly 'mch-transfer': Insurance.MchTransfer;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance {
  interface MchTransfer {
    readonly batches: MchTransfer.Batches;
    readonly reservation: MchTransfer.Reservation;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer {
  interface Batches {
    /** POST 受理商家转账（保险） */
    readonly apply: Batches.Apply;
    readonly batchId: Batches.BatchId;
    readonly 'batch-id': Batches.BatchId;
    readonly detailReceipts: Batches.DetailReceipts;
    readonly 'detail-receipts': Batches.DetailReceipts;
    readonly outBatchNo: Batches.OutBatchNo;
    readonly 'out-batch-no': Batches.OutBatchNo;
    readonly summaryReceipts: Batches.SummaryReceipts;
    readonly 'summary-receipts': Batches.SummaryReceipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches {
  interface BatchId {
    /** GET 微信支付转账批次单号查询批次单（保险） */
    readonly _batch_id_: BatchId._batch_id_;
    /** GET 微信支付转账批次单号查询批次单（保险） */
    readonly $batch_id$: BatchId._batch_id_;
    /** GET 微信支付转账批次单号查询批次单（保险） */
    readonly '{batch_id}': BatchId._batch_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.BatchId {
  interface _batch_id_ {
    readonly details: _batch_id_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.BatchId._batch_id_ {
  interface Details {
    readonly detailId: Details.DetailId;
    readonly 'detail-id': Details.DetailId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.BatchId._batch_id_.Details {
  interface DetailId {
    /** GET 微信支付转账明细单号查询明细单（保险） */
    readonly _detail_id_: DetailId._detail_id_;
    /** GET 微信支付转账明细单号查询明细单（保险） */
    readonly $detail_id$: DetailId._detail_id_;
    /** GET 微信支付转账明细单号查询明细单（保险） */
    readonly '{detail_id}': DetailId._detail_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches {
  interface DetailReceipts {
    readonly outBatchNo: DetailReceipts.OutBatchNo;
    readonly 'out-batch-no': DetailReceipts.OutBatchNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts {
  interface OutBatchNo {
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo {
  interface _out_batch_no_ {
    readonly outDetailNo: _out_batch_no_.OutDetailNo;
    readonly 'out-detail-no': _out_batch_no_.OutDetailNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_ {
  interface OutDetailNo {
    /** GET 查询商家转账明细电子回单（保险） */
    readonly _out_detail_no_: OutDetailNo._out_detail_no_;
    /** GET 查询商家转账明细电子回单（保险） */
    readonly $out_detail_no$: OutDetailNo._out_detail_no_;
    /** GET 查询商家转账明细电子回单（保险） */
    readonly '{out_detail_no}': OutDetailNo._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo {
  interface _out_detail_no_ {
    /** POST 申请商家转账明细电子回单（保险） */
    readonly apply: _out_detail_no_.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches {
  interface OutBatchNo {
    /** GET 商户转账批次单号查询批次单（保险） */
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    /** GET 商户转账批次单号查询批次单（保险） */
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    /** GET 商户转账批次单号查询批次单（保险） */
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    readonly details: _out_batch_no_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo._out_batch_no_ {
  interface Details {
    readonly outDetailNo: Details.OutDetailNo;
    readonly 'out-detail-no': Details.OutDetailNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.OutBatchNo._out_batch_no_.Details {
  interface OutDetailNo {
    /** GET 商户明细单号查询明细单（保险） */
    readonly _out_detail_no_: OutDetailNo._out_detail_no_;
    /** GET 商户明细单号查询明细单（保险） */
    readonly $out_detail_no$: OutDetailNo._out_detail_no_;
    /** GET 商户明细单号查询明细单（保险） */
    readonly '{out_detail_no}': OutDetailNo._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches {
  interface SummaryReceipts {
    readonly outBatchNo: SummaryReceipts.OutBatchNo;
    readonly 'out-batch-no': SummaryReceipts.OutBatchNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts {
  interface OutBatchNo {
    /** GET 查询商家转账批次电子回单（保险） */
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    /** GET 查询商家转账批次电子回单（保险） */
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    /** GET 查询商家转账批次电子回单（保险） */
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Batches.SummaryReceipts.OutBatchNo {
  interface _out_batch_no_ {
    /** POST 申请商家转账批次电子回单（保险） */
    readonly apply: _out_batch_no_.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer {
  interface Reservation {
    /** POST 受理单次预约商家转账（保险） */
    readonly apply: Reservation.Apply;
    readonly outReservationNo: Reservation.OutReservationNo;
    readonly 'out-reservation-no': Reservation.OutReservationNo;
    readonly reservationId: Reservation.ReservationId;
    readonly 'reservation-id': Reservation.ReservationId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation {
  interface OutReservationNo {
    /** GET 商户预约单号查询预约商家转账记录（保险） */
    readonly _out_reservation_no_: OutReservationNo._out_reservation_no_;
    /** GET 商户预约单号查询预约商家转账记录（保险） */
    readonly $out_reservation_no$: OutReservationNo._out_reservation_no_;
    /** GET 商户预约单号查询预约商家转账记录（保险） */
    readonly '{out_reservation_no}': OutReservationNo._out_reservation_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation.OutReservationNo {
  interface _out_reservation_no_ {
    /** POST 关闭预约商家转账记录（保险） */
    readonly close: _out_reservation_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.Insurance.MchTransfer.Reservation {
  interface ReservationId {
    /** GET 微信支付预约单号查询预约商家转账记录（保险） */
    readonly _reservation_id_: ReservationId._reservation_id_;
    /** GET 微信支付预约单号查询预约商家转账记录（保险） */
    readonly $reservation_id$: ReservationId._reservation_id_;
    /** GET 微信支付预约单号查询预约商家转账记录（保险） */
    readonly '{reservation_id}': ReservationId._reservation_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution {
  interface MchTransfer {
    readonly batches: MchTransfer.Batches;
    readonly reservation: MchTransfer.Reservation;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer {
  interface Batches {
    /** POST 受理商家转账 */
    readonly apply: Batches.Apply;
    readonly batchId: Batches.BatchId;
    readonly 'batch-id': Batches.BatchId;
    readonly detailReceipts: Batches.DetailReceipts;
    readonly 'detail-receipts': Batches.DetailReceipts;
    readonly outBatchNo: Batches.OutBatchNo;
    readonly 'out-batch-no': Batches.OutBatchNo;
    readonly summaryReceipts: Batches.SummaryReceipts;
    readonly 'summary-receipts': Batches.SummaryReceipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches {
  interface BatchId {
    /** GET 微信支付转账批次单号查询批次单 */
    readonly _batch_id_: BatchId._batch_id_;
    /** GET 微信支付转账批次单号查询批次单 */
    readonly $batch_id$: BatchId._batch_id_;
    /** GET 微信支付转账批次单号查询批次单 */
    readonly '{batch_id}': BatchId._batch_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.BatchId {
  interface _batch_id_ {
    readonly details: _batch_id_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.BatchId._batch_id_ {
  interface Details {
    readonly detailId: Details.DetailId;
    readonly 'detail-id': Details.DetailId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.BatchId._batch_id_.Details {
  interface DetailId {
    /** GET 微信支付转账明细单号查询明细单 */
    readonly _detail_id_: DetailId._detail_id_;
    /** GET 微信支付转账明细单号查询明细单 */
    readonly $detail_id$: DetailId._detail_id_;
    /** GET 微信支付转账明细单号查询明细单 */
    readonly '{detail_id}': DetailId._detail_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches {
  interface DetailReceipts {
    readonly outBatchNo: DetailReceipts.OutBatchNo;
    readonly 'out-batch-no': DetailReceipts.OutBatchNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.DetailReceipts {
  interface OutBatchNo {
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo {
  interface _out_batch_no_ {
    readonly outDetailNo: _out_batch_no_.OutDetailNo;
    readonly 'out-detail-no': _out_batch_no_.OutDetailNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_ {
  interface OutDetailNo {
    /** GET 查询商家转账明细电子回单 */
    readonly _out_detail_no_: OutDetailNo._out_detail_no_;
    /** GET 查询商家转账明细电子回单 */
    readonly $out_detail_no$: OutDetailNo._out_detail_no_;
    /** GET 查询商家转账明细电子回单 */
    readonly '{out_detail_no}': OutDetailNo._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.DetailReceipts.OutBatchNo._out_batch_no_.OutDetailNo {
  interface _out_detail_no_ {
    /** POST 申请商家转账明细电子回单 */
    readonly apply: _out_detail_no_.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches {
  interface OutBatchNo {
    /** GET 商户转账批次单号查询批次单 */
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    /** GET 商户转账批次单号查询批次单 */
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    /** GET 商户转账批次单号查询批次单 */
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    readonly details: _out_batch_no_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.OutBatchNo._out_batch_no_ {
  interface Details {
    readonly outDetailNo: Details.OutDetailNo;
    readonly 'out-detail-no': Details.OutDetailNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.OutBatchNo._out_batch_no_.Details {
  interface OutDetailNo {
    /** GET 商户明细单号查询明细单 */
    readonly _out_detail_no_: OutDetailNo._out_detail_no_;
    /** GET 商户明细单号查询明细单 */
    readonly $out_detail_no$: OutDetailNo._out_detail_no_;
    /** GET 商户明细单号查询明细单 */
    readonly '{out_detail_no}': OutDetailNo._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches {
  interface SummaryReceipts {
    readonly outBatchNo: SummaryReceipts.OutBatchNo;
    readonly 'out-batch-no': SummaryReceipts.OutBatchNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.SummaryReceipts {
  interface OutBatchNo {
    /** GET 查询商家转账批次电子回单 */
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    /** GET 查询商家转账批次电子回单 */
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    /** GET 查询商家转账批次电子回单 */
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Batches.SummaryReceipts.OutBatchNo {
  interface _out_batch_no_ {
    /** POST 申请商家转账批次电子回单 */
    readonly apply: _out_batch_no_.Apply;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer {
  interface Reservation {
    /** POST 受理单次预约商家转账 */
    readonly apply: Reservation.Apply;
    readonly outReservationNo: Reservation.OutReservationNo;
    readonly 'out-reservation-no': Reservation.OutReservationNo;
    readonly reservationId: Reservation.ReservationId;
    readonly 'reservation-id': Reservation.ReservationId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Reservation {
  interface OutReservationNo {
    /** GET 商户预约单号查询预约商家转账记录 */
    readonly _out_reservation_no_: OutReservationNo._out_reservation_no_;
    /** GET 商户预约单号查询预约商家转账记录 */
    readonly $out_reservation_no$: OutReservationNo._out_reservation_no_;
    /** GET 商户预约单号查询预约商家转账记录 */
    readonly '{out_reservation_no}': OutReservationNo._out_reservation_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Reservation.OutReservationNo {
  interface _out_reservation_no_ {
    /** POST 关闭预约商家转账记录 */
    readonly close: _out_reservation_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Platsolution.MchTransfer.Reservation {
  interface ReservationId {
    /** GET 微信支付预约单号查询预约商家转账记录 */
    readonly _reservation_id_: ReservationId._reservation_id_;
    /** GET 微信支付预约单号查询预约商家转账记录 */
    readonly $reservation_id$: ReservationId._reservation_id_;
    /** GET 微信支付预约单号查询预约商家转账记录 */
    readonly '{reservation_id}': ReservationId._reservation_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Profitsharing {
    /** GET 申请分账账单 */
    readonly bills: Profitsharing.Bills;
    readonly merchantConfigs: Profitsharing.MerchantConfigs;
    readonly 'merchant-configs': Profitsharing.MerchantConfigs;
    /** POST 请求分账 */
    readonly orders: Profitsharing.Orders;
    readonly receivers: Profitsharing.Receivers;
    /** POST 请求分账回退 */
    readonly returnOrders: Profitsharing.ReturnOrders;
    /** POST 请求分账回退 */
    readonly 'return-orders': Profitsharing.ReturnOrders;
    readonly transactions: Profitsharing.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface MerchantConfigs {
    /** GET 查询最大分账比例 */
    readonly _sub_mchid_: MerchantConfigs._sub_mchid_;
    /** GET 查询最大分账比例 */
    readonly $sub_mchid$: MerchantConfigs._sub_mchid_;
    /** GET 查询最大分账比例 */
    readonly '{sub_mchid}': MerchantConfigs._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface Orders {
    /** GET 查询分账结果 */
    readonly _out_order_no_: Orders._out_order_no_;
    /** GET 查询分账结果 */
    readonly $out_order_no$: Orders._out_order_no_;
    /** GET 查询分账结果 */
    readonly '{out_order_no}': Orders._out_order_no_;
    /** POST 解冻剩余资金 */
    readonly unfreeze: Orders.Unfreeze;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface Receivers {
    /** POST 添加分账接收方 */
    readonly add: Receivers.Add;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface ReturnOrders {
    /** GET 查询分账回退结果 */
    readonly _out_return_no_: ReturnOrders._out_return_no_;
    /** GET 查询分账回退结果 */
    readonly $out_return_no$: ReturnOrders._out_return_no_;
    /** GET 查询分账回退结果 */
    readonly '{out_return_no}': ReturnOrders._out_return_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing {
  interface Transactions {
    readonly _transaction_id_: Transactions._transaction_id_;
    readonly $transaction_id$: Transactions._transaction_id_;
    readonly '{transaction_id}': Transactions._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Profitsharing.Transactions {
  interface _transaction_id_ {
    /** GET 查询剩余待分金额 */
    readonly amounts: _transaction_id_.Amounts;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Qrcode {
    /** POST 扣费受理 */
    readonly transactions: Qrcode.Transactions;
    readonly userServices: Qrcode.UserServices;
    readonly 'user-services': Qrcode.UserServices;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode {
  interface Transactions {
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode.Transactions {
  interface OutTradeNo {
    /** GET 查询订单 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询订单 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询订单 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode {
  interface UserServices {
    readonly contractId: UserServices.ContractId;
    readonly 'contract-id': UserServices.ContractId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Qrcode.UserServices {
  interface ContractId {
    /** GET 查询用户服务可用信息 */
    readonly _contract_id_: ContractId._contract_id_;
    /** GET 查询用户服务可用信息 */
    readonly $contract_id$: ContractId._contract_id_;
    /** GET 查询用户服务可用信息 */
    readonly '{contract_id}': ContractId._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface RateActivity {
    /** POST 报名费率优惠活动 */
    readonly applications: RateActivity.Applications;
  }
}
declare namespace WeChatPay.OpenAPI.V3.RateActivity {
  interface Applications {
    readonly id: Applications.Id;
  }
}
declare namespace WeChatPay.OpenAPI.V3.RateActivity.Applications {
  interface Id {
    /**
     * GET 根据申请单ID查询申请单结果
     * PATCH 修改单据信息
     */
    readonly _application_id_: Id._application_id_;
    /**
     * GET 根据申请单ID查询申请单结果
     * PATCH 修改单据信息
     */
    readonly $application_id$: Id._application_id_;
    /**
     * GET 根据申请单ID查询申请单结果
     * PATCH 修改单据信息
     */
    readonly '{application_id}': Id._application_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Realname {
    /** GET 实名信息校验 */
    readonly verify: Realname.Verify;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Recharge {
    readonly bankTransferRecharges: Recharge.BankTransferRecharges;
    readonly 'bank-transfer-recharges': Recharge.BankTransferRecharges;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Recharge {
  interface BankTransferRecharges {
    /** POST 申请银行转账充值 */
    readonly apply: BankTransferRecharges.Apply;
    readonly outRechargeNo: BankTransferRecharges.OutRechargeNo;
    readonly 'out-recharge-no': BankTransferRecharges.OutRechargeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Recharge.BankTransferRecharges {
  interface OutRechargeNo {
    /** GET 查询银行转账充值结果 */
    readonly _out_recharge_no_: OutRechargeNo._out_recharge_no_;
    /** GET 查询银行转账充值结果 */
    readonly $out_recharge_no$: OutRechargeNo._out_recharge_no_;
    /** GET 查询银行转账充值结果 */
    readonly '{out_recharge_no}': OutRechargeNo._out_recharge_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Refund {
    readonly domestic: Refund.Domestic;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refund {
  interface Domestic {
    /** POST 申请退款 */
    readonly refunds: Domestic.Refunds;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic {
  interface Refunds {
    /** GET 查询单笔退款 */
    readonly _out_refund_no_: Refunds._out_refund_no_;
    /** GET 查询单笔退款 */
    readonly $out_refund_no$: Refunds._out_refund_no_;
    /** GET 查询单笔退款 */
    readonly '{out_refund_no}': Refunds._out_refund_no_;
    readonly _refund_id_: Refunds._refund_id_;
    readonly $refund_id$: Refunds._refund_id_;
    readonly '{refund_id}': Refunds._refund_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refund.Domestic.Refunds {
  interface _refund_id_ {
    /** POST 发起异常退款 */
    readonly applyAbnormalRefund: _refund_id_.ApplyAbnormalRefund;
    /** POST 发起异常退款 */
    readonly 'apply-abnormal-refund': _refund_id_.ApplyAbnormalRefund;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Refunds {
    readonly id: Refunds.Id;
    readonly outRefundNo: Refunds.OutRefundNo;
    readonly 'out-refund-no': Refunds.OutRefundNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refunds {
  interface Id {
    /** GET 查询单笔退款（微信支付退款订单号） */
    readonly _refund_id_: Id._refund_id_;
    /** GET 查询单笔退款（微信支付退款订单号） */
    readonly $refund_id$: Id._refund_id_;
    /** GET 查询单笔退款（微信支付退款订单号） */
    readonly '{refund_id}': Id._refund_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Refunds {
  interface OutRefundNo {
    /** GET 查询单笔退款（商户退款订单号） */
    readonly _out_refund_no_: OutRefundNo._out_refund_no_;
    /** GET 查询单笔退款（商户退款订单号） */
    readonly $out_refund_no$: OutRefundNo._out_refund_no_;
    /** GET 查询单笔退款（商户退款订单号） */
    readonly '{out_refund_no}': OutRefundNo._out_refund_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Repayment {
    readonly combineTransactions: Repayment.CombineTransactions;
    readonly 'combine-transactions': Repayment.CombineTransactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Repayment {
  interface CombineTransactions {
    readonly partner: CombineTransactions.Partner;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions {
  interface Partner {
    readonly outTradeNo: Partner.OutTradeNo;
    readonly 'out-trade-no': Partner.OutTradeNo;
    /** POST 还款下单 */
    readonly prepay: Partner.Prepay;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner {
  interface OutTradeNo {
    /** GET 还款单查询 */
    readonly _combine_out_trade_no_: OutTradeNo._combine_out_trade_no_;
    /** GET 还款单查询 */
    readonly $combine_out_trade_no$: OutTradeNo._combine_out_trade_no_;
    /** GET 还款单查询 */
    readonly '{combine_out_trade_no}': OutTradeNo._combine_out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Repayment.CombineTransactions.Partner.OutTradeNo {
  interface _combine_out_trade_no_ {
    /** POST 商户关单 */
    readonly close: _combine_out_trade_no_.Close;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Security {
    /** POST 商户签名验签／加解密测试 */
    readonly echo: Security.Echo;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Settle {
    /** GET 查询结算资金明细 */
    readonly settlements: Settle.Settlements;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Smartguide {
    /**
     * GET 服务人员查询
     * POST 服务人员注册
     */
    readonly guides: Smartguide.Guides;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Smartguide {
  interface Guides {
    /** PATCH 服务人员信息更新 */
    readonly _guide_id_: Guides._guide_id_;
    /** PATCH 服务人员信息更新 */
    readonly $guide_id$: Guides._guide_id_;
    /** PATCH 服务人员信息更新 */
    readonly '{guide_id}': Guides._guide_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Smartguide.Guides {
  interface _guide_id_ {
    /** POST 服务人员分配 */
    readonly assign: _guide_id_.Assign;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface TaxiInvoice {
    readonly attendance: TaxiInvoice.Attendance;
    /** POST 将出租车电子发票插入微信用户卡包 */
    readonly cards: TaxiInvoice.Cards;
    readonly driver: TaxiInvoice.Driver;
    readonly drivers: TaxiInvoice.Drivers;
    readonly taxiCompanies: TaxiInvoice.TaxiCompanies;
    readonly 'taxi-companies': TaxiInvoice.TaxiCompanies;
    readonly taxiCompany: TaxiInvoice.TaxiCompany;
    readonly 'taxi-company': TaxiInvoice.TaxiCompany;
    readonly taxi: TaxiInvoice.Taxi;
    readonly taxies: TaxiInvoice.Taxies;
    readonly userTaxiOrder: TaxiInvoice.UserTaxiOrder;
    readonly 'user-taxi-order': TaxiInvoice.UserTaxiOrder;
    /** GET 获取乘客行程单列表 */
    readonly userTaxiOrders: TaxiInvoice.UserTaxiOrders;
    /** GET 获取乘客行程单列表 */
    readonly 'user-taxi-orders': TaxiInvoice.UserTaxiOrders;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface Attendance {
    /** POST 签到签退 */
    readonly punch: Attendance.Punch;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface Cards {
    /** POST 上传出租车电子发票文件 */
    readonly uploadFile: Cards.UploadFile;
    /** POST 上传出租车电子发票文件 */
    readonly 'upload-file': Cards.UploadFile;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface Driver {
    /** POST 更新司机信息 */
    readonly updateDriver: Driver.UpdateDriver;
    /** POST 更新司机信息 */
    readonly 'update-driver': Driver.UpdateDriver;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface Drivers {
    /** GET 获取司机信息 */
    readonly _driver_license_: Drivers._driver_license_;
    /** GET 获取司机信息 */
    readonly $driver_license$: Drivers._driver_license_;
    /** GET 获取司机信息 */
    readonly '{driver_license}': Drivers._driver_license_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface TaxiCompanies {
    /** GET 获取出租车公司商户信息 */
    readonly _company_mchid_: TaxiCompanies._company_mchid_;
    /** GET 获取出租车公司商户信息 */
    readonly $company_mchid$: TaxiCompanies._company_mchid_;
    /** GET 获取出租车公司商户信息 */
    readonly '{company_mchid}': TaxiCompanies._company_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface TaxiCompany {
    /** POST 新增出租车公司 */
    readonly createTaxiCompany: TaxiCompany.CreateTaxiCompany;
    /** POST 新增出租车公司 */
    readonly 'create-taxi-company': TaxiCompany.CreateTaxiCompany;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface Taxi {
    /** POST 更新出租车信息 */
    readonly updateTaxi: Taxi.UpdateTaxi;
    /** POST 更新出租车信息 */
    readonly 'update-taxi': Taxi.UpdateTaxi;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface Taxies {
    /** GET 获取出租车信息 */
    readonly _plate_number_: Taxies._plate_number_;
    /** GET 获取出租车信息 */
    readonly $plate_number$: Taxies._plate_number_;
    /** GET 获取出租车信息 */
    readonly '{plate_number}': Taxies._plate_number_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TaxiInvoice {
  interface UserTaxiOrder {
    /** GET 根据凭证查询乘客行程单 */
    readonly findByToken: UserTaxiOrder.FindByToken;
    /** GET 根据凭证查询乘客行程单 */
    readonly 'find-by-token': UserTaxiOrder.FindByToken;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface TransactionBlock {
    readonly transactionBlockRecords: TransactionBlock.TransactionBlockRecords;
    readonly 'transaction-block-records': TransactionBlock.TransactionBlockRecords;
    readonly transactionBlockSubmissions: TransactionBlock.TransactionBlockSubmissions;
    readonly 'transaction-block-submissions': TransactionBlock.TransactionBlockSubmissions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock {
  interface TransactionBlockRecords {
    /** GET 查询子商户交易拦截记录详情 */
    readonly _block_record_id_: TransactionBlockRecords._block_record_id_;
    /** GET 查询子商户交易拦截记录详情 */
    readonly $block_record_id$: TransactionBlockRecords._block_record_id_;
    /** GET 查询子商户交易拦截记录详情 */
    readonly '{block_record_id}': TransactionBlockRecords._block_record_id_;
    readonly subMchid: TransactionBlockRecords.SubMchid;
    readonly 'sub-mchid': TransactionBlockRecords.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockRecords {
  interface SubMchid {
    /** GET 分页查询子商户名下的交易拦截记录 */
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    /** GET 分页查询子商户名下的交易拦截记录 */
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    /** GET 分页查询子商户名下的交易拦截记录 */
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock {
  interface TransactionBlockSubmissions {
    /** GET 查询交易拦截申诉详情 */
    readonly _block_submission_id_: TransactionBlockSubmissions._block_submission_id_;
    /** GET 查询交易拦截申诉详情 */
    readonly $block_submission_id$: TransactionBlockSubmissions._block_submission_id_;
    /** GET 查询交易拦截申诉详情 */
    readonly '{block_submission_id}': TransactionBlockSubmissions._block_submission_id_;
    readonly subMchid: TransactionBlockSubmissions.SubMchid;
    readonly 'sub-mchid': TransactionBlockSubmissions.SubMchid;
  }
}
declare namespace WeChatPay.OpenAPI.V3.TransactionBlock.TransactionBlockSubmissions {
  interface SubMchid {
    /** POST 发起交易拦截申诉 */
    readonly _sub_mchid_: SubMchid._sub_mchid_;
    /** POST 发起交易拦截申诉 */
    readonly $sub_mchid$: SubMchid._sub_mchid_;
    /** POST 发起交易拦截申诉 */
    readonly '{sub_mchid}': SubMchid._sub_mchid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Transactions {
    /** POST APP支付下单 */
    readonly app: Transactions.App;
    readonly id: Transactions.Id;
    /** POST 小程序/公众号支付下单 */
    readonly jsapi: Transactions.Jsapi;
    /** POST 提交付款码支付 */
    readonly micropay: Transactions.Micropay;
    /** POST H5支付下单 */
    readonly mweb: Transactions.Mweb;
    /** POST 扫码支付下单 */
    readonly native: Transactions.Native;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transactions {
  interface Id {
    /** GET 查询订单（微信支付订单号） */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transactions.Id {
  interface _transaction_id_ {
    /** POST 关闭订单（微信支付订单号） */
    readonly close: _transaction_id_.Close;
    /** POST 撤销订单（微信支付订单号） */
    readonly reverse: _transaction_id_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transactions {
  interface OutTradeNo {
    /** GET 查询订单（商户订单号） */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transactions.OutTradeNo {
  interface _out_trade_no_ {
    /** POST 关闭订单（商户订单号） */
    readonly close: _out_trade_no_.Close;
    /** POST 撤销订单（商户订单号） */
    readonly reverse: _out_trade_no_.Reverse;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface TransferDetail {
    /**
     * GET 查询转账明细电子回单受理结果
     * POST 转账明细电子回单受理
     */
    readonly electronicReceipts: TransferDetail.ElectronicReceipts;
    /**
     * GET 查询转账明细电子回单受理结果
     * POST 转账明细电子回单受理
     */
    readonly 'electronic-receipts': TransferDetail.ElectronicReceipts;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Transfer {
    /** POST 发起批量转账 */
    readonly batches: Transfer.Batches;
    /** POST 转账电子回单申请受理 */
    readonly billReceipt: Transfer.BillReceipt;
    /** POST 转账电子回单申请受理 */
    readonly 'bill-receipt': Transfer.BillReceipt;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer {
  interface Batches {
    readonly batchId: Batches.BatchId;
    readonly 'batch-id': Batches.BatchId;
    readonly outBatchNo: Batches.OutBatchNo;
    readonly 'out-batch-no': Batches.OutBatchNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches {
  interface BatchId {
    /** GET 微信批次单号查询批次单 */
    readonly _batch_id_: BatchId._batch_id_;
    /** GET 微信批次单号查询批次单 */
    readonly $batch_id$: BatchId._batch_id_;
    /** GET 微信批次单号查询批次单 */
    readonly '{batch_id}': BatchId._batch_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.BatchId {
  interface _batch_id_ {
    readonly details: _batch_id_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.BatchId._batch_id_ {
  interface Details {
    readonly detailId: Details.DetailId;
    readonly 'detail-id': Details.DetailId;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.BatchId._batch_id_.Details {
  interface DetailId {
    /** GET 微信明细单号查询明细单 */
    readonly _detail_id_: DetailId._detail_id_;
    /** GET 微信明细单号查询明细单 */
    readonly $detail_id$: DetailId._detail_id_;
    /** GET 微信明细单号查询明细单 */
    readonly '{detail_id}': DetailId._detail_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches {
  interface OutBatchNo {
    /** GET 商家批次单号查询批次单 */
    readonly _out_batch_no_: OutBatchNo._out_batch_no_;
    /** GET 商家批次单号查询批次单 */
    readonly $out_batch_no$: OutBatchNo._out_batch_no_;
    /** GET 商家批次单号查询批次单 */
    readonly '{out_batch_no}': OutBatchNo._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.OutBatchNo {
  interface _out_batch_no_ {
    readonly details: _out_batch_no_.Details;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.OutBatchNo._out_batch_no_ {
  interface Details {
    readonly outDetailNo: Details.OutDetailNo;
    readonly 'out-detail-no': Details.OutDetailNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer.Batches.OutBatchNo._out_batch_no_.Details {
  interface OutDetailNo {
    /** GET 商家明细单号查询明细单 */
    readonly _out_detail_no_: OutDetailNo._out_detail_no_;
    /** GET 商家明细单号查询明细单 */
    readonly $out_detail_no$: OutDetailNo._out_detail_no_;
    /** GET 商家明细单号查询明细单 */
    readonly '{out_detail_no}': OutDetailNo._out_detail_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Transfer {
  interface BillReceipt {
    /** GET 查询转账电子回单 */
    readonly _out_batch_no_: BillReceipt._out_batch_no_;
    /** GET 查询转账电子回单 */
    readonly $out_batch_no$: BillReceipt._out_batch_no_;
    /** GET 查询转账电子回单 */
    readonly '{out_batch_no}': BillReceipt._out_batch_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Transferdownload {
    /** GET 下载电子回单 */
    readonly elecvoucherfile: Transferdownload.Elecvoucherfile;
    /** GET 下载电子回单（签名文件） */
    readonly signfile: Transferdownload.Signfile;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Vehicle {
    readonly etc: Vehicle.Etc;
    readonly parking: Vehicle.Parking;
    readonly transactions: Vehicle.Transactions;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle {
  interface Etc {
    readonly contracts: Etc.Contracts;
    /** POST 预开通用户ETC指定卡扣费 */
    readonly preopen: Etc.Preopen;
    readonly transactions: Etc.Transactions;
    readonly users: Etc.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc {
  interface Contracts {
    /** GET 通过商户ETC绑定号查询签约状态 */
    readonly _contract_id_: Contracts._contract_id_;
    /** GET 通过商户ETC绑定号查询签约状态 */
    readonly $contract_id$: Contracts._contract_id_;
    /** GET 通过商户ETC绑定号查询签约状态 */
    readonly '{contract_id}': Contracts._contract_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc {
  interface Transactions {
    /** POST 高速场景商户扣款 */
    readonly highway: Transactions.Highway;
    readonly id: Transactions.Id;
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Transactions {
  interface Id {
    /** GET 查询订单（微信支付订单号） */
    readonly _transaction_id_: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly $transaction_id$: Id._transaction_id_;
    /** GET 查询订单（微信支付订单号） */
    readonly '{transaction_id}': Id._transaction_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Transactions {
  interface OutTradeNo {
    /** GET 查询订单（商户订单号） */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询订单（商户订单号） */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc {
  interface Users {
    readonly _openid_: Users._openid_;
    readonly $openid$: Users._openid_;
    readonly '{openid}': Users._openid_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Etc.Users {
  interface _openid_ {
    /** GET 查询ETC签约状态 */
    readonly contracts: _openid_.Contracts;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle {
  interface Parking {
    /** POST 创建停车入场 */
    readonly parkings: Parking.Parkings;
    readonly services: Parking.Services;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Parking {
  interface Services {
    /** GET 查询车牌服务开通信息 */
    readonly find: Services.Find;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle {
  interface Transactions {
    readonly outTradeNo: Transactions.OutTradeNo;
    readonly 'out-trade-no': Transactions.OutTradeNo;
    /** POST 扣费受理 */
    readonly parking: Transactions.Parking;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Vehicle.Transactions {
  interface OutTradeNo {
    /** GET 查询订单 */
    readonly _out_trade_no_: OutTradeNo._out_trade_no_;
    /** GET 查询订单 */
    readonly $out_trade_no$: OutTradeNo._out_trade_no_;
    /** GET 查询订单 */
    readonly '{out_trade_no}': OutTradeNo._out_trade_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3 {
  interface Webizpay {
    /**
     * GET 查询可用商户范围列表
     * POST 创建可用商户范围
     */
    readonly availMchRanges: Webizpay.AvailMchRanges;
    /**
     * GET 查询可用商户范围列表
     * POST 创建可用商户范围
     */
    readonly 'avail-mch-ranges': Webizpay.AvailMchRanges;
    readonly bill: Webizpay.Bill;
    readonly employees: Webizpay.Employees;
    readonly stores: Webizpay.Stores;
    readonly users: Webizpay.Users;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay {
  interface AvailMchRanges {
    readonly _range_id_: AvailMchRanges._range_id_;
    readonly $range_id$: AvailMchRanges._range_id_;
    readonly '{range_id}': AvailMchRanges._range_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges {
  interface _range_id_ {
    /**
     * GET 查询商户标识列表
     * POST 添加商户标识
     */
    readonly merchantIdentifiers: _range_id_.MerchantIdentifiers;
    /**
     * GET 查询商户标识列表
     * POST 添加商户标识
     */
    readonly 'merchant-identifiers': _range_id_.MerchantIdentifiers;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.AvailMchRanges._range_id_ {
  interface MerchantIdentifiers {
    /** DELETE 删除商户标识 */
    readonly _merchant_identifier_: MerchantIdentifiers._merchant_identifier_;
    /** DELETE 删除商户标识 */
    readonly $merchant_identifier$: MerchantIdentifiers._merchant_identifier_;
    /** DELETE 删除商户标识 */
    readonly '{merchant_identifier}': MerchantIdentifiers._merchant_identifier_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay {
  interface Bill {
    /** POST 申请企业商户企业支付出资凭证 */
    readonly proof: Bill.Proof;
    /** POST 申请企业商户企业支付业务账单 */
    readonly tradeBill: Bill.TradeBill;
    /** POST 申请企业商户企业支付业务账单 */
    readonly 'trade-bill': Bill.TradeBill;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay {
  interface Employees {
    readonly _employee_id_: Employees._employee_id_;
    readonly $employee_id$: Employees._employee_id_;
    readonly '{employee_id}': Employees._employee_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees {
  interface _employee_id_ {
    readonly outQuotaCards: _employee_id_.OutQuotaCards;
    readonly 'out-quota-cards': _employee_id_.OutQuotaCards;
    /** POST 企业商户为员工下发企业支付额度卡 */
    readonly quotaCards: _employee_id_.QuotaCards;
    /** POST 企业商户为员工下发企业支付额度卡 */
    readonly 'quota-cards': _employee_id_.QuotaCards;
    /** POST 企业商户发起解除员工企业支付授权 */
    readonly revoke: _employee_id_.Revoke;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_ {
  interface OutQuotaCards {
    /** GET 使用商户卡号查询企业支付额度卡 */
    readonly _out_card_no_: OutQuotaCards._out_card_no_;
    /** GET 使用商户卡号查询企业支付额度卡 */
    readonly $out_card_no$: OutQuotaCards._out_card_no_;
    /** GET 使用商户卡号查询企业支付额度卡 */
    readonly '{out_card_no}': OutQuotaCards._out_card_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_ {
  interface QuotaCards {
    /** GET 企业商户查询企业支付额度卡 */
    readonly _card_no_: QuotaCards._card_no_;
    /** GET 企业商户查询企业支付额度卡 */
    readonly $card_no$: QuotaCards._card_no_;
    /** GET 企业商户查询企业支付额度卡 */
    readonly '{card_no}': QuotaCards._card_no_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Employees._employee_id_.QuotaCards {
  interface _card_no_ {
    /** POST 企业商户作废员工企业支付额度卡 */
    readonly cancel: _card_no_.Cancel;
    /** GET 企业商户获取指定额度卡支付链接 */
    readonly paymentUrl: _card_no_.PaymentUrl;
    /** GET 企业商户获取指定额度卡支付链接 */
    readonly 'payment-url': _card_no_.PaymentUrl;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay {
  interface Stores {
    /** POST 发起门店主体匹配 */
    readonly entityMatches: Stores.EntityMatches;
    /** POST 发起门店主体匹配 */
    readonly 'entity-matches': Stores.EntityMatches;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Stores {
  interface EntityMatches {
    /** GET 查询门店主体匹配结果 */
    readonly _batch_id_: EntityMatches._batch_id_;
    /** GET 查询门店主体匹配结果 */
    readonly $batch_id$: EntityMatches._batch_id_;
    /** GET 查询门店主体匹配结果 */
    readonly '{batch_id}': EntityMatches._batch_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay {
  interface Users {
    readonly _user_id_: Users._user_id_;
    readonly $user_id$: Users._user_id_;
    readonly '{user_id}': Users._user_id_;
  }
}
declare namespace WeChatPay.OpenAPI.V3.Webizpay.Users {
  interface _user_id_ {
    /** GET 企业商户查询企业员工开通授权状态 */
    readonly authorizationState: _user_id_.AuthorizationState;
    /** GET 企业商户查询企业员工开通授权状态 */
    readonly 'authorization-state': _user_id_.AuthorizationState;
    /** POST 企业商户发起员工开通企业支付授权 */
    readonly authorizationUrl: _user_id_.AuthorizationUrl;
    /** POST 企业商户发起员工开通企业支付授权 */
    readonly 'authorization-url': _user_id_.AuthorizationUrl;
  }
}
