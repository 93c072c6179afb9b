import { describe, expect, test } from "vitest";
import { makeProgramEnvironment } from "../../../src/record/sampler/environment.ts";

describe("makeProgramEnvironment", () => {
  const make = (outer: NodeJS.ProcessEnv, more: object = {}) =>
    makeProgramEnvironment({ outer, bytecodeFolder: "/b", marker: "m", ...more });

  test("keeps byte code in a folder of the side, whatever the user does about byte code", () => {
    expect(make({ PYTHONDONTWRITEBYTECODE: "1", PYTHONPYCACHEPREFIX: "/mine" })).toEqual({ PYTHONPYCACHEPREFIX: "/b", FLAMEDIFF_RUN: "m" });
  });

  test("sets the hash seed of the round unless the user did", () => {
    expect(make({}, { hashSeed: 4 })).toMatchObject({ PYTHONHASHSEED: "4" });
    expect(make({ PYTHONHASHSEED: "0" }, { hashSeed: 4 })).toMatchObject({ PYTHONHASHSEED: "0" });
  });

  test("puts the virtual environment first and forgets another Python's home", () => {
    const env = make({ PATH: "/usr/bin", PYTHONHOME: "/other" }, { venv: "/v" });
    expect(env).toMatchObject({ PATH: "/v/bin:/usr/bin", VIRTUAL_ENV: "/v" });
    expect(env).not.toHaveProperty("PYTHONHOME");
  });

  test("leaves the caches of pip and uv to the job, so that head finds what base downloaded", () => {
    const caches = { HOME: "/home/me", XDG_CACHE_HOME: "/cache", PIP_CACHE_DIR: "/cache/pip", UV_CACHE_DIR: "/cache/uv" };
    expect(make(caches, { venv: "/v" })).toMatchObject(caches);
    expect(Object.keys(make({}, { venv: "/v" })).filter((name) => /CACHE_DIR|NO_CACHE|HOME/.test(name))).toEqual([]);
  });

  test("lets the entry point set its own, but not the marker", () => {
    expect(make({ A: "1" }, { own: { A: "2", FLAMEDIFF_RUN: "x" } })).toMatchObject({ A: "2", FLAMEDIFF_RUN: "m" });
  });
});
