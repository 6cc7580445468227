import { wxpay } from '#wxpay';

const { data } =
  await wxpay.v3.marketing.bank.packages._package_id_.tasks.get({
    package_id: '8473295',
    params: { offset: 0, limit: 20 },
  });

for (const task of data.data) {
  console.log(task.task_id, task.create_time);
}
