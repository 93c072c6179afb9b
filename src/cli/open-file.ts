import { spawn } from "node:child_process";
import { printError } from "../lib/print.ts";

/** What each system opens a file with; elsewhere it is the desktop's own (freedesktop.org). */
const OPENERS: { readonly [platform: string]: string } = { darwin: "open", win32: "explorer" };

/** Shows a file in the program that the user has for it, and does not wait for it. Where there is no such program it says where the file is. */
export function openFile(path: string): Promise<void> {
  return new Promise((resolve) => {
    const child = spawn(OPENERS[process.platform] ?? "xdg-open", [path], { stdio: "ignore", detached: true });
    child.once("error", () => {
      printError(`warning: '--open' found no program to open files with; the report is ${path}`);
      resolve();
    });
    child.once("spawn", () => {
      child.unref();
      resolve();
    });
  });
}
