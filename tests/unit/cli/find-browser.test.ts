import { expect, test } from "vitest";
import { findChromium, findFirefox, type Machine } from "../../../lib/cli/find-browser.ts";

/** A machine on which these files exist; what is run can make others appear. */
function machineWith(
  files: string[],
  rest: Partial<Machine> & { appears?: Record<string, string> } = {},
): { machine: Machine; said: string[]; ran: string[] } {
  const there = new Set(files);
  const [said, ran]: [string[], string[]] = [[], []];
  const machine: Machine = {
    platform: "linux",
    env: { PATH: "/usr/local/bin:/usr/bin" },
    isRoot: false,
    exists: (path) => there.has(path),
    run: (command, args) => {
      ran.push([command, ...args].join(" "));
      for (const [words, file] of Object.entries(rest.appears ?? {})) {
        if (ran.at(-1)?.includes(words)) there.add(file);
      }
      return true;
    },
    say: (line) => said.push(line),
    playwright: { chromium: "/cache/chrome", firefox: "/cache/firefox" },
    ...rest,
  };
  return { machine, said, ran };
}

test("the variable goes before everything", () => {
  const env = { CHROME_BIN: "/opt/mine", PATH: "/usr/bin" };
  const { machine } = machineWith(["/opt/mine", "/usr/bin/chromium"], { env });
  expect(findChromium(machine)).toBe("/opt/mine");
});

test("a variable that names no file is told, not passed over", () => {
  const { machine } = machineWith(["/usr/bin/firefox"], { env: { FIREFOX_BIN: "/gone" } });
  expect(() => findFirefox(machine)).toThrow('FIREFOX_BIN names "/gone"');
});

test("the path is searched in its order of names, then of folders", () => {
  const { machine } = machineWith(["/usr/local/bin/chromium-browser", "/usr/bin/chromium"]);
  expect(findChromium(machine)).toBe("/usr/bin/chromium");
});

test("Windows' places are found by its variables", () => {
  const { machine } = machineWith(["C:\\Programs\\Mozilla Firefox\\firefox.exe"], {
    platform: "win32",
    env: { PROGRAMFILES: "C:\\Programs" },
  });
  expect(findFirefox(machine)).toBe("C:\\Programs\\Mozilla Firefox\\firefox.exe");
});

test("Playwright's copy goes before Chrome, and a download is told before it begins", () => {
  const { machine, said, ran } = machineWith(["/usr/bin/google-chrome"], {
    appears: { "install --no-shell chromium": "/cache/chrome" },
  });
  expect(findChromium(machine)).toBe("/cache/chrome");
  expect(said).toEqual(["No chromium here. Downloading Playwright's."]);
  expect(ran).toContain("/cache/chrome --version");
});

test("Firefox is taken from Debian, as root, before Playwright's is thought of", () => {
  const { machine, said } = machineWith(["/usr/bin/apt-get"], {
    isRoot: true,
    appears: { "install -y --no-install-recommends firefox-esr": "/usr/bin/firefox-esr" },
  });
  expect(findFirefox(machine)).toBe("/usr/bin/firefox-esr");
  expect(said).toEqual(["No firefox here. Installing the package firefox-esr."]);
});

test("where no way leads to a browser, the error says what to install", () => {
  const { machine } = machineWith(["/usr/bin/apt-get"], { run: () => false });
  expect(() => findChromium(machine)).toThrow(
    "No chromium was found: install the package chromium, or set CHROME_BIN",
  );
});
