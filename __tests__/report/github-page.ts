import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { rehypeGithubAlerts } from "rehype-github-alerts";
import rehypeRaw from "rehype-raw";
import rehypeSanitize from "rehype-sanitize";
import rehypeStarryNight from "rehype-starry-night";
import rehypeStringify from "rehype-stringify";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";

const STYLES = readFileSync(createRequire(import.meta.url).resolve("github-markdown-css/github-markdown.css"), "utf8");

/** The HTML that GitHub makes of a comment: raw HTML is taken and sanitized, alerts and colours come after. It knows no mentions and no references. */
export async function renderAsGitHub(markdown: string): Promise<string> {
  const pipeline = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeRaw)
    .use(rehypeSanitize)
    .use(rehypeGithubAlerts, {})
    .use(rehypeStarryNight)
    .use(rehypeStringify);
  return String(await pipeline.process(markdown));
}

/** A page that looks like a comment on GitHub, as wide as the window, in the window's colour scheme. */
export async function renderAsGitHubPage(markdown: string): Promise<string> {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>comment</title>
<style>${STYLES}
body{margin:0;background:light-dark(#fff,#0d1117);color-scheme:light dark}
.box{max-width:780px;margin:16px auto;border:1px solid light-dark(#d1d9e0,#3d444d);border-radius:6px}
.markdown-body{padding:16px;font-size:14px;border-radius:6px}
@media (max-width:500px){.box{margin:8px}}
</style><body><div class="box"><article class="markdown-body">${await renderAsGitHub(markdown)}</article></div></body></html>`;
}
