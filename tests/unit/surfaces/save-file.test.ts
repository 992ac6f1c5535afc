// @vitest-environment happy-dom
import { expect, test, vi } from "vitest";
import { saveFile } from "../../../lib/surfaces/save-file.ts";

test("a text is handed over as a file of that name", async () => {
  const saved: [string, string, Blob][] = [];
  let blob: Blob | undefined;
  vi.spyOn(URL, "createObjectURL").mockImplementation((given) => {
    blob = given as Blob;
    return "blob:1";
  });
  const revoked = vi.spyOn(URL, "revokeObjectURL").mockReturnValue(undefined);
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push([this.download, this.href, blob!]);
  });
  saveFile("sidelight-settings.json", '{"v":1}');
  expect(saved.map(([name, address]) => [name, address])).toEqual([
    ["sidelight-settings.json", "blob:1"],
  ]);
  expect(await saved[0]![2].text()).toBe('{"v":1}');
  expect(saved[0]![2].type).toBe("application/json");
  expect(revoked).toHaveBeenCalledWith("blob:1");
});
