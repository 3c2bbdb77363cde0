"""A service's life with boto3, which knows nothing of typed-ecs: its waiters, paginators and exceptions, as they are.

Usage: boto3-life.py URL. Prints one JSON object with what it saw.
"""

import json
import sys
import urllib.request

import boto3

url = sys.argv[1]
ecs = boto3.client(
    "ecs", endpoint_url=url, region_name="eu-west-1", aws_access_key_id="any", aws_secret_access_key="any"
)
at_once = {"Delay": 0, "MaxAttempts": 1}


def settle():
    body = json.dumps({"settle": True}).encode()
    headers = {"content-type": "application/json"}
    urllib.request.urlopen(urllib.request.Request(url + "/_local/clock", body, headers)).read()


ecs.create_cluster()
for _ in range(2):
    ecs.register_container_instance(cluster="default")
for image in ("nginx:1.27", "nginx:1.28"):
    ecs.register_task_definition(
        family="web", containerDefinitions=[{"name": "app", "image": image, "memory": 128}]
    )
created = ecs.create_service(serviceName="web", taskDefinition="web:1", desiredCount=3)["service"]
settle()
ecs.get_waiter("services_stable").wait(services=["web"], WaiterConfig=at_once)
ecs.update_service(service="web", taskDefinition="web:2")
settle()
ecs.get_waiter("services_stable").wait(services=["web"], WaiterConfig=at_once)
pages = [page["taskArns"] for page in ecs.get_paginator("list_tasks").paginate(PaginationConfig={"PageSize": 2})]
tasks = ecs.describe_tasks(tasks=sum(pages, []))["tasks"]
try:
    ecs.update_service(service="other", desiredCount=1)
    missing = None
except ecs.exceptions.ServiceNotFoundException as error:
    missing = error.response["Error"]
ecs.delete_service(service="web", force=True)
settle()
ecs.get_waiter("services_inactive").wait(services=["web"], WaiterConfig=at_once)
print(
    json.dumps(
        {
            "arn": created["serviceArn"],
            "createdAt": created["createdAt"].isoformat(),
            "pages": [len(page) for page in pages],
            "revisions": sorted({task["taskDefinitionArn"].split("/")[-1] for task in tasks}),
            "statuses": sorted({task["lastStatus"] for task in tasks}),
            "missing": missing,
        }
    )
)
