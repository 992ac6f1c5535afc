import * as v from "valibot";
import { stringify } from "yaml";
import { EntrySchema, KINDS, type AuthoredEntry, type Source } from "../entry.ts";

/** Puts a question to the author and gives the answer, trimmed. */
export type Ask = (question: string) => Promise<string>;

/** A file to be written below the glossary's folder. */
export interface NewFile {
  readonly file: string;
  readonly text: string;
}

/** The fewest sources that an entry has. */
const LEAST_SOURCES = 2;

/**
 * Asks for what every entry has, until each answer fits the schema, and gives the entry's file.
 * What only some have (timeline, states, members …) is left to the author's editor.
 */
export async function askEntry(
  ask: Ask,
  packs: readonly string[],
  reviewed: string,
): Promise<NewFile> {
  const { entries: fields } = EntrySchema;
  const term = await askFor(ask, "The full name of the term?", fields.term);
  const pack = await askFor(ask, `Its pack? (${packs.join(", ")})`, v.picklist(packs));
  const entry: AuthoredEntry = {
    term,
    kind: await askFor(ask, `Its kind? (${KINDS.join(", ")})`, fields.kind),
    aliases: await askAliases(ask),
    gist: await askFor(
      ask,
      "The gist: what is it, in one sentence of at most 25 words?",
      fields.gist,
    ),
    background: await askFor(
      ask,
      "The background: how it came about, why people argue about it, in at most 75 words?",
      fields.background,
    ),
    sources: await askSources(ask),
    reviewed,
  };
  return { file: `${pack}/${idFor(term)}.yaml`, text: stringify(entry, { lineWidth: 120 }) };
}

/** The id of an entry of this name: its words in lower case, hyphens between them. */
export function idFor(term: string): string {
  return term
    .normalize("NFKD")
    .replace(/[\p{M}’']/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

/** Asks again, with the reason, until the answer fits. */
async function askFor<Schema extends v.GenericSchema>(
  ask: Ask,
  question: string,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  let asked = question;
  for (;;) {
    const answer = v.safeParse(schema, await ask(asked));
    if (answer.success) return answer.output;
    asked = `That ${answer.issues[0].message}. ${question}`;
  }
}

async function askAliases(ask: Ask): Promise<string[]> {
  const question = "The forms that the press writes, with a comma between them?";
  const forms = v.pipe(
    v.string(),
    v.transform((text) =>
      text
        .split(",")
        .map((form) => form.trim())
        .filter(Boolean),
    ),
    v.minLength(1, "names no form"),
  );
  return askFor(ask, question, forms);
}

async function askSources(ask: Ask): Promise<Source[]> {
  const sources: Source[] = [];
  for (;;) {
    const number = sources.length + 1;
    const url = v.union([v.literal(""), v.pipe(v.string(), v.url("is no address"))]);
    const enough = number > LEAST_SOURCES;
    const hint = enough ? " (nothing if that was the last)" : "";
    const address = await askFor(ask, `Source ${number}: its address${hint}?`, url);
    if (address === "" && enough) return sources;
    if (address === "") continue;
    const text = v.pipe(v.string(), v.nonEmpty("is empty"));
    const yes = v.picklist(["y", "n"], "is neither y nor n");
    sources.push({
      id: `s${number}`,
      title: await askFor(ask, `Source ${number}: its title?`, text),
      publisher: await askFor(ask, `Source ${number}: who published it?`, text),
      url: address,
      ...((await askFor(ask, "Is it the thing itself or its own maker's word? (y/n)", yes)) ===
        "y" && {
        primary: true,
      }),
    });
  }
}
