import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.transactionBlock.transactionBlockSubmissions._block_submission_id_.get(
    {
      block_submission_id: 'B021234566799876aacsecd',
    },
  );

console.log(data.review_result);
