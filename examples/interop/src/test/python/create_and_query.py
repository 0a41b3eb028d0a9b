"""Creates a task with the generated Python client, and finds it again by its name."""

import hashlib
import os
import time
from datetime import datetime, timedelta

from voice_group_call import ApiClient, Configuration, VoiceGroupCallApi
from voice_group_call.models import CreateTaskRequest, QueryTasksRequest


class Signed(ApiClient):
    """Signs each request when it is sent: a signature is accepted for half an hour only."""

    def call_api(self, method, url, header_params=None, *args, **kwargs):
        key, secret = os.environ["ITNIO_API_KEY"], os.environ["ITNIO_API_SECRET"]
        timestamp = str(int(time.time()))
        sign = hashlib.md5((key + secret + timestamp).encode()).hexdigest()
        headers = {**(header_params or {}), "Api-Key": key, "Timestamp": timestamp, "Sign": sign}
        return super().call_api(method, url, headers, *args, **kwargs)


api = VoiceGroupCallApi(Signed(Configuration(host=os.environ["ITNIO_BASE_URL"], retries=False)))
name = "from Python"

created = api.create_task(CreateTaskRequest.from_dict({
    "appId": os.environ["ITNIO_APP_ID"], "taskName": name, "agentId": 41,
    "numberInfoList": [{
        "calleeNumber": "463200000007",
        "callInformation": {"name": "Name", "borrow_total_money": "5000", "due_date": "2026-02-02"},
    }],
}))
assert created.code == "0", f"the task was not created: {created.code}"

now = datetime.now()
found = api.query_tasks(QueryTasksRequest.from_dict({
    "current": 1, "size": 10,
    "params": {
        "strTime": f"{now - timedelta(days=2):%Y-%m-%d %H:%M:%S}",
        "endTime": f"{now + timedelta(days=2):%Y-%m-%d %H:%M:%S}",
        "taskType": 3, "searchCondition": name,
    },
}))
mine = [task for task in found.data.records if task.task_name == name]
assert [task.task_id for task in mine] == [created.data], "the task was not found again"
print(f"created {created.data}, found {mine[0].task_id}: {mine[0].num_cnt} callee")
