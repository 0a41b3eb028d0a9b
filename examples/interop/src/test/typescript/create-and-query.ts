// Creates a task with the generated TypeScript client, and finds it again by its name.
import { createHash } from 'node:crypto';
import { strict as assert } from 'node:assert';
import { Configuration, RequestContext, VoiceGroupCallApi } from '../../../target/clients/typescript';

const { ITNIO_BASE_URL, ITNIO_APP_ID, ITNIO_API_KEY, ITNIO_API_SECRET } = process.env as Record<string, string>;

// Signs each request when it is sent: a signature is accepted for half an hour only.
async function sign({ url, init }: RequestContext) {
  const timestamp = String(Math.floor(Date.now() / 1000));
  const digest = createHash('md5').update(ITNIO_API_KEY + ITNIO_API_SECRET + timestamp).digest('hex');
  const headers = { ...init.headers, 'Api-Key': ITNIO_API_KEY, Timestamp: timestamp, Sign: digest };
  return { url, init: { ...init, headers, redirect: 'error' as const } };
}

function wireTime(daysFromNow: number): string {
  const time = new Date(Date.now() + daysFromNow * 86_400_000);
  return time.toISOString().slice(0, 19).replace('T', ' ');
}

async function main() {
  const api = new VoiceGroupCallApi(new Configuration({ basePath: ITNIO_BASE_URL, middleware: [{ pre: sign }] }));
  const taskName = 'from TypeScript';

  const created = await api.createTask({
    createTaskRequest: {
      appId: ITNIO_APP_ID, taskName, agentId: 41,
      numberInfoList: [{
        calleeNumber: '463200000007',
        callInformation: { name: 'Name', borrowTotalMoney: '5000', dueDate: '2026-02-02' },
      }],
    },
  });
  assert.equal(created.code, '0', 'the task was not created');

  const found = await api.queryTasks({
    queryTasksRequest: {
      current: 1, size: 10,
      params: { strTime: wireTime(-2), endTime: wireTime(2), taskType: 3, searchCondition: taskName },
    },
  });
  const mine = (found.data?.records ?? []).filter(task => task.taskName === taskName);
  assert.deepEqual(mine.map(task => task.taskId), [created.data], 'the task was not found again');
  console.log(`created ${created.data}, found ${mine[0].taskId}: ${mine[0].numCnt} callee`);
}

main().catch(error => {
  console.error(error);
  process.exitCode = 1;
});
