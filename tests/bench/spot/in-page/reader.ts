import { readArticle } from "../../../../lib/article/read-article.ts";
import { readRuns } from "../../../../lib/article/runs.ts";
import { today } from "../../../../lib/browser/today.ts";
import type { PageText } from "./contender.ts";

/** The article's text, for contenders that don't read pages; nothing if it is no English article. */
export function read(): PageText | undefined {
  const article = readArticle(document, location.href, today());
  if (!article || !/^en\b/iu.test(article.language ?? "en")) return undefined;
  const texts = readRuns(article).map(({ text }) => text);
  return texts.length > 0 ? { texts, roots: article.roots } : undefined;
}
