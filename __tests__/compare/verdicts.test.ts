import { describe, expect, it } from "vitest";
import { isNamed } from "../../src/compare/verdicts.ts";

describe("isNamed", () => {
  it("counts four verdicts as changed", () => {
    const verdicts = ["slower", "faster", "new", "removed", "bystander", "unchanged", "uncertain"] as const;
    expect(verdicts.filter((verdict) => isNamed({ verdict }))).toEqual(["slower", "faster", "new", "removed"]);
  });
});
