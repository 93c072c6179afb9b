import { describe, expect, test } from "vitest";
import { isWait, roleOf } from "../../src/profile/harness.ts";

describe("roleOf", () => {
  test.each([
    ["<frozen importlib._bootstrap>", "import"],
    ["<frozen importlib._bootstrap_external>", "import"],
    ["<frozen importlib>", "import"],
    ["<frozen zipimport>", "import"],
    ["<stdlib>/importlib/__init__.py", "import"],
    ["<stdlib>/importlib/_bootstrap.py", "import"],
    ["<stdlib>/importlib/_bootstrap_external.py", "import"],
    ["<stdlib>/importlib/metadata/__init__.py", "code"],
    ["importlib/__init__.py", "code"],
    ["<frozen runpy>", "runner"],
    ["<stdlib>/runpy.py", "runner"],
    ["src/runpy.py", "code"],
    ["_pytest/python.py", "test-runner"],
    ["pluggy/_hooks.py", "test-runner"],
    ["pytest_benchmark/fixture.py", "test-runner"],
    ["xdist/remote.py", "test-runner"],
    ["execnet/gateway_base.py", "test-runner"],
    ["pytest/__main__.py", "test-runner"],
    ["<prefix>/bin/pytest", "test-runner"],
    ["<prefix>/bin/py.test", "test-runner"],
    ["<prefix>/Scripts/pytest", "test-runner"],
    ["<prefix>/bin/pytest-watch", "code"],
    ["<stdlib>/unittest/case.py", "test-runner"],
    ["tests/unittest/case.py", "code"],
    ["src/_pytest/python.py", "code"],
    ["<frozen os>", "code"],
    ["src/a.py", "code"],
    ["", "code"],
  ])("of %j is %s", (file, role) => {
    expect(roleOf({ file })).toBe(role);
  });
});

describe("isWait", () => {
  test.each([
    ["Condition.wait", "<stdlib>/threading.py"],
    ["wait", "<stdlib>/threading.py"],
    ["Thread._wait_for_tstate_lock", "<stdlib>/threading.py"],
    ["Semaphore.acquire", "<stdlib>/threading.py"],
    ["Thread.join", "<stdlib>/threading.py"],
    ["EpollSelector.select", "<stdlib>/selectors.py"],
    ["Queue.get", "<stdlib>/queue.py"],
    ["Connection._recv", "<stdlib>/multiprocessing/connection.py"],
    ["wait", "<stdlib>/multiprocessing/connection.py"],
    ["Connection._poll", "<stdlib>/multiprocessing/connection.py"],
    ["Popen.poll", "<stdlib>/multiprocessing/popen_fork.py"],
    ["Popen.wait", "<stdlib>/multiprocessing/popen_fork.py"],
    ["Pool._handle_tasks", "<stdlib>/multiprocessing/pool.py"],
    ["Pool._handle_results", "<stdlib>/multiprocessing/pool.py"],
    ["_worker", "<stdlib>/concurrent/futures/thread.py"],
    ["Popen._try_wait", "<stdlib>/subprocess.py"],
    ["Popen._wait", "<stdlib>/subprocess.py"],
  ])("knows %s of %s", (name, file) => {
    expect(isWait({ name, file, origin: "stdlib" })).toBe(true);
  });

  test.each([
    ["Thread.run", "<stdlib>/threading.py"],
    ["Thread.joined", "<stdlib>/threading.py"],
    ["rejoin", "<stdlib>/threading.py"],
    ["BaseSelector.selected", "<stdlib>/selectors.py"],
    ["preselect", "<stdlib>/selectors.py"],
    ["Queue.put", "<stdlib>/queue.py"],
    ["Queue.getter", "<stdlib>/queue.py"],
    ["forget", "<stdlib>/queue.py"],
    ["Connection._recv_bytes", "<stdlib>/multiprocessing/connection.py"],
    ["await", "<stdlib>/multiprocessing/connection.py"],
    ["Popen.polling", "<stdlib>/multiprocessing/popen_fork.py"],
    ["await", "<stdlib>/multiprocessing/popen_fork.py"],
    ["Popen.wait", "<stdlib>/subprocess.py"],
    ["Popen._waiting", "<stdlib>/subprocess.py"],
    ["wait", "<stdlib>/ast.py"],
  ])("takes %s of %s for work", (name, file) => {
    expect(isWait({ name, file, origin: "stdlib" })).toBe(false);
  });

  test("takes a function of the project for work, whatever it is called", () => {
    expect(isWait({ name: "wait", file: "<stdlib>/threading.py", origin: "project" })).toBe(false);
  });
});
