import { lstatSync } from "node:fs";
import * as core from "@actions/core";
import { logLine, logText } from "../lib/log-text.ts";
import { print } from "../lib/print.ts";
import type { Notice } from "./github/annotations.ts";

// The only module that talks to GitHub's runner; the linter forbids `@actions/core` elsewhere.

/** The runner cuts messages at 4,096 characters (actions/runner, ExecutionContext.cs). */
const MAX_MESSAGE_LENGTH = 4000;
const MAX_NOTICE_LENGTH = 1000;
const MAX_TITLE_LENGTH = 200;

export function annotate({ title, message, file, line }: Notice): void {
  core.notice(logLine(message, MAX_NOTICE_LENGTH), {
    title: logLine(title, MAX_TITLE_LENGTH),
    file: logLine(file, MAX_NOTICE_LENGTH),
    startLine: line,
  });
}

export function warn(message: string): void {
  core.warning(cutMessage(message));
}

/** An error in the list of the run's annotations; the entry point of the action sets the exit code. */
export function annotateFailure(message: string): void {
  core.error(cutMessage(message));
}

/** Everything printed meanwhile is folded away in the log. */
export async function withGroup<T>(title: string, work: () => Promise<T>): Promise<T> {
  core.startGroup(logLine(title, MAX_TITLE_LENGTH));
  try {
    return await work();
  } finally {
    core.endGroup();
  }
}

/** An input as the workflow gives it; empty when it does not. */
export function readInput(name: string): string {
  return core.getInput(name);
}

/** Outputs of the step; where the runner's file for them is none, they are only printed. */
export function setOutputs(outputs: { readonly [name: string]: string | number }): void {
  const path = process.env["GITHUB_OUTPUT"];
  // Without the file the toolkit would print values as commands; a FIFO that a profiled program put there would block it without end.
  const isFile = path !== undefined && lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
  if (path && !isFile) warn("The outputs of this step could not be set: GITHUB_OUTPUT does not name a regular file.");
  for (const [name, value] of Object.entries(outputs)) {
    if (isFile) core.setOutput(name, value);
    else print(`${name}: ${value}`);
  }
}

/** From here on the runner shows `***` instead of it. */
export function maskSecret(secret: string): void {
  core.setSecret(secret);
}

function cutMessage(message: string): string {
  const text = logText(message);
  return text.length > MAX_MESSAGE_LENGTH ? `${text.slice(0, MAX_MESSAGE_LENGTH - 1)}…` : text;
}
