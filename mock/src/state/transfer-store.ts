/** A transfer to a user. */
export interface Transfer {
  /** `transfer_bill_no` */
  id: string;
  number: string;
  /** In fen. */
  amount: number;
  /** The fields that a second request with the same number must repeat. */
  fingerprint: string;
  sent: { appid: string; openid: string; remark: string };
  acceptedAt: number;
  cancelledAt?: number;
}

/** The transfers that a mock server stores, by `out_bill_no`, the oldest first. */
export type TransferStore = Map<string, Transfer>;
